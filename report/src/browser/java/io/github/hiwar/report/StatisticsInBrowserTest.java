package io.github.hiwar.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.corpus.statistics.FactKind;
import io.github.hiwar.corpus.statistics.Figures;
import io.github.hiwar.corpus.statistics.Indicator;
import io.github.hiwar.corpus.statistics.Spread;
import io.github.hiwar.corpus.statistics.Statistics;
import io.github.hiwar.corpus.statistics.Survey;
import io.github.hiwar.report.browser.Browser;
import io.github.hiwar.report.browser.Contrast;
import io.github.hiwar.report.page.Shown;
import io.github.hiwar.json.HiwarJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatisticsInBrowserTest {
  private static final Survey SURVEY = Surveys.generated(400);
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private Browser browser;

  @BeforeAll
  void start(@TempDir Path folder) {
    browser = Browser.start(folder);
  }

  @AfterAll
  void stop() {
    browser.close();
  }

  @ParameterizedTest
  @CsvSource({"ar, rtl", "fr, ltr", "en, ltr"})
  void a_page_opens_in_its_direction_and_fetches_nothing(String language, String direction)
      throws IOException {
    browser.open(StatisticsPage.of(SURVEY, language));
    assertThat(browser.direction()).isEqualTo(direction);
    assertThat(browser.fetched()).isEqualTo("0");
    assertThat(browser.complaints()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ar, DEMANDS, hiwar-demands",
    "fr, DEMANDS, hiwar-demands",
    "en, DEMANDS, hiwar-demands",
    "en, AGREEMENTS, hiwar-agreements",
    "en, CLAUSES, hiwar-clauses-table",
    "fr, ACTIONS, hiwar-actions"
  })
  void every_figure_of_a_table_is_that_of_the_statistics(String language, FactKind kind, String id)
      throws IOException {
    browser.open(StatisticsPage.of(SURVEY, language));
    Statistics statistics = Shown.grouped(kind, SURVEY);
    List<List<Long>> expected = new ArrayList<>();
    expected.add(row(statistics.total(kind)));
    statistics.groups(kind).values().forEach(figures -> expected.add(row(figures)));

    String shown =
        browser.run(
            "return [...document.querySelectorAll('.hiwar-scroll[aria-labelledby="
                + id
                + "] tbody tr')]"
                + ".map(tr => [...tr.querySelectorAll('td')].map(td => td.innerText).join(';'))"
                + ".join('|')");
    assertThat(shown.split("\\|", -1)).hasSameSizeAs(expected);
    List<List<Long>> figures = new ArrayList<>();
    for (String row : shown.split("\\|", -1)) {
      figures.add(numbers(row.replaceAll("\\d+[\\s\u00a0]?%", "")));
    }
    assertThat(figures).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "fr", "en"})
  void the_page_says_how_many_records_count_and_how_many_are_set_aside(String language)
      throws IOException {
    browser.open(StatisticsPage.of(SURVEY, language));
    long counted = SURVEY.figures().records();
    long aside = SURVEY.figures().setAside();
    assertThat(aside).isPositive();
    assertThat(numbers(browser.find(".hiwar-masthead .hiwar-facts").getText()))
        .containsSubsequence(counted, counted + aside);
    assertThat(numbers(browser.find(".hiwar-headline li:first-child").getText())).contains(counted);
    assertThat(numbers(browser.find(".hiwar-headline li:last-child").getText())).contains(aside);
    assertThat(browser.displayed("#hiwar-aside ~ ol > li")).isEqualTo(aside);
  }

  private static List<Long> row(Figures figures) {
    List<Long> row = new ArrayList<>();
    for (Indicator one : Shown.inTable(figures.kind())) {
      if (!one.isSpread()) {
        row.add(figures.number(one));
      } else if (figures.spread(one).exact() > 0) {
        Spread spread = figures.spread(one);
        row.add(spread.median().orElseThrow().longValueExact());
        row.add(spread.lowerQuartile().orElseThrow().longValueExact());
        row.add(spread.upperQuartile().orElseThrow().longValueExact());
        row.add(spread.exact());
      }
    }
    return row;
  }

  // Without what the languages put between thousands.
  private static List<Long> numbers(String text) {
    return NUMBER
        .matcher(text.replaceAll("(?<=\\d)[.,\u202f\u00a0](?=\\d{3})", ""))
        .results()
        .map(MatchResult::group)
        .map(Long::valueOf)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "fr", "en"})
  void nothing_runs_out_of_a_narrow_phone_and_no_figure_out_of_a_wide_screen(String language)
      throws IOException {
    browser.width(360);
    browser.open(StatisticsPage.of(SURVEY, language));
    assertThat(browser.shownWidth()).isEqualTo("360");
    browser.width(1280);
    assertThat(
            browser.run(
                "return Math.max(...[...document.querySelectorAll('.hiwar-scroll')]"
                    + ".map(box => box.scrollWidth - box.clientWidth))"))
        .isEqualTo("0");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void text_can_be_told_from_its_ground_by_light_and_by_dark(boolean dark) throws IOException {
    browser.dark(dark);
    browser.open(StatisticsPage.of(SURVEY, "ar"));
    assertThat(browser.run(Contrast.SCRIPT)).isEqualTo("");
    browser.dark(false);
  }

  @Test
  void a_corpus_without_demands_shows_no_chart_and_no_share_of_nothing() throws IOException {
    browser.open(StatisticsPage.of(Surveys.of("empty.ndjson", new byte[0]), "en"));
    assertThat(browser.displayed(".hiwar-bars")).isZero();
    assertThat(browser.find(".hiwar-nothing").getText()).isEqualTo("There is nothing to count.");
    assertThat(browser.find("main").getText()).doesNotContain("%").doesNotContain("NaN");
  }

  @Test
  void hostile_names_of_records_and_files_are_text_and_run_nothing() throws IOException {
    String record = new String(HiwarJson.write(Hostile.record()), StandardCharsets.UTF_8);
    String named =
        record.replaceFirst("\"sector\":\\{", "\"sector\":{\"und\":\"<script>alert(1)</script>\",");
    String corpus = named + "\n" + named + "\n{\"<img src=x onerror=alert(1)>\": \u202e1}\n";
    browser.open(
        StatisticsPage.of(
            Surveys.of("<script>a\u202e</script>.ndjson", corpus.getBytes(StandardCharsets.UTF_8)),
            "en"));
    assertThat(browser.find(".hiwar-masthead .hiwar-facts").getText())
        .contains("<script>aU+202E</script>.ndjson");
    assertThat(browser.run("return document.querySelectorAll('script, img').length"))
        .isEqualTo("0");
    assertThat(browser.find("#hiwar-aside ~ ol").getText()).contains("<script>aU+202E</script>.ndjson:2");
    assertThat(browser.complaints()).isEmpty();
    browser.width(360);
    assertThat(browser.shownWidth()).isEqualTo("360");
  }
}
