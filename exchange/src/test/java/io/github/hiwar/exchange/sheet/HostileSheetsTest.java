package io.github.hiwar.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.hiwar.BargainingRecord;
import io.github.hiwar.finding.Finding;
import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Small files that hold, or ask for, more than anybody could read. */
class HostileSheetsTest {
  private static final int LONG = 60_000;
  private static final int SMALL = 2000;
  private static final Duration SOON = Duration.ofSeconds(20);

  private static final Map<String, byte[]> FILLED =
      Map.of(
          "one cell, repeated over rows and columns",
          ods(
              "<t:table-row t:number-rows-repeated='99000'><t:table-cell"
                  + " t:number-columns-repeated='256'><t:p>x</t:p></t:table-cell></t:table-row>"),
          "one cell, repeated as far as a number goes",
          ods(
              "<t:table-row t:number-rows-repeated='999999999'><t:table-cell"
                  + " t:number-columns-repeated='999999999'><t:p>x</t:p></t:table-cell></t:table-row>"),
          "one long text in many cells",
          shared("a b ".repeat(LONG / 4)),
          "one text that is longer yet where it is compared",
          shared("\uFDFA".repeat(LONG)),
          "cells beyond the last column",
          Sheets.xlsx("<row>" + text("x").repeat(1_100_000) + "</row>", Map.of()),
          "cells that are merged over and over",
          Sheets.xlsx(
              Sheets.row(1, "Thème", "Revendication")
                  + IntStream.range(2, 200)
                      .mapToObj(row -> Sheets.row(row, "Salaires", "Payer"))
                      .collect(Collectors.joining()),
              Map.of("after", "<mergeCell ref=\"A2:A9999\"/>".repeat(6000))));

  static Stream<String> filled() {
    return FILLED.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("filled")
  void what_is_repeated_counts_each_time(String kind) {
    byte[] file = FILLED.getOrDefault(kind, new byte[0]);
    Assertions.assertTimeoutPreemptively(
        SOON, () -> assertThat(Sheets.codes(Sheets.read(file, "s"))).contains("sheet-too-full"));
  }

  /** Sheets of a kind, by how long or how many. */
  private static final Map<String, IntFunction<byte[]>> KINDS =
      Map.of(
          "brackets that open in a format of numbers", n -> format("[".repeat(n)),
          "quotes that open in a format of numbers", n -> format("\"".repeat(2 * n + 1)),
          "brackets that open in a heading", n -> csv("Revendication;" + "(".repeat(n), "a;b"),
          "a number with many levels", n -> csv("N°;Revendication", "1" + ".1".repeat(n) + ";a"),
          "a date of many words", n -> csv("Revendication;Date", "a;" + "b ".repeat(n)),
          "one number for every claim", n -> csv("N°;Revendication", "1;a\r\n".repeat(n / 12)),
          "one text for every claim", n -> csv("Revendication", "a\r\n".repeat(n / 12)));

  static Stream<String> kinds() {
    return KINDS.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void four_times_the_sheet_costs_about_four_times_as_much(String kind) {
    IntFunction<byte[]> sheets = KINDS.getOrDefault(kind, n -> new byte[n]);
    cost(sheets.apply(SMALL)); // What is loaded once is loaded then.
    long small = cost(sheets.apply(SMALL));
    long large = cost(sheets.apply(4 * SMALL));
    assertThat(large).as("bytes").isLessThan(6 * small + 1_000_000);
    Assertions.assertTimeoutPreemptively(SOON, () -> cost(sheets.apply(LONG)));
  }

  private static long cost(byte[] file) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    BargainingRecord made =
        Sheets.read(file, "s").reconcile(Sheets.empty(), Sheets.DAY).record().orElseThrow();
    Sheets.read(file, "s").reconcile(made, Sheets.DAY);
    return threads.getCurrentThreadAllocatedBytes() - before;
  }

  @Test
  void a_large_table_of_words_costs_no_more_than_its_length_and_is_never_cut_short() {
    String row = "theme\tpay\tmot %s\n";
    byte[] table =
        IntStream.range(0, 40_000)
            .mapToObj(i -> row.replace("%s", "" + i))
            .collect(Collectors.joining())
            .getBytes(StandardCharsets.UTF_8);
    Assertions.assertTimeoutPreemptively(
        SOON,
        () ->
            assertThat(
                    SheetWords.standard()
                        .with(new ByteArrayInputStream(table))
                        .themeOf("mot 39999"))
                .isPresent());
    byte[] larger =
        new String(table, StandardCharsets.UTF_8).repeat(2).getBytes(StandardCharsets.UTF_8);
    Assertions.assertThrows(
        RuntimeException.class, () -> SheetWords.standard().with(new ByteArrayInputStream(larger)));
    Assertions.assertThrows(
        java.io.IOException.class,
        () ->
            SheetWords.standard()
                .with(
                    new ByteArrayInputStream(
                        "status\taccepted\tacceptée".getBytes(StandardCharsets.ISO_8859_1))));
  }

  @Test
  void many_steps_that_are_not_allowed_are_each_said_and_the_others_entered() {
    int refused = 30;
    String[] before = claims(refused + 1, "remplacée", "01/06/2025");
    before[refused + 1] = refused + ";Claim " + refused + ";soulevée;01/06/2025";
    BargainingRecord record = Sheets.made(Sheets.csv(before));
    String[] after = claims(refused + 1, "accepté", "01/03/2025");
    after[refused + 1] = refused + ";Claim " + refused + ";accepté;01/07/2025";
    SheetUpdate update = Sheets.csv(after).reconcile(record, Sheets.DAY);
    List<Finding> said = update.findings().of("sheet-step-not-allowed");
    assertThat(said).hasSize(refused);
    assertThat(update.record().orElseThrow().transitions())
        .hasSize(record.transitions().size() + 1);
  }

  private static String[] claims(int count, String status, String date) {
    return Stream.concat(
            Stream.of("N°;Revendication;Statut;Date"),
            IntStream.range(0, count).mapToObj(i -> i + ";Claim " + i + ";" + status + ";" + date))
        .toArray(String[]::new);
  }

  @Test
  void numbers_with_any_exponent_are_cells() {
    for (String exponent : List.of("30", "2147483646", "2147483647", "2147483648", "99999999999")) {
      for (String number : List.of("1e" + exponent, "-1.5e-" + exponent, "0e" + exponent)) {
        byte[] file =
            Sheets.xlsx(
                Sheets.row(1, "Revendication", "Cellule")
                    + Sheets.row(2, "Payer", "<c><v>" + number + "</v></c>"),
                Map.of());
        assertThat(Sheets.read(file, "s").rows()).as(number).hasSize(1);
      }
    }
  }

  @Test
  void dates_are_read_on_machines_of_every_language() {
    Locale before = Locale.getDefault();
    try {
      for (String language :
          List.of("ar-EG", "ar-EG-u-nu-arab", "fa-IR", "th-TH-u-nu-thai", "tr-TR")) {
        Locale.setDefault(Locale.forLanguageTag(language));
        ClaimsSheet sheet =
            Sheets.csv("Revendication;Statut;Échéance", "a;accepté;14/10/2025", "b;;octobre 2025");
        assertThat(sheet.rows().stream().map(row -> row.deadline().orElseThrow().toString()))
            .as(language)
            .containsExactly("2025-10-14", "2025-10");
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  private static byte[] csv(String... lines) {
    return String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8);
  }

  private static String text(String text) {
    return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
  }

  private static byte[] ods(String rows) {
    return Sheets.zip(
        Map.of(
            "content.xml",
            "<o xmlns:t='u'><t:table><t:table-row><t:table-cell><t:p>Revendication</t:p>"
                + "</t:table-cell></t:table-row>"
                + rows
                + "</t:table></o>"));
  }

  private static byte[] format(String code) {
    return book(
        Sheets.row(1, "Revendication", "Échéance")
            + Sheets.row(2, "Payer", "<c s=\"0\"><v>46023</v></c>"),
        Map.of(
            "xl/styles.xml",
            "<s><numFmts><numFmt numFmtId='200' formatCode='"
                + code
                + "'/></numFmts><cellXfs><xf numFmtId='200'/></cellXfs></s>"));
  }

  private static byte[] shared(String text) {
    String row = "<row>" + "<c t='s'><v>0</v></c>".repeat(200) + "</row>";
    return book(
        Sheets.row(1, "Revendication") + row.repeat(50),
        Map.of("xl/sharedStrings.xml", "<sst><si><t>" + text + "</t></si></sst>"));
  }

  private static byte[] book(String rows, Map<String, String> more) {
    Map<String, String> parts = new java.util.HashMap<>(more);
    parts.put("xl/workbook.xml", "<w xmlns:r='R'><sheets><sheet name='S' r:id='r1'/></sheets></w>");
    parts.put("xl/_rels/workbook.xml.rels", "<r><x Id='r1' Target='s.xml'/></r>");
    parts.put("xl/s.xml", "<ws><sheetData>" + rows + "</sheetData></ws>");
    return Sheets.zip(parts);
  }
}
