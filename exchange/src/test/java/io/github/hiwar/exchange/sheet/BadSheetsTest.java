package io.github.hiwar.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.finding.Finding;
import io.github.hiwar.finding.FindingKind;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One sheet for each thing that can be said of sheets; the list is that of the kinds. */
class BadSheetsTest {
  private static final Map<String, Supplier<SheetUpdate>> SHEETS = sheets();

  private static Map<String, Supplier<SheetUpdate>> sheets() {
    Map<String, Supplier<SheetUpdate>> sheets = new HashMap<>();
    sheets.put("sheet-too-large", () -> file(bomb()));
    sheets.put(
        "sheet-encrypted", () -> file(old("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0")));
    sheets.put("sheet-old", () -> file(old("Workbook")));
    sheets.put("sheet-of-another-kind", () -> text("%PDF-1.7 scanned"));
    sheets.put(
        "sheet-broken", () -> file(Sheets.zip(Map.of("xl/workbook.xml", "<workbook><sheets>"))));
    sheets.put("sheet-broken-row", () -> text("N°;Revendication\n1;Payer\n2;\"Former"));
    sheets.put("sheet-empty", () -> text(""));
    sheets.put("sheet-too-many-rows", () -> text("Claim\n" + "Pay the arrears\n".repeat(200_000)));
    sheets.put(
        "sheet-too-full",
        () ->
            file(Sheets.xlsx("<row>" + "<c><v>1</v></c>".repeat(1_000_001) + "</row>", Map.of())));
    sheets.put("sheet-without-claims", () -> text("Nom;Prénom\nAlaoui;Amina"));
    sheets.put(
        "sheet-page-missing",
        () ->
            SheetReader.read(book("1"), "s", SheetWords.standard(), "Feuil9")
                .reconcile(Sheets.empty(), Sheets.DAY));
    sheets.put(
        "sheet-row-without-claim", () -> text("N°;Revendication;Statut\n1;Payer;\n;;accepté"));
    sheets.put(
        "sheet-encoding",
        () -> file("Revendication\nRelever l'indemnité".getBytes(StandardCharsets.ISO_8859_1)));
    sheets.put("sheet-heading-unknown", () -> text("Revendication;Cellule\nPayer;Rabat"));
    sheets.put(
        "sheet-heading-twice", () -> text("Revendication;Statut;État\nPayer;accepté;refusé"));
    sheets.put("sheet-status-unknown", () -> text("Revendication;Statut\nPayer;bof"));
    sheets.put("sheet-theme-unknown", () -> text("Revendication;Thème\nPayer;Divers"));
    sheets.put("sheet-status-missing", () -> text("Revendication;Réponse\nPayer;On verra"));
    sheets.put(
        "sheet-party-unknown", () -> text("Revendication;Statut;Partie\nPayer;accepté;Trésorerie"));
    sheets.put("sheet-date-unclear", () -> text("Revendication;Échéance\nPayer;31/02/2025"));
    sheets.put("sheet-number-twice", () -> text("N°;Revendication\n1.1;Payer\n1.1;Former"));
    sheets.put("sheet-id-twice", BadSheetsTest::idTwice);
    sheets.put("sheet-several-demands", BadSheetsTest::several);
    sheets.put("sheet-cell-error", () -> file(book("<c t=\"e\"><v>#REF!</v></c>")));
    sheets.put("sheet-not-calculated", () -> file(book("<c><f>A1+1</f></c>")));
    sheets.put("sheet-calculated", () -> file(book("<c><f>A1+1</f><v>2</v></c>")));
    sheets.put("sheet-step-not-allowed", BadSheetsTest::notAllowed);
    sheets.put(
        "sheet-row-vanished",
        () -> Sheets.csv("Revendication", "Former").reconcile(record("Payer;"), Sheets.DAY));
    sheets.put("sheet-merged", () -> file(merged("A2:A3")));
    sheets.put("sheet-date-as-number", () -> text("Revendication;Échéance\nPayer;46023"));
    sheets.put("sheet-page-hidden", () -> file(pages(" state=\"hidden\"")));
    sheets.put("sheet-page-not-read", () -> file(pages("")));
    sheets.put("sheet-lines-above", () -> text("Cahier revendicatif 2025\nRevendication\nPayer"));
    sheets.put("sheet-two-headings", () -> text("N°;Revendication;\n;;Statut\n1;Payer;accepté"));
    sheets.put("sheet-totals", () -> text("N°;Revendication\n1;Payer\nTotal;1"));
    sheets.put("sheet-group", () -> text("N°;Revendication\nSalaires;\n1;Payer"));
    sheets.put(
        "sheet-cell-emptied",
        () ->
            Sheets.csv("Revendication;Statut", "Payer;")
                .reconcile(record("Payer;accepté"), Sheets.DAY));
    return sheets;
  }

  static Stream<FindingKind> kinds() {
    return SheetKinds.all().stream();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void what_is_wrong_is_said_in_three_languages_and_no_record_is_made_of_what_cannot_be_read(
      FindingKind kind) {
    assertThat(SHEETS).containsKey(kind.code());
    SheetUpdate update = Objects.requireNonNull(SHEETS.get(kind.code())).get();
    List<Finding> found = update.findings().of(kind.code());
    assertThat(found).as("%s", update.findings()).isNotEmpty();
    for (String language : List.of("en", "fr", "ar")) {
      assertThat(found.get(0).message(Locale.forLanguageTag(language)))
          .isNotBlank()
          .doesNotContain("?}", "{", "\u2068?");
      assertThat(kind.text(Locale.forLanguageTag(language)).what()).isNotBlank();
      assertThat(kind.text(Locale.forLanguageTag(language)).fix()).isNotBlank();
    }
    assertThat(update.record().isPresent()).isEqualTo(update.findings().isValid());
  }

  private static SheetUpdate file(byte[] file) {
    return Sheets.read(file, "s").reconcile(Sheets.empty(), Sheets.DAY);
  }

  private static SheetUpdate text(String text) {
    return file(text.getBytes(StandardCharsets.UTF_8));
  }

  private static io.github.hiwar.BargainingRecord record(String row) {
    return Sheets.made(Sheets.csv("Revendication;Statut", row));
  }

  private static SheetUpdate idTwice() {
    return Sheets.csv("Revendication;Id", "Payer;claim-row-2", "Former;claim-row-2")
        .reconcile(record("Payer;"), Sheets.DAY);
  }

  private static SheetUpdate several() {
    var twice = Sheets.made(Sheets.csv("N°;Revendication", "a;Payer", "a;Former"));
    return Sheets.csv("N°;Revendication", "a;Loger").reconcile(twice, Sheets.DAY);
  }

  private static SheetUpdate notAllowed() {
    return Sheets.csv("Revendication;Statut", "Payer;accepté")
        .reconcile(record("Payer;remplacée"), Sheets.DAY.plusDays(1));
  }

  private static byte[] book(String status) {
    return Sheets.xlsx(
        Sheets.row(1, "N°", "Revendication", "Statut") + Sheets.row(2, "1", "Payer", status),
        Map.of());
  }

  private static byte[] merged(String area) {
    return Sheets.xlsx(
        Sheets.row(1, "Thème", "Revendication")
            + Sheets.row(2, "Salaires", "Payer")
            + Sheets.row(3, "", "Former"),
        Map.of("after", "<mergeCells><mergeCell ref=\"" + area + "\"/></mergeCells>"));
  }

  private static byte[] pages(String state) {
    return Sheets.xlsx(
        Sheets.row(1, "Revendication") + Sheets.row(2, "Payer"),
        Map.of("sheets", "<sheet name=\"Archives\" sheetId=\"2\"" + state + " r:id=\"rId2\"/>"));
  }

  private static byte[] old(String stream) {
    return ("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1" + stream)
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  // A hundred megabytes of blanks in a hundred kilobytes.
  private static byte[] bomb() {
    return Sheets.zip(Map.of("xl/workbook.xml", " ".repeat(100 << 20)));
  }
}
