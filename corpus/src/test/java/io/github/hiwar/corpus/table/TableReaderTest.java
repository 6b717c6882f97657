package io.github.hiwar.corpus.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.finding.Finding;
import io.github.hiwar.finding.Where;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.validation.RecordValidator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {
  private static List<String> problems(Sheets sheets) {
    List<Finding> all = new ArrayList<>(sheets.read().findings().list());
    sheets.read().readings().forEach(reading -> all.addAll(reading.findings().list()));
    return all.stream().map(one -> cell(one.where()) + " " + one.code()).toList();
  }

  private static String cell(Where where) {
    return where.source().replace(".csv", "")
        + (where.line() > 0 ? ":" + where.line() : "")
        + (where.cell().isEmpty() ? "" : ":" + where.cell());
  }

  @Test
  void an_impossible_date_is_told_with_table_row_and_column() {
    try (Sheets sheets = Sheets.of(Example.crafts()).set("meetings", 2, "on", "2025-13-40")) {
      assertThat(problems(sheets)).containsExactly("meetings:2:on invalid-value");
      assertThat(sheets.reading().record()).isEmpty();
    }
  }

  @Test
  void a_party_that_was_removed_is_missed_at_the_row_that_names_it() {
    try (Sheets sheets = Sheets.of(Example.crafts())) {
      sheets.edit("parties", rows -> rows.removeIf(row -> row.get(1).equals("umt")));
      sheets.forget();
      TableReading reading = sheets.reading();
      assertThat(reading.check(RecordValidator.standard()).errors())
          .extracting(finding -> cell(finding.where()))
          .contains("affiliations:3:to");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "fr", "en", "other"})
  void what_is_about_a_text_is_told_at_the_cell_that_holds_it(String only) {
    try (Sheets sheets = Sheets.of(Example.crafts())) {
      for (String language : List.of("ar", "fr", "en")) {
        sheets.set("documents", 2, "title_" + language, language.equals(only) ? "Communiqué" : "");
      }
      sheets.set("documents", 2, "title_other", only.equals("other") ? "{\"zgh\":\"Tirawt\"}" : "");
      TableReading reading = sheets.reading();
      String tag = only.equals("other") ? "zgh" : only;
      assertThat(reading.cell("/documents/0/title").cell()).isEqualTo("title_" + only);
      assertThat(reading.cell("/documents/0/title/" + tag).cell()).isEqualTo("title_" + only);
    }
  }

  @Test
  void a_translation_is_added_by_filling_its_cell() {
    try (Sheets sheets =
        Sheets.of(Example.crafts()).set("documents", 2, "title_other", "{\"zgh\":\"ⵜⴰⵖⵓⵔⵉ\"}")) {
      assertThat(sheets.reading().record().orElseThrow().documents().get(0).title())
          .satisfies(title -> assertThat(title.in("zgh")).isEqualTo("ⵜⴰⵖⵓⵔⵉ"));
    }
  }

  @Test
  void a_translation_is_deleted_without_touching_the_order_of_the_others() {
    try (Sheets sheets =
        Sheets.of(Example.crafts())
            .set("documents", 2, "title_order", "fr ar en")
            .set("documents", 2, "title_en", "")) {
      assertThat(problems(sheets)).isEmpty();
      assertThat(
              sheets.reading().record().orElseThrow().documents().get(0).title().texts().keySet())
          .containsExactly("fr", "ar");
    }
  }

  @Test
  void an_order_in_which_a_language_is_misspelt_is_told_since_the_first_is_the_original() {
    try (Sheets sheets =
        Sheets.of(Example.crafts()).set("documents", 2, "title_order", "rf ar en")) {
      assertThat(problems(sheets)).containsExactly("documents:2:title_order not-an-order");
    }
  }

  @Test
  void a_row_is_added_at_the_end_without_id_or_position() {
    try (Sheets sheets = Sheets.of(Example.crafts())) {
      sheets.edit(
          "participations",
          rows -> {
            List<String> added = new ArrayList<>(Collections.nCopies(rows.get(0).size(), ""));
            added.set(rows.get(0).indexOf("record"), rows.get(1).get(0));
            added.set(rows.get(0).indexOf("owner"), "round-2");
            added.set(rows.get(0).indexOf("person"), "lahcen-essaadi");
            added.set(rows.get(0).indexOf("capacity"), "observer");
            rows.add(1, added);
          });
      var people = sheets.reading().record().orElseThrow().meetings().get(0).participations();
      assertThat(people).hasSize(7);
      assertThat(people.get(6).capacity().map(one -> one.code())).contains("observer");
    }
  }

  @Test
  void what_joins_with_nothing_is_told_and_no_record_is_made() {
    try (Sheets sheets = Sheets.of(Example.crafts())) {
      sheets.set("participations", 2, "owner", "round-9");
      sheets.set("offices", 2, "owner", "");
      sheets.set("terms", 2, "owner_member", "counter");
      sheets.set("meetings", 2, "position", "first");
      assertThat(problems(sheets))
          .containsExactlyInAnyOrder(
              "participations:2:owner no-such-owner",
              "offices:2:owner no-owner",
              "terms:2:owner no-such-member",
              "meetings:2:position not-a-position");
      assertThat(sheets.reading().record()).isEmpty();
    }
  }

  @Test
  void ids_and_records_that_are_given_twice_are_told() {
    try (Sheets sheets = Sheets.of(Example.crafts())) {
      sheets.edit("parties", rows -> rows.add(rows.get(1)));
      sheets.edit("records", rows -> rows.add(rows.get(1)));
      assertThat(problems(sheets))
          .contains("parties:8:id id-twice", "records:3:record record-twice");
    }
  }

  @Test
  void a_column_that_is_gone_is_told_unless_it_was_taken_off_the_list_too() {
    try (Sheets sheets = Sheets.of(Example.crafts())) {
      sheets.edit(
          "demands",
          rows -> {
            rows.forEach(row -> row.add("checked by Amina"));
            rows.get(0).set(rows.get(0).size() - 1, "note");
            rows.get(0).set(rows.get(0).indexOf("label"), "mine");
          });
      assertThat(problems(sheets))
          .containsExactly(
              "demands:1 column-missing",
              "demands:1:mine unknown-column",
              "demands:1:note unknown-column");
      assertThat(sheets.reading().record()).isEmpty();

      sheets.describe(json -> json.replaceFirst("\\{\"name\":\"label\"", "{\"name\":\"mine\""));
      assertThat(problems(sheets)).doesNotContain("demands:1 column-missing");
    }
  }

  @Test
  void what_is_written_in_a_column_without_a_name_is_told_once() {
    try (Sheets sheets = Sheets.of(Example.crafts())) {
      sheets.edit("meetings", rows -> rows.forEach(row -> row.add("")));
      assertThat(problems(sheets)).isEmpty();
      sheets.edit("demands", rows -> rows.forEach(row -> row.add("Amina")));
      sheets.edit("demands", rows -> rows.get(0).set(rows.get(0).size() - 1, ""));
      assertThat(problems(sheets)).containsExactly("demands:2 unnamed-column");
    }
  }

  @Test
  void rows_that_were_removed_on_purpose_are_taken_off_the_count() {
    try (Sheets sheets = Sheets.of(Example.crafts())) {
      int rows = sheets.rows("participations").size() - 1;
      sheets.edit("participations", all -> all.remove(1));
      assertThat(problems(sheets)).containsExactly("participations rows-missing");
      assertThat(sheets.read().findings().list().get(0).message(Locale.ENGLISH))
          .startsWith("the table has " + (rows - 1) + " rows, and had " + rows);
      assertThat(sheets.reading().record()).isEmpty();
      sheets.forget();
      assertThat(problems(sheets)).containsExactly("records no-inventory");
      assertThat(sheets.reading().record()).isPresent();
    }
  }

  @Test
  void a_count_of_rows_that_is_no_number_anywhere_is_no_inventory() {
    try (Sheets sheets = Sheets.of(Example.crafts())) {
      sheets.describe(
          json -> json.replaceAll("\"hiwar:rows\"\\s*:\\s*\\d+", "\"hiwar:rows\": 1e99999999999"));
      assertThat(problems(sheets)).containsExactly("records not-an-inventory");
      assertThat(sheets.reading().record()).isEmpty();
    }
  }

  @Test
  void what_a_newer_version_wrote_is_not_left_out_but_refused() {
    try (Sheets sheets = Sheets.of(Example.crafts())) {
      sheets.describe(json -> json.replaceFirst("\\{\"name\":\"label\"", "{\"name\":\"mood\"},$0"));
      sheets.edit("demands", rows -> rows.forEach(row -> row.add("good")));
      sheets.edit("demands", rows -> rows.get(0).set(rows.get(0).size() - 1, "mood"));
      assertThat(problems(sheets)).containsExactly("demands:1 newer-column");
    }
  }

  @Test
  void two_rows_do_not_share_a_position() {
    try (Sheets sheets = Sheets.of(Example.crafts())) {
      sheets.set("participations", 3, "position", "1");
      assertThat(problems(sheets)).containsExactly("participations:3:position position-twice");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"14/10/2025", "10/14/25", "Oct-25", "45944", "2025-10-14 00:00:00"})
  void a_date_that_a_spreadsheet_wrote_its_own_way_is_told(String date) {
    try (Sheets sheets = Sheets.of(Example.crafts()).set("meetings", 2, "on", date)) {
      assertThat(problems(sheets)).containsExactly("meetings:2:on invalid-value");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,5", "1 500", "1.2E+08", "#####", "50%", "DH500"})
  void a_number_that_a_spreadsheet_wrote_its_own_way_is_told(String number) {
    BargainingRecord raise =
        HiwarJson.readOrThrow(
            """
            {"hiwar": "1.0", "id": "urn:example:raise", "demands": [
              {"id": "raise", "text": {"fr": "Relever les salaires"},
               "terms": {"quantity": {"type": "money", "amount": "500.00", "currency": "MAD"}}}]}
            """
                .getBytes(StandardCharsets.UTF_8));
    try (Sheets sheets = Sheets.of(raise).set("quantities", 2, "amount", number)) {
      assertThat(problems(sheets)).containsExactly("quantities:2:amount invalid-value");
    }
  }

  @ParameterizedTest
  @ValueSource(chars = {';', '\t', ','})
  void what_separates_cells_is_seen_from_the_header(char separator) {
    BargainingRecord record = Example.crafts();
    try (Sheets sheets = Sheets.of(record)) {
      sheets.tables().forEach(table -> sheets.save(table, separator, sheets.rows(table)));
      assertThat(sheets.reading().record().equals(Optional.of(record))).isTrue();
    }
  }

  @Test
  void a_table_in_another_encoding_is_refused() throws IOException {
    try (Sheets sheets = Sheets.of(Example.crafts())) {
      String csv = Files.readString(sheets.file("people")).substring(1);
      Files.write(sheets.file("people"), csv.getBytes(StandardCharsets.UTF_16));
      assertThat(problems(sheets)).contains("people not-utf-8");
    }
  }

  @Test
  void a_folder_without_records_holds_no_tables() throws IOException {
    try (Sheets sheets = Sheets.of(Example.crafts())) {
      Files.delete(sheets.file("records"));
      assertThat(problems(sheets)).containsExactly("records no-tables");
    }
  }

  @Test
  void a_blank_row_counts_as_a_row() {
    try (Sheets sheets = Sheets.of(Example.crafts())) {
      sheets.edit("meetings", rows -> rows.add(1, Collections.nCopies(rows.get(0).size(), "")));
      sheets.set("meetings", 3, "on", "soon");
      assertThat(problems(sheets)).containsExactly("meetings:3:on invalid-value");
    }
  }

  @Test
  void a_finding_tells_its_table_its_row_and_its_column() {
    Finding finding =
        new TableRow(Tables.all().get(0), 3, new String[Tables.all().get(0).columns().size()])
            .found("record", "id-twice", "mileage");
    assertThat(finding.message(Locale.FRENCH)).contains("mileage").contains("dossier");
    assertThat(finding)
        .hasToString("records.csv:3 record: error id-twice: " + finding.message(Locale.ENGLISH));
  }
}
