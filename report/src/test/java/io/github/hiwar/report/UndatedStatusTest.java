package io.github.hiwar.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.lifecycle.MeasureStatus;
import io.github.hiwar.measure.Measure;
import io.github.hiwar.status.Transition;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where nothing is open but the day, the page says the status, and that the day is not stated. */
class UndatedStatusTest {
  private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
  private static final Demand PAY =
      Demand.builder().id("pay").text(LocalizedText.of("en", "A rise")).build();
  private static final Measure BONUS =
      Measure.builder().id("bonus").text(LocalizedText.of("en", "A bonus")).build();

  private static Element page(String language, Transition... entries) {
    BargainingRecord record =
        BargainingRecord.builder()
            .id("urn:example:port")
            .addDemands(PAY)
            .addMeasures(BONUS)
            .addTransitions(entries)
            .build();
    return Jsoup.parse(HtmlReport.of(record, DAY, language).page()).body();
  }

  private static Transition.Builder raised(String id) {
    return Transition.builder().id(id).addSubjects(PAY.ref()).to(DemandStatus.RAISED);
  }

  private static Transition.Builder delivered(String id) {
    return Transition.builder().id(id).addSubjects(BONUS.ref()).to(MeasureStatus.DELIVERED);
  }

  @ParameterizedTest
  @CsvSource({
    "en, 'raised, day not stated', 'delivered, day not stated'",
    "fr, 'formulée, date non précisée', 'réalisée, date non précisée'",
    "ar, 'مطروح، دون ذكر التاريخ', 'منجز، دون ذكر التاريخ'"
  })
  void it_is_said_once_and_not_as_a_doubt(String language, String demand, String measure) {
    Element page = page(language, raised("r").build(), delivered("d").build());
    assertThat(page.select("li[data-place=/demands/0] .hiwar-where > *").eachText())
        .containsExactly(demand);
    assertThat(page.select("li[data-place=/measures/0] .hiwar-where > *").eachText())
        .containsExactly(measure);
    assertThat(page.select(".hiwar-where .hiwar-contested")).isEmpty();
  }

  @Test
  void a_day_that_is_stated_imprecisely_leaves_the_status_open() {
    Element page = page("en", delivered("d").on(PartialDate.parse("2025")).build());
    assertThat(page.select("li[data-place=/measures/0] .hiwar-contested").eachText())
        .containsExactly("possibly delivered by then");
  }

  @Test
  void several_states_without_a_day_leave_the_status_open() {
    Element page =
        page("en", delivered("d").build(), delivered("p").to(MeasureStatus.PROMISED).build());
    assertThat(page.select("li[data-place=/measures/0] .hiwar-contested").eachText())
        .containsExactly("may have changed by then");
  }
}
