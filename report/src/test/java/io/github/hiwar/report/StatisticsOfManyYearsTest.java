package io.github.hiwar.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.corpus.statistics.Dimension;
import io.github.hiwar.corpus.statistics.Fact;
import io.github.hiwar.corpus.statistics.Survey;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.status.Transition;
import io.github.hiwar.value.LocalizedText;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The chart of years shows so many, and says how many more there are. */
class StatisticsOfManyYearsTest {
  private static final int SHOWN = 15;

  private static Survey of(int years) {
    Survey survey = new Survey(List.of("corpus"), List.of(Dimension.TOPIC), Optional.empty());
    for (int year = 2025; year > 2025 - years; year--) {
      Demand demand =
          Demand.builder().id("crane").text(LocalizedText.of("en", "A crane allowance")).build();
      BargainingRecord record =
          BargainingRecord.builder().id("urn:example:" + year).addDemands(demand).build();
      survey.addRecord(
          Fact.of(record.with(Transition.of(demand).to(DemandStatus.RAISED).on(year + "-05-01"))));
    }
    return survey;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 15 | ''",
        "en | 16 | One earlier year is left out here; --by year shows all of them.",
        "en | 40 | 25 earlier years are left out here; --by year shows all of them.",
        "fr | 15 | ''",
        "fr | 16 | Une année antérieure n’est pas montrée ici ; --by year les donne toutes.",
        "fr | 40 | 25 années antérieures ne sont pas montrées ici ; --by year les donne toutes.",
        "ar | 15 | ''",
        "ar | 16 | لا تظهر هنا سنوات أقدم عددها 1؛ ويعرضها كلها --by year.",
        "ar | 40 | لا تظهر هنا سنوات أقدم عددها 25؛ ويعرضها كلها --by year."
      })
  void a_page_of_more_years_than_it_shows_says_how_many_are_left_out(
      String language, int years, String note) {
    Element page = Jsoup.parse(StatisticsPage.of(of(years), language)).body();
    String text = page.text().replaceAll("[\\u00a0\\u202f]", " ").replaceAll("\\p{Cf}", "");
    assertThat(page.select(".hiwar-bars tbody th").eachText())
        .filteredOn(head -> head.matches("\\d{4}"))
        .hasSize(Math.min(years, SHOWN))
        .contains("2025");
    assertThat(text).contains(note).doesNotContain("{", "U+20");
    assertThat(text.contains("--by year")).isEqualTo(years > SHOWN);
  }
}
