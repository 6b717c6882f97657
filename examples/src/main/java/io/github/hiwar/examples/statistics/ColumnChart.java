package io.github.hiwar.examples.statistics;

import io.github.hiwar.examples.report.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Columns side by side. Places across are in percent, so that text keeps its size on a phone; from
 * right to left the first column stands on the right.
 *
 * @param columns the columns
 */
public record ColumnChart(List<Column> columns) {
  private static final int TOP = 24;
  private static final int HEIGHT = 140;

  /**
   * What one column shows.
   *
   * @param label what stands below it
   * @param value the full part of the column
   * @param upTo where the pale part on top of it ends
   * @param figure what stands above it
   * @param title the figure with its denominator
   */
  record Value(String label, long value, long upTo, String figure, String title) {}

  /**
   * A column in its place.
   *
   * @param x where it begins, in percent
   * @param middle its middle
   * @param width its width
   * @param paleY where its pale part begins
   * @param pale the height of the column with its pale part
   * @param y where its full part begins
   * @param full the height of its full part
   * @param label what stands below it
   * @param figure what stands above it
   * @param title the figure with its denominator
   */
  public record Column(
      String x,
      String middle,
      String width,
      long paleY,
      long pale,
      long y,
      long full,
      String label,
      String figure,
      String title) {}

  static ColumnChart of(List<Value> values, long most, Words words) {
    double step = 100.0 / Math.max(1, values.size());
    double width = Math.min(step * 0.7, 14);
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      Value value = values.get(i);
      boolean mirrored = words.direction().equals("rtl");
      double middle = step * ((mirrored ? values.size() - 1 - i : i) + 0.5);
      long full = Math.round((double) HEIGHT * value.value / most);
      long pale = Math.round((double) HEIGHT * value.upTo / most);
      columns.add(
          new Column(
              percent(middle - width / 2),
              percent(middle),
              percent(width),
              TOP + HEIGHT - pale,
              pale,
              TOP + HEIGHT - full,
              full,
              value.label,
              value.figure,
              value.title));
    }
    return new ColumnChart(columns);
  }

  private static String percent(double place) {
    return String.format(Locale.ROOT, "%.2f%%", place);
  }

  /** Where the line below the columns is. */
  public int floor() {
    return TOP + HEIGHT;
  }

  /** Where a figure stands. */
  public long above(Column column) {
    return column.paleY - 6;
  }

  /** The height of the drawing. */
  public int height() {
    return TOP + HEIGHT + 26;
  }
}
