package io.github.hiwar.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.report.browser.Browser;
import io.github.hiwar.report.browser.Contrast;
import io.github.hiwar.insight.Score;
import io.github.hiwar.insight.Scoreboard;
import io.github.hiwar.lifecycle.DemandStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.support.ui.Select;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportInBrowserTest {
  private static final LocalDate DAY = LocalDate.of(2025, 12, 31);
  private static final BargainingRecord CRAFTS = Crafts.record();
  private static final Score TOTAL = Scoreboard.of(CRAFTS, DAY).total();
  private static final String SHOWN = "#hiwar-tree .hiwar-leaf";

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
    browser.open(HtmlReport.of(CRAFTS, DAY, language).page());
    assertThat(browser.direction()).isEqualTo(direction);
    assertThat(browser.fetched()).isEqualTo("0");
    assertThat(browser.complaints()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "fr", "en"})
  void filters_show_what_the_scoreboard_counts_and_say_how_many(String language)
      throws IOException {
    browser.width(1280);
    browser.open(HtmlReport.of(CRAFTS, DAY, language).page());
    assertThat(browser.displayed(SHOWN)).isEqualTo(TOTAL.raised().count());

    new Select(browser.find("#hiwar-filter-status")).selectByValue(DemandStatus.FULFILLED.state());
    assertThat(browser.displayed(SHOWN)).isEqualTo(TOTAL.fulfilled().count());
    assertThat(browser.find("#hiwar-filter-count").getText())
        .contains(TOTAL.fulfilled().toString(), TOTAL.raised().toString());

    browser.find("#hiwar-filter button").click();
    browser.find("#hiwar-filter-text").sendKeys("zzzz");
    assertThat(browser.displayed("#hiwar-tree .hiwar-demand")).isZero();

    browser.find("#hiwar-filter button").click();
    browser.find("#hiwar-filter-text").sendKeys(firstWords(language));
    assertThat(browser.displayed(SHOWN)).isPositive().isLessThan(TOTAL.raised().count());
  }

  private String firstWords(String language) {
    return CRAFTS.demands().get(0).text().in(language);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "fr", "en"})
  void nothing_runs_out_of_a_narrow_phone(String language) throws IOException {
    browser.width(360);
    browser.open(HtmlReport.of(CRAFTS, DAY, language).page());
    assertThat(browser.shownWidth()).isEqualTo("360");
    browser.open(SourcePageTest.html(language));
    assertThat(browser.shownWidth()).as("text and draft").isEqualTo("360");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void text_can_be_told_from_its_ground_by_light_and_by_dark(boolean dark) throws IOException {
    browser.dark(dark);
    browser.open(HtmlReport.of(CRAFTS, DAY, "en").page());
    assertThat(browser.run(Contrast.SCRIPT)).isEqualTo("");
    browser.open(SourcePageTest.html("ar"));
    assertThat(browser.run(Contrast.SCRIPT)).as("text and draft").isEqualTo("");
    browser.dark(false);
  }

  @Test
  void a_hostile_record_runs_nothing() throws IOException {
    browser.open(HtmlReport.of(Hostile.record(), DAY, "en").page());
    assertThat(browser.title()).contains("<script>");
    assertThat(browser.run("return document.querySelectorAll('script, img').length"))
        .isEqualTo("1");
    assertThat(browser.complaints()).isEmpty();
    browser.width(360);
    assertThat(browser.shownWidth()).isEqualTo("360");
  }
}
