package io.github.hiwar.exchange.sheet;

import io.github.hiwar.value.Unicode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a cell, as a person sees it.
 *
 * @param text its text; of a number its figures, with a point, as many behind it as are shown
 * @param day the day, where the cell holds a date
 * @param kind where the text is from
 */
record Cell(String text, @Nullable LocalDate day, Kind kind) {
  enum Kind {
    TEXT,
    NUMBER,
    DATE,
    /** What was calculated when the file was saved. */
    FORMULA,
    /** A formula of which no value was saved. */
    UNCALCULATED,
    /** What stands for a value that could not be calculated: {@code #REF!}. */
    ERROR
  }

  static final Cell EMPTY = new Cell("", null, Kind.TEXT);

  static Cell text(String text) {
    return new Cell(Unicode.isBlank(text) ? "" : text.strip(), null, Kind.TEXT);
  }

  static Cell number(String text) {
    return new Cell(text, null, Kind.NUMBER);
  }

  static Cell date(LocalDate day) {
    return new Cell(day.toString(), day, Kind.DATE);
  }

  Cell of(Kind other) {
    return new Cell(text, day, other);
  }

  boolean isEmpty() {
    return text.isEmpty() && kind != Kind.UNCALCULATED;
  }
}
