package io.github.hiwar.report.page;

import io.github.hiwar.corpus.statistics.FactKind;
import io.github.hiwar.corpus.statistics.Figures;
import io.github.hiwar.corpus.statistics.Indicator;
import io.github.hiwar.corpus.statistics.Statistics;
import io.github.hiwar.corpus.statistics.Survey;
import java.util.ArrayList;
import java.util.List;

/**
 * A section of the page about a corpus: demands, agreements, pay, votes, action.
 *
 * @param id its anchor
 * @param title its title
 * @param charts shares as bars
 * @param parts its tables
 */
public record StatisticsSection(String id, String title, List<Bars> charts, List<Part> parts) {
  /**
   * A table with what it tells of.
   *
   * @param id its anchor
   * @param title its title, empty under that of the section
   * @param lead what is counted
   * @param table the figures of each group
   */
  public record Part(String id, String title, String lead, FigureTable table) {}

  /** Keeps unmodifiable copies. */
  public StatisticsSection {
    charts = List.copyOf(charts);
    parts = List.copyOf(parts);
  }

  /** The sections, in the order in which people ask; one of nothing does not appear. */
  static List<StatisticsSection> all(Survey survey, Labels labels) {
    List<StatisticsSection> sections = new ArrayList<>();
    sections.add(
        of(labels.of(FactKind.DEMANDS), charts(survey, labels), survey, labels, FactKind.DEMANDS));
    sections.add(
        of(
            labels.of(FactKind.AGREEMENTS),
            List.of(),
            survey,
            labels,
            FactKind.AGREEMENTS,
            FactKind.CLAUSES));
    Figures rises = survey.figures().total(FactKind.RISES);
    sections.add(
        of(
            labels.of(FactKind.RISES),
            rises.number(Indicator.RISES) == 0 ? List.of() : List.of(Bars.leftOut(rises, labels)),
            survey,
            labels,
            FactKind.RISES));
    sections.add(of(labels.of(FactKind.BALLOTS), List.of(), survey, labels, FactKind.BALLOTS));
    sections.add(of(labels.of(FactKind.ACTIONS), List.of(), survey, labels, FactKind.ACTIONS));
    sections.removeIf(section -> section.parts().isEmpty());
    return sections;
  }

  private static StatisticsSection of(
      String title, List<Bars> charts, Survey survey, Labels labels, FactKind... kinds) {
    List<Part> parts = new ArrayList<>();
    for (FactKind kind : kinds) {
      if (!isEmpty(kind, survey.figures())) {
        parts.add(
            new Part(
                "hiwar-" + kind.code() + "-table",
                parts.isEmpty() ? "" : labels.of(kind),
                kind.how().in(labels.words().language()),
                FigureTable.of(kind, Shown.grouped(kind, survey), labels)));
      }
    }
    return new StatisticsSection("hiwar-" + kinds[0].code(), title, charts, parts);
  }

  private static List<Bars> charts(Survey survey, Labels labels) {
    return List.of(
        Bars.topics(survey.byTopic(), labels),
        Bars.years(survey.byYear(), labels),
        Bars.answerDays(
            survey.figures().total(FactKind.DEMANDS).spread(Indicator.ANSWER_DAYS), labels));
  }

  /** Whether there is nothing of a kind. */
  static boolean isEmpty(FactKind kind, Statistics statistics) {
    return statistics.total(kind).number(kind.indicators().get(0)) == 0;
  }
}
