package io.github.hiwar.corpus.statistics;

import io.github.hiwar.insight.Age;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The cells of one row, read by column. */
record FactCells(List<? extends @Nullable Object> cells) {
  FactCells {
    if (cells.size() != FactColumn.values().length) {
      throw new IllegalArgumentException(
          "a row of %d cells; a demand has %d".formatted(cells.size(), FactColumn.values().length));
    }
  }

  private <T> Optional<T> cell(FactColumn column, Class<T> type) {
    Object cell = cells.get(column.place());
    if (cell != null && !type.isInstance(cell)) {
      throw new IllegalArgumentException(
          "%s of a demand: %s is a %s, not a %s"
              .formatted(
                  column.column(), cell, cell.getClass().getSimpleName(), type.getSimpleName()));
    }
    return Optional.ofNullable(type.cast(cell));
  }

  private static IllegalArgumentException missing(FactColumn column) {
    return new IllegalArgumentException(column.column() + " of a demand is missing");
  }

  String text(FactColumn column) {
    return maybe(column).orElseThrow(() -> missing(column));
  }

  Optional<String> maybe(FactColumn column) {
    return cell(column, String.class);
  }

  Optional<Long> number(FactColumn column) {
    return cell(column, Long.class);
  }

  boolean truth(FactColumn column) {
    return cell(column, Boolean.class).orElseThrow(() -> missing(column));
  }

  Optional<Age> days(FactColumn atLeast, FactColumn atMost) {
    return number(atLeast).flatMap(least -> number(atMost).map(most -> new Age(least, most)));
  }
}
