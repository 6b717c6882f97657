package io.github.hiwar.report.page;

import io.github.hiwar.corpus.statistics.Dimension;
import io.github.hiwar.corpus.statistics.Durations;
import io.github.hiwar.corpus.statistics.Figures;
import io.github.hiwar.corpus.statistics.Share;
import io.github.hiwar.corpus.statistics.Statistics;
import java.util.ArrayList;
import java.util.List;

/**
 * The figures of each group. Every share stands in the row of its denominator, under a head that
 * says which one it is.
 *
 * @param keys the heads of the columns that name a group
 * @param rows the first rows
 * @param cut how many rows are left out
 */
public record FigureTable(List<String> keys, List<Row> rows, int cut) {
  private static final int MOST_ROWS = 500;
  private static final int A_SCREENFUL = 30;

  /**
   * A row.
   *
   * @param key the names of the group
   * @param cells its figures
   */
  public record Row(List<Text> key, List<Cell> cells) {}

  /**
   * A figure.
   *
   * @param figure the figure
   * @param base what it rests on, empty if that stands in the same row
   */
  public record Cell(String figure, String base) {}

  /** Keeps unmodifiable copies. */
  public FigureTable {
    keys = List.copyOf(keys);
    rows = List.copyOf(rows);
  }

  /** Whether it has more rows than one sees at once, so that the heads have to stay in sight. */
  public boolean isLong() {
    return rows.size() > A_SCREENFUL;
  }

  static FigureTable of(Statistics statistics, Labels labels) {
    List<String> keys = new ArrayList<>();
    List<Text> all = new ArrayList<>();
    all.add(labels.words().own(labels.say("total")));
    for (Dimension one : statistics.by()) {
      keys.add(labels.say("by." + one.column()));
      if (keys.size() > 1) {
        all.add(labels.words().own(""));
      }
    }
    if (keys.isEmpty()) {
      keys.add(labels.say("group"));
    }
    List<Row> rows = new ArrayList<>();
    rows.add(new Row(all, cells(statistics.total(), labels)));
    if (!statistics.by().isEmpty()) {
      statistics
          .groups()
          .forEach(
              (key, figures) ->
                  rows.add(new Row(names(statistics, key, labels), cells(figures, labels))));
    }
    int shown = Math.min(rows.size(), MOST_ROWS + 1);
    return new FigureTable(keys, rows.subList(0, shown), rows.size() - shown);
  }

  private static List<Text> names(Statistics statistics, List<String> key, Labels labels) {
    List<Text> names = new ArrayList<>();
    for (int i = 0; i < key.size(); i++) {
      names.add(labels.of(statistics.by().get(i), key.get(i)));
    }
    return names;
  }

  // In the order of the heads in the template.
  private static List<Cell> cells(Figures figures, Labels labels) {
    return List.of(
        number(figures.demands(), labels),
        share(figures.answered(), labels),
        share(figures.refused(), labels),
        share(figures.disputed(), labels),
        number(figures.onTheTable(), labels),
        share(figures.fulfilled(), labels),
        share(figures.atLeastPartlyFulfilled(), labels),
        days(figures.toAnswer(), labels),
        days(figures.toFulfilment(), labels));
  }

  private static Cell number(long number, Labels labels) {
    return new Cell(labels.words().number(number), "");
  }

  private static Cell share(Share share, Labels labels) {
    String part = labels.words().number(share.part());
    return share.of() == 0
        ? new Cell(part, "")
        : new Cell(labels.say("part", share.part(), labels.percent(share)), "");
  }

  private static Cell days(Durations days, Labels labels) {
    return days.exact() == 0
        ? new Cell(labels.days(days), "")
        : new Cell(labels.days(days), labels.say("days.base", days.exact()));
  }
}
