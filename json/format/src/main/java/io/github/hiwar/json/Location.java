package io.github.hiwar.json;

import io.github.hiwar.finding.Where;
import java.util.Comparator;

/**
 * Where something stands in a document.
 *
 * @param line the line, from 1 on
 * @param column the character of the line (Unicode code point), from 1 on, as editors count
 */
public record Location(int line, int column) implements Comparable<Location> {
  private static final Comparator<Location> IN_ORDER =
      Comparator.comparingInt(Location::line).thenComparingInt(Location::column);

  static Location of(Where where) {
    return new Location(Math.toIntExact(where.line()), where.column());
  }

  @Override
  public int compareTo(Location other) {
    return IN_ORDER.compare(this, other);
  }

  /** Line and column: {@code 12:5}. */
  @Override
  public String toString() {
    return line + ":" + column;
  }
}
