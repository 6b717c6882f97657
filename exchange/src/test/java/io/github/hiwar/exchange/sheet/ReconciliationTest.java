package io.github.hiwar.exchange.sheet;

import static io.github.hiwar.exchange.sheet.Sheets.csv;
import static io.github.hiwar.exchange.sheet.Sheets.demand;
import static io.github.hiwar.exchange.sheet.Sheets.made;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.status.StatusBoard;
import io.github.hiwar.status.Transition;
import io.github.hiwar.taxonomy.DemandCategory;
import io.github.hiwar.testkit.CorpusGenerator;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ReconciliationTest {
  private static final LocalDate LATER = LocalDate.of(2026, 2, 1);
  private static final BargainingRecord RECORD =
      made(
          csv(
              "N°;Thème;Revendication;Réponse;Statut;Échéance",
              "1.1;Salaires;Augmenter les salaires;Oui;accepté;2026-01",
              "1.10;Carrière;Ouvrir un concours;;en cours d'étude;",
              "2;Salaires;Payer les arriérés;;;"));

  @Test
  void what_a_record_writes_is_read_back_without_a_change() {
    CorpusGenerator generator = CorpusGenerator.of(5);
    LocalDate day = LocalDate.of(2026, 12, 31);
    List<Function<ClaimsSheet, byte[]>> formats =
        List.of(ClaimsSheet::csv, ClaimsSheet::xlsx, ClaimsSheet::ods);
    for (int i = 0; i < 12; i++) {
      BargainingRecord record = generator.record(i);
      for (String language : List.of("ar", "fr", "en")) {
        for (Function<ClaimsSheet, byte[]> format : formats) {
          byte[] file = format.apply(ClaimsSheet.of(record, day, language));
          SheetUpdate update = Sheets.read(file, "s").reconcile(record, day);
          assertThat(update.findings().list()).isEmpty();
          assertThat(update.record()).containsSame(record);
        }
      }
    }
  }

  @Test
  void a_status_that_changed_is_an_entry_of_that_day_by_who_answered_and_by_whose_account() {
    String edited = sheet().replace("à l’étude", "refusée");
    BargainingRecord after =
        Sheets.read(bytes(edited), "s.csv").reconcile(RECORD, LATER).record().orElseThrow();
    assertThat(after.transitions()).hasSize(RECORD.transitions().size() + 1);
    Transition entry = after.transitions().get(after.transitions().size() - 1);
    assertThat(entry.to().map(one -> (Object) one)).contains(DemandStatus.REFUSED);
    assertThat(entry.on()).contains(PartialDate.of(LATER));
    assertThat(entry.by()).containsExactly(Sheets.MINISTRY.ref());
    assertThat(entry.speakers().get(0).id()).isEqualTo("union");
    assertThat(after.demands()).isEqualTo(RECORD.demands());
  }

  @Test
  void a_text_and_a_theme_that_changed_are_edits_and_no_entries() {
    String edited =
        sheet().replace("Ouvrir un concours", "Ouvrir deux concours").replace("Carrière", "Congés");
    BargainingRecord after =
        Sheets.read(bytes(edited), "s.csv").reconcile(RECORD, LATER).record().orElseThrow();
    assertThat(after.transitions()).isEqualTo(RECORD.transitions());
    assertThat(demand(after, "1.10").text())
        .isEqualTo(LocalizedText.of("fr", "Ouvrir deux concours"));
    assertThat(demand(after, "1.10").categories().get(0).category())
        .isEqualTo(DemandCategory.of("working-time/leave"));
  }

  @Test
  void a_row_that_vanished_is_told_by_the_name_of_its_claim_and_stays_in_the_record() {
    String edited =
        sheet()
            .lines()
            .filter(line -> !line.contains("arriérés"))
            .reduce("", (a, b) -> a + b + "\n");
    SheetUpdate update = Sheets.read(bytes(edited), "s.csv").reconcile(RECORD, LATER);
    assertThat(update.record()).containsSame(RECORD);
    assertThat(update.findings().of("sheet-row-vanished").get(0).toString())
        .contains("Payer les arriérés");
  }

  @Test
  void without_ids_rows_are_known_by_their_numbers_and_1_10_is_not_1_1() {
    SheetUpdate update =
        csv(
                "N°;Revendication;Statut",
                "1.10;Ouvrir un concours;refusé",
                "1.1;Augmenter les salaires;accepté",
                "2;Payer les arriérés;",
                "3;Loger;")
            .reconcile(RECORD, LATER);
    BargainingRecord after = update.record().orElseThrow();
    StatusBoard board = StatusBoard.asOf(after, LATER);
    assertThat(board.of(demand(after, "1.10"))).contains(DemandStatus.REFUSED);
    assertThat(board.of(demand(after, "1.1"))).contains(DemandStatus.ACCEPTED_IN_PRINCIPLE);
    assertThat(after.demands()).hasSize(4);
    assertThat(after.transitions()).hasSize(RECORD.transitions().size() + 2);
  }

  @Test
  void a_step_that_the_lifecycle_does_not_allow_is_told_and_not_entered() {
    BargainingRecord replaced = made(csv("N°;Revendication;Statut", "1;Payer;remplacée"));
    SheetUpdate update =
        csv("N°;Revendication;Statut", "1;Payer;accepté").reconcile(replaced, LATER);
    assertThat(update.findings().of("sheet-step-not-allowed")).hasSize(1);
    assertThat(update.record()).containsSame(replaced);
  }

  @Test
  void an_empty_cell_takes_nothing_back_and_that_is_said() {
    SheetUpdate update =
        csv("N°;Revendication;Statut", "1.1;Augmenter les salaires;").reconcile(RECORD, LATER);
    assertThat(update.record()).containsSame(RECORD);
    assertThat(update.findings().of("sheet-cell-emptied")).hasSize(1);
  }

  @Test
  void an_updated_sheet_read_again_changes_nothing_more() {
    String edited = sheet().replace("à l’étude", "refusée");
    BargainingRecord once =
        Sheets.read(bytes(edited), "s.csv").reconcile(RECORD, LATER).record().orElseThrow();
    assertThat(Sheets.read(bytes(edited), "s.csv").reconcile(once, LATER).record())
        .containsSame(once);
  }

  private static String sheet() {
    return new String(ClaimsSheet.of(RECORD, LATER, "fr").csv(), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
