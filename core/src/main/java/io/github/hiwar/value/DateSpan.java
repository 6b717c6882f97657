package io.github.hiwar.value;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A span of dates: an EDTF interval such as {@code 2025-01/2026-12}.
 *
 * <p>An open end ({@code 2025-01/..}: it goes on) and an unknown end ({@code 2025-01/}: it ended,
 * or will, nobody says when) are different values; likewise the start. This class is immutable and
 * thread-safe.
 */
public final class DateSpan {
  /** What is known of a start or end. */
  public enum Bound {
    /** A date is given. */
    DATED,
    /** There is none: written {@code ..}. */
    OPEN,
    /** There is one, but it is not known: written as nothing. */
    UNKNOWN
  }

  private final String text;
  private final @Nullable PartialDate start;
  private final @Nullable PartialDate end;

  private DateSpan(String text, @Nullable PartialDate start, @Nullable PartialDate end) {
    this.text = text;
    this.start = start;
    this.end = end;
  }

  /**
   * Reads a span.
   *
   * @param text the interval in EDTF
   * @return the span
   * @throws InvalidValueException if it is not two dates (or {@code ..}, or nothing) joined by
   *     {@code /}, if neither side is a date, or if it certainly ends before it starts
   */
  public static DateSpan parse(String text) {
    Objects.requireNonNull(text, "text");
    int slash = text.indexOf('/');
    InvalidValueException.require(
        slash >= 0 && slash == text.lastIndexOf('/'),
        "DateSpan",
        "",
        text,
        "a span is start/end, such as 2025-01/2026-12, 2025-01/.. (open) or 2025-01/ (unknown);"
            + " one day is written twice, 2025-01-07/2025-01-07");
    PartialDate start = bound(text.substring(0, slash));
    PartialDate end = bound(text.substring(slash + 1));
    InvalidValueException.require(
        start != null || end != null, "DateSpan", "", text, "a span has at least one date");
    InvalidValueException.require(
        start == null || end == null || start.orderTo(end) != PartialDate.Order.AFTER,
        "DateSpan",
        "",
        text,
        "it ends before it starts; check the two dates");
    return new DateSpan(text, start, end);
  }

  /**
   * From one date to another.
   *
   * @param start the first date
   * @param end the last date
   * @return the span
   */
  public static DateSpan between(PartialDate start, PartialDate end) {
    return parse(start + "/" + end);
  }

  /**
   * From a date on, with no end set.
   *
   * @param start the first date
   * @return the span
   */
  public static DateSpan from(PartialDate start) {
    return parse(start + "/..");
  }

  private static @Nullable PartialDate bound(String text) {
    return text.isEmpty() || text.equals("..") ? null : PartialDate.parse(text);
  }

  /** {@return the first date, empty if open or unknown} */
  public Optional<PartialDate> start() {
    return Optional.ofNullable(start);
  }

  /** {@return the last date, empty if open or unknown} */
  public Optional<PartialDate> end() {
    return Optional.ofNullable(end);
  }

  /** {@return what is known of the start} */
  public Bound startBound() {
    return start != null ? Bound.DATED : text.startsWith("..") ? Bound.OPEN : Bound.UNKNOWN;
  }

  /** {@return what is known of the end} */
  public Bound endBound() {
    return end != null ? Bound.DATED : text.endsWith("..") ? Bound.OPEN : Bound.UNKNOWN;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DateSpan that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** The span in EDTF. */
  @Override
  public String toString() {
    return text;
  }
}
