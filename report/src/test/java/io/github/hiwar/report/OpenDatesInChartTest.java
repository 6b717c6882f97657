package io.github.hiwar.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.agreement.ActionKind;
import io.github.hiwar.agreement.IndustrialAction;
import io.github.hiwar.insight.Timeline;
import io.github.hiwar.insight.TimelineEntry;
import io.github.hiwar.report.page.Words;
import io.github.hiwar.value.DateSpan;
import io.github.hiwar.value.PartialDate;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A date without a bound to one side is not drawn as one that has two: it runs off the axis. */
class OpenDatesInChartTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  static List<Path> documents() {
    return RecordsOfTheSuite.files();
  }

  private static Element page(BargainingRecord record, String language) {
    return Jsoup.parse(HtmlReport.of(record, DAY, language).page()).body();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void a_mark_runs_off_the_axis_exactly_where_its_date_has_no_bound(Path file) {
    BargainingRecord record = RecordsOfTheSuite.record(file);
    for (String language : List.of("en", "ar")) {
      Words words = Words.of(record, language);
      Map<String, PartialDate> dates =
          Timeline.of(record).entries().stream()
              .map(TimelineEntry::date)
              .collect(
                  Collectors.toMap(
                      date -> Told.plain(words.date(date)), Function.identity(), (a, b) -> a));
      for (Element mark : page(record, language).select(".hiwar-point, .hiwar-range")) {
        PartialDate date = dates.get(Told.plain(mark.expectFirst("title").text()));
        // Two dates, of something that lasted, are tried below.
        if (date != null) {
          assertRuns(mark, date.isOpenBefore(), date.isOpenAfter(), language.equals("ar"));
        }
      }
    }
  }

  private static void assertRuns(Element mark, boolean before, boolean after, boolean mirrored) {
    String from = mark.attr(mark.hasAttr("x1") ? "x1" : "cx");
    String to = mark.attr(mark.hasAttr("x2") ? "x2" : "cx");
    assertThat(from.equals(mirrored ? "100.00%" : "0.00%")).as(mark.text()).isEqualTo(before);
    assertThat(to.equals(mirrored ? "0.00%" : "100.00%")).as(mark.text()).isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource({
    "[..2025-03-01], 2025-04-15, true, false",
    "2025-03-01, [2025-04-15..], false, true",
    "[..2025-03-01], [2025-04-15..], true, true",
    "[2025-03-01..], [..2025-04-15], false, false",
    "2025-03-01, 2025-04-15, false, false"
  })
  void what_lasted_may_have_begun_and_ended_off_the_axis_and_the_lead_says_what_that_means(
      String start, String end, boolean before, boolean after) {
    BargainingRecord record =
        BargainingRecord.builder()
            .id("urn:example:port")
            .addActions(
                IndustrialAction.builder()
                    .id("strike")
                    .kind(ActionKind.STRIKE)
                    .during(DateSpan.between(PartialDate.parse(start), PartialDate.parse(end)))
                    .build())
            .build();
    Element page = page(record, "en");
    // The longest: where it begins and where it ends may each have a mark of their own.
    Element whole = Objects.requireNonNull(page.select(".hiwar-range").last());
    assertRuns(whole, before, after, false);
    for (Element certain : page.select(".hiwar-lasting")) {
      assertThat(certain.attr("x1")).isNotEqualTo("0.00%");
      assertThat(certain.attr("x2")).isNotEqualTo("100.00%");
    }
    assertThat(page.expectFirst("#hiwar-chart-description").text().contains("no bound is known"))
        .isEqualTo(page.select("line[x1=0.00%], line[x2=100.00%]").size() > 0);
  }

  @ParameterizedTest
  @CsvSource({
    "en, no bound is known on that side",
    "fr, aucune limite n’est connue de ce côté",
    "ar, لا يُعرف حدّ من تلك الجهة"
  })
  void the_lead_says_so_in_each_language(String language, String words) {
    assertThat(page(Crafts.record(), language).expectFirst("#hiwar-chart-description").text())
        .contains(words);
  }
}
