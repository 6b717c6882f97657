package io.github.hiwar.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hiwar.finding.Catalogue;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.taxonomy.DemandCategory;
import io.github.hiwar.value.InvalidValueException;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Table;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetWordsTest {
  @Test
  void a_word_means_one_thing_in_all_languages_together() {
    Map<String, String> meanings = new HashMap<>();
    for (String language : Catalogue.LANGUAGES) {
      for (Table.Row row : Table.read(SheetWords.class, "words." + language + ".tsv")) {
        for (String word : row.cell("words").split(" \\| ", -1)) {
          String key = row.cell("kind") + " " + Fold.of(word.replaceAll("\\([^)]*\\)", ""));
          String before = meanings.putIfAbsent(key, row.cell("meaning"));
          assertThat(before == null || before.equals(row.cell("meaning")))
              .as("%s in %s", word, language)
              .isTrue();
        }
      }
    }
  }

  @Test
  void every_state_and_every_category_is_known_by_its_name_in_each_language() {
    for (String language : Catalogue.LANGUAGES) {
      for (DemandStatus status : DemandStatus.values()) {
        assertThat(SheetWords.standard().statusOf(status.label().in(language))).contains(status);
      }
      for (DemandCategory category : DemandCategory.known()) {
        assertThat(
                SheetWords.standard()
                    .themeOf(category.label(language))
                    .orElseThrow()
                    .label(language))
            .isEqualTo(category.label(language));
      }
      for (SheetColumn column : SheetColumn.values()) {
        String heading = SheetWords.headingIn(column, language);
        assertThat(SheetWords.standard().heading(heading).orElseThrow().column()).isEqualTo(column);
        assertThat(heading).doesNotContain("(");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Rémunération,pay",
    "SANTÉ ET SÉCURITÉ,working-conditions/health-safety",
    "Indemnités,allowances",
    "Welfare,",
    "Rémunération et logement,"
  })
  void a_theme_is_known_by_what_people_call_it_if_the_whole_cell_says_so(
      String cell, @Nullable String category) {
    assertThat(SheetWords.standard().themeOf(cell).map(DemandCategory::code))
        .isEqualTo(Optional.ofNullable(category));
  }

  @ParameterizedTest
  @CsvSource({
    "14/10/2025,2025-10-14",
    "14.10.25,2025-10-14",
    "14-10-2025,2025-10-14",
    "2025-10-14,2025-10-14",
    "janv. 2026,2026-01",
    "Janvier 2026,2026-01",
    "14 octobre 2025,2025-10-14",
    "1er mars 2026,2026-03-01",
    "mardi 14 octobre 2025,2025-10-14",
    "le 14 octobre 2025,2025-10-14",
    "يناير 2026,2026-01",
    "14 أكتوبر 2025,2025-10-14",
    "١٤/١٠/٢٠٢٥,2025-10-14",
    "كانون الثاني 2026,2026-01",
    "October 2025,2025-10",
    "'October 14, 2025',2025-10-14",
    "14 Oct 2025,2025-10-14",
    "10/2025,2025-10",
    "2026,2026",
    "202X,202X",
    "غشت 2026,2026-08",
    "1 يوليوز 2026,2026-07-01",
    "fin mars 2026,2026-03",
    "متم شهر مارس 2026,2026-03",
    "the end of March 2026,2026-03",
    "fin 2025,2025",
    "T2 2026,[2026-04-01..2026-06-30]",
    "Q1-2024,[2024-01-01..2024-03-31]"
  })
  void a_date_is_read_as_people_write_it(String text, String date) {
    assertThat(new CellDates(SheetWords.standard()).of(Cell.text(text)))
        .contains(PartialDate.parse(date));
  }

  @ParameterizedTest
  @CsvSource({
    "31/02/2026",
    "bientôt",
    "avant mars 2026",
    "T5 2026",
    "1/2",
    "45944",
    "0",
    "14 foo 2025"
  })
  void what_is_no_date_for_sure_is_none(String text) {
    assertThat(new CellDates(SheetWords.standard()).of(Cell.text(text))).isEmpty();
  }

  @Test
  void whether_the_month_comes_first_is_read_from_the_other_dates_of_the_sheet() {
    String[] american = {"Claim,Due", "Pay,10/14/2025", "Train,05/10/2025"};
    assertThat(Sheets.csv(american).rows().get(1).deadline())
        .contains(PartialDate.parse("2025-05-10"));
    assertThat(
            Sheets.csv("Claim,Due", "Pay,14/10/2025", "Train,05/10/2025").rows().get(1).deadline())
        .contains(PartialDate.parse("2025-10-05"));
    ClaimsSheet both =
        Sheets.csv("Claim,Due", "Pay,14/10/2025", "Train,05/10/2025", "House,10/14/2025");
    assertThat(both.rows().get(1).deadline()).isEmpty();
    assertThat(both.rows().get(0).deadline()).contains(PartialDate.parse("2025-10-14"));
    assertThat(both.rows().get(2).deadline()).contains(PartialDate.parse("2025-10-14"));
    assertThat(Sheets.codes(both)).containsExactly("sheet-date-unclear");
  }

  @Test
  void a_table_of_words_is_read_from_a_file_and_says_which_line_is_wrong() throws IOException {
    assertThat(
            words("kind\tmeaning\twords\nstatus\tunder-study\tchez le SG | au cabinet\n")
                .statusOf("Au Cabinet"))
        .contains(DemandStatus.UNDER_STUDY);
    assertThatThrownBy(() -> words("status\tnowhere\tchez le SG\n"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("nowhere");
    assertThatThrownBy(() -> words("chez le SG;under-study\n"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("chez le SG");
  }

  private static SheetWords words(String table) throws IOException {
    return SheetWords.standard()
        .with(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)));
  }
}
