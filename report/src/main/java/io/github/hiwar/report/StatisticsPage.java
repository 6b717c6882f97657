package io.github.hiwar.report;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import io.github.hiwar.corpus.statistics.Survey;
import io.github.hiwar.report.page.StatisticsView;
import io.github.hiwar.report.templates.JtestatsGenerated;

/** Writes the figures of a corpus as one page of HTML that needs no network and no other file. */
public final class StatisticsPage {
  private StatisticsPage() {}

  /**
   * {@return the page about a corpus, as a whole document of HTML}
   *
   * @param survey the figures, and what was counted
   * @param language {@code ar}, {@code fr} or {@code en}; any other speaks English
   */
  public static String of(Survey survey, String language) {
    StringOutput html = new StringOutput();
    JtestatsGenerated.render(
        new OwaspHtmlTemplateOutput(html), null, StatisticsView.of(survey, language));
    return html.toString();
  }
}
