package io.github.hiwar.exchange.sheet;

import static io.github.hiwar.exchange.sheet.Sheets.DAY;
import static io.github.hiwar.exchange.sheet.Sheets.csv;
import static io.github.hiwar.exchange.sheet.Sheets.demand;
import static io.github.hiwar.exchange.sheet.Sheets.made;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.status.StatusBoard;
import io.github.hiwar.status.Transition;
import io.github.hiwar.taxonomy.DemandCategory;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.validation.RecordValidator;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClaimsSheetTest {
  private static final String[] FRENCH = {
    "N°;Thème;Revendication;Réponse;Statut;Date de réponse;Échéance",
    "1;Indemnités;Relever les indemnités;;;;",
    "1.1;Indemnités kilométriques;Relever l’indemnité kilométrique;\"D’accord; un décret suivra\";accepté;14/10/2025;janv. 2026",
    "1.10;;Payer le déplacement;;en cours d'étude;;",
    "2;Salaires;Augmenter les salaires;Pas de budget;REFUSÉE;;"
  };

  @Test
  void a_sheet_of_a_union_becomes_a_record_that_breaks_no_rule() {
    BargainingRecord record = made(csv(FRENCH));
    assertThat(record.demands()).hasSize(4);
    assertThat(RecordValidator.standard().validate(record).errors()).isEmpty();
    StatusBoard board = StatusBoard.asOf(record, DAY);
    assertThat(board.of(demand(record, "1.1"))).contains(DemandStatus.ACCEPTED_IN_PRINCIPLE);
    assertThat(board.of(demand(record, "1.10"))).contains(DemandStatus.UNDER_STUDY);
    assertThat(board.of(demand(record, "2"))).contains(DemandStatus.REFUSED);
    assertThat(board.of(demand(record, "1"))).contains(DemandStatus.RAISED);
  }

  @Test
  void a_number_that_continues_another_is_that_of_an_item() {
    BargainingRecord record = made(csv(FRENCH));
    Demand group = demand(record, "1");
    assertThat(demand(record, "1.1").parent()).contains(group.ref());
    assertThat(demand(record, "1.10").parent()).contains(group.ref());
    assertThat(demand(record, "2").parent()).isEmpty();
  }

  @Test
  void an_entry_says_who_answered_what_when_and_in_which_row_it_stands() {
    BargainingRecord record = made(csv(FRENCH));
    Transition entry =
        StatusBoard.asOf(record, DAY).standing(demand(record, "1.1")).entry().orElseThrow();
    assertThat(entry.on()).contains(PartialDate.parse("2025-10-14"));
    assertThat(entry.by()).containsExactly(Sheets.MINISTRY.ref());
    assertThat(entry.note()).contains(LocalizedText.of("fr", "D’accord; un décret suivra"));
    assertThat(entry.offer().flatMap(Terms::deadline)).contains(PartialDate.parse("2026-01"));
    assertThat(entry.citations().get(0).locator()).contains("3");
    assertThat(entry.speakers().get(0).id()).isEqualTo("union");
    assertThat(record.documents().get(0).sha256()).isPresent();
    assertThat(demand(record, "1.1").categories().get(0).category())
        .isEqualTo(DemandCategory.of("allowances/mileage"));
  }

  @Test
  void the_same_sheet_in_arabic_says_the_same() {
    BargainingRecord record =
        made(
            csv(
                "الرقم;المحور;المطلب;الجواب;الحالة;تاريخ الرد;الأجل",
                "1.1;التعويض الكيلومتري;الرفع من التعويض الكيلومتري;سيصدر مرسوم;مَقبول;١٤/١٠/٢٠٢٥;يناير 2026",
                "1.10;;أداء مصاريف التنقل;;قيد الدراسة;;",
                "2;الأجور;الزيادة في الأجور;;مرفوضة;;"));
    StatusBoard board = StatusBoard.asOf(record, DAY);
    assertThat(board.of(demand(record, "1.1"))).contains(DemandStatus.ACCEPTED_IN_PRINCIPLE);
    assertThat(board.of(demand(record, "1.10"))).contains(DemandStatus.UNDER_STUDY);
    assertThat(board.of(demand(record, "2"))).contains(DemandStatus.REFUSED);
    assertThat(record.transitions().get(0).offer().flatMap(Terms::deadline))
        .contains(PartialDate.parse("2026-01"));
    assertThat(record.demands().get(0).text().originalLanguage()).isEqualTo("ar");
  }

  @Test
  void two_columns_of_claims_are_one_text_in_two_languages() {
    BargainingRecord record =
        made(csv("No.,Revendication,المطلب,Status", "1,Payer,الأداء,TA'd", "2,Former,التكوين,"));
    assertThat(demand(record, "1").text())
        .isEqualTo(LocalizedText.of("fr", "Payer").and("ar", "الأداء"));
    assertThat(StatusBoard.asOf(record, DAY).of(demand(record, "1")))
        .contains(DemandStatus.ACCEPTED_IN_PRINCIPLE);
  }

  @Test
  void a_word_that_nobody_knows_is_asked_once_with_its_rows_and_is_kept() {
    ClaimsSheet sheet =
        csv(
            "N°;Revendication;Statut",
            "1;Payer;chez le SG",
            "2;Former;chez le SG",
            "3;Loger;accepté");
    assertThat(sheet.findings().of("sheet-status-unknown")).hasSize(1);
    assertThat(sheet.findings().of("sheet-status-unknown").get(0).where().line()).isEqualTo(2);
    assertThat(sheet.findings().of("sheet-status-unknown").get(0).where().cell())
        .isEqualTo("Statut");
    assertThat(sheet.findings().of("sheet-status-unknown").get(0).argument("more"))
        .isEqualTo("2, 3");
    BargainingRecord record = made(sheet);
    assertThat(demand(record, "1").extensions().members().toString()).contains("chez le SG");
    assertThat(StatusBoard.asOf(record, DAY).of(demand(record, "1"))).contains(DemandStatus.RAISED);
  }

  @Test
  void words_of_ones_own_are_read_and_come_first() {
    SheetWords words =
        SheetWords.standard()
            .with("status", "under-study", "chez le SG")
            .with("status", "demand/committed", "accepté")
            .with("column", "answer", "Retour du cabinet")
            .with("theme", "allowances/mileage", "Km");
    ClaimsSheet sheet =
        SheetReader.read(
            "Thème;Revendication;Statut;Retour du cabinet\nKm;Payer;chez le SG;Non\n;Former;accepté;"
                .getBytes(StandardCharsets.UTF_8),
            "s.csv",
            words,
            "");
    assertThat(sheet.findings().total()).isZero();
    assertThat(sheet.rows().get(0).status()).contains(DemandStatus.UNDER_STUDY);
    assertThat(sheet.rows().get(0).answer()).isPresent();
    assertThat(sheet.rows().get(0).theme()).contains(DemandCategory.of("allowances/mileage"));
    assertThat(sheet.rows().get(1).status()).contains(DemandStatus.COMMITTED);
  }

  @Test
  void columns_that_nobody_knows_are_kept_and_come_out_again() {
    ClaimsSheet sheet = csv("N°;Revendication;Cellule de suivi", "1;Payer;Rabat");
    ClaimsSheet again = ClaimsSheet.of(made(sheet), DAY, "fr");
    assertThat(new String(again.csv(), StandardCharsets.UTF_8))
        .contains("Cellule de suivi", "Rabat");
  }

  @Test
  void a_csv_file_is_read_however_a_spreadsheet_program_saved_it() {
    String text =
        "N°;Revendication;Statut\r\n1;Élever l’indemnité à 1,50;accepté\r\n".replace("’", "'");
    List<byte[]> saved =
        List.of(
            text.getBytes(StandardCharsets.UTF_8),
            ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
            ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE),
            text.getBytes(Charset.forName("windows-1252")),
            text.replace(';', '\t').getBytes(StandardCharsets.UTF_8),
            ("sep=;\r\n" + text).getBytes(StandardCharsets.UTF_8),
            text.replace("1,50", "150").replace(';', ',').getBytes(StandardCharsets.UTF_8));
    for (byte[] file : saved) {
      ClaimsSheet sheet = Sheets.read(file, "s.csv");
      assertThat(sheet.rows()).hasSize(1);
      assertThat(sheet.rows().get(0).claim().orElseThrow().original()).startsWith("Élever");
      assertThat(sheet.rows().get(0).status()).contains(DemandStatus.ACCEPTED_IN_PRINCIPLE);
    }
    ClaimsSheet arabic =
        Sheets.read(
            "المطلب;الحالة\nالزيادة في الأجور;مرفوض".getBytes(Charset.forName("windows-1256")),
            "s");
    assertThat(arabic.rows().get(0).status()).contains(DemandStatus.REFUSED);
  }

  @Test
  void a_workbook_is_read_as_it_is_shown() {
    ClaimsSheet sheet =
        Sheets.read(
            Sheets.xlsx(
                Sheets.row(1, "N°", "Revendication", "Date de réponse", "Échéance", "Statut")
                    + Sheets.row(
                        2,
                        "<c s=\"2\"><v>1.1</v></c>",
                        "Payer",
                        "<c s=\"1\"><v>45944</v></c>",
                        "<c s=\"3\"><v>46023</v></c>",
                        "accepté")
                    + Sheets.row(3, "<c><v>1.1000000000000001</v></c>", "Former"),
                Map.of()),
            "s.xlsx");
    assertThat(sheet.rows().get(0).number()).isEqualTo("1.10");
    assertThat(sheet.rows().get(1).number()).isEqualTo("1.1");
    assertThat(sheet.rows().get(0).on()).contains(PartialDate.parse("2025-10-14"));
    assertThat(sheet.rows().get(0).deadline()).contains(PartialDate.parse("2026-01-01"));
  }

  @Test
  void a_template_has_headings_and_states_to_choose_from_and_reads_as_a_sheet_without_claims() {
    for (String language : List.of("ar", "fr", "en")) {
      ClaimsSheet template = ClaimsSheet.template(language);
      for (byte[] file : List.of(template.xlsx(), template.ods(), template.csv())) {
        ClaimsSheet read = Sheets.read(file, "t");
        assertThat(read.findings().list()).isEmpty();
        assertThat(read.rows()).isEmpty();
        assertThat(read.language()).isEqualTo(language);
        assertThat(read.columns()).hasSize(SheetColumn.values().length);
      }
    }
  }
}
