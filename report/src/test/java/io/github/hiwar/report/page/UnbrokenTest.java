package io.github.hiwar.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.work.Looks;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnbrokenTest {
  private static Words words(String language, String country) {
    return Words.of(
        BargainingRecord.builder().id("urn:example:r").jurisdiction(country).build(), language);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Agreement of 15_September_2022, after 6_February",
        "en | the strike of September_14,_2023 ended on 28_Ramadan_1443",
        "en | a rise of 5_% or 3_500_dirhams for 680_000 people, 600_million in all",
        "en | 65_TND, 500_DH and 9_months of talks in 12 rounds",
        "en | Grève du 1er_mai_2022 et du 6_février",
        "fr | accord du samedi 30_avril_2022, soit environ 250_euros et 5_%",
        "fr | circulaire 20 du 9_décembre_2021 de 12 établissements",
        "ar | السبت 30_أبريل_2022 بـ10_%: الشطر الأول",
        "ar | اتفاق 6_فيفري_2021 و35_ديناراً في الشهر و3_دنانير"
      })
  void no_line_ends_within_a_date_or_an_amount_of_a_text_whoever_wrote_it(
      String language, String kept) {
    Words words = words(language, "TN");
    String plain = kept.replace('_', ' ');
    assertThat(words.onPage().text(language, plain)).hasToString(kept.replace('_', '\u00a0'));
    assertThat(words.onPage().own(plain)).hasToString(kept.replace('_', '\u00a0'));
    assertThat(words.text(language, plain)).as("in what programs search").hasToString(plain);
  }

  @ParameterizedTest
  @CsvSource({"en", "fr", "ar"})
  void a_long_text_is_looked_at_a_few_times(String language) {
    assertThat(Looks.superLinear(Unbroken.among(words(language, "JO")).blanks, true)).isEmpty();
  }

  @Test
  void a_month_of_two_words_is_kept_whole_with_its_day_and_year() {
    assertThat(words("ar", "JO").onPage().text("ar", "في 3 تشرين الأول 2023 بعمان"))
        .hasToString("في 3\u00a0تشرين\u00a0الأول\u00a02023 بعمان");
  }

  @ParameterizedTest
  @CsvSource({"en, ';'", "fr, '\u202f;'", "ar, '؛'"})
  void items_of_which_one_has_a_comma_in_itself_are_parted_by_semicolons(
      String language, String mark) {
    Words words = new Words(language);
    String comma = words.say("comma");
    assertThat(words.between(List.of("A", "B"))).isEqualTo(comma);
    assertThat(words.between(List.of("1,000", "B"))).isEqualTo(comma);
    assertThat(words.between(List.of(words.bare("A" + comma + "B"), words.bare("C"))))
        .isEqualTo(mark + " ");
  }
}
