package io.github.hiwar.report.page;

import io.github.hiwar.corpus.statistics.FactKind;
import io.github.hiwar.corpus.statistics.Figures;
import io.github.hiwar.corpus.statistics.Indicator;
import io.github.hiwar.corpus.statistics.Statistics;
import java.util.ArrayList;
import java.util.List;

/**
 * The figures of each group of one kind of fact. Every share stands under a head that says what it
 * is a share of, every median with the number of facts that it rests on.
 *
 * @param keys the heads of the columns that name a group
 * @param heads the heads of the figures
 * @param rows the first rows
 * @param isSummed whether the first row is of all groups together
 * @param cut how many rows are left out
 */
public record FigureTable(
    List<String> keys, List<Head> heads, List<Row> rows, boolean isSummed, int cut) {
  private static final int MOST_ROWS = 500;
  private static final int A_SCREENFUL = 30;

  /**
   * A head over some columns.
   *
   * @param label what they are shares of, or how they are told; empty over a single number
   * @param columns the heads of the columns
   */
  public record Head(String label, List<String> columns) {}

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
    heads = List.copyOf(heads);
    rows = List.copyOf(rows);
  }

  /** Whether it has more rows than one sees at once, so that the heads have to stay in sight. */
  public boolean isLong() {
    return rows.size() > A_SCREENFUL;
  }

  static FigureTable of(FactKind kind, Statistics statistics, Labels labels) {
    Groups groups = new Groups(kind, statistics, labels);
    List<Row> rows = new ArrayList<>();
    if (groups.canBeAddedUp()) {
      rows.add(new Row(groups.all(), cells(statistics.total(kind), labels)));
    }
    groups.each((names, figures) -> rows.add(new Row(names, cells(figures, labels))));
    int shown = Math.min(rows.size(), MOST_ROWS + 1);
    return new FigureTable(
        groups.heads(),
        heads(kind, labels),
        rows.subList(0, shown),
        groups.canBeAddedUp(),
        rows.size() - shown);
  }

  private static List<Head> heads(FactKind kind, Labels labels) {
    List<Head> heads = new ArrayList<>();
    for (Indicator one : Shown.inTable(kind)) {
      String label = over(one, labels);
      Head last = heads.isEmpty() ? null : heads.get(heads.size() - 1);
      if (last != null && !label.isEmpty() && last.label().equals(label)) {
        List<String> columns = new ArrayList<>(last.columns());
        columns.add(labels.of(one));
        heads.set(heads.size() - 1, new Head(label, List.copyOf(columns)));
      } else {
        heads.add(new Head(label, List.of(labels.of(one))));
      }
    }
    return heads;
  }

  private static String over(Indicator one, Labels labels) {
    if (one.isSpread()) {
      return labels.say(one.kind() == FactKind.RISES ? "head.range" : "head.spread");
    }
    return one.whole()
        .filter(whole -> Shown.inTable(one.kind()).contains(whole))
        .map(whole -> labels.say("head.share", labels.of(whole)))
        .orElse("");
  }

  private static List<Cell> cells(Figures figures, Labels labels) {
    return Shown.inTable(figures.kind()).stream().map(one -> cell(figures, one, labels)).toList();
  }

  private static Cell cell(Figures figures, Indicator one, Labels labels) {
    if (one.isSpread()) {
      long exact = figures.spread(one).exact();
      return new Cell(
          labels.spread(figures, one), exact == 0 ? "" : labels.say("days.base", exact));
    }
    return new Cell(labels.part(figures, one), "");
  }
}
