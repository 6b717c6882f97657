package io.github.hiwar.insight;

import io.github.hiwar.value.PartialDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How many days something has lasted on a day: a range, because it may have begun on an imprecise
 * date.
 *
 * <p>What began in {@code 2025-10} was between 1 and 31 days old on 1 November 2025.
 *
 * @param atLeast the days since the last day on which it may have begun, never below zero
 * @param atMost the days since the first day on which it may have begun, never below zero
 */
public record Age(long atLeast, long atMost) implements Comparable<Age> {
  /**
   * Refuses a range that is upside down.
   *
   * @param atLeast the days since the last day on which it may have begun, never below zero
   * @param atMost the days since the first day on which it may have begun, never below zero
   */
  public Age {
    if (atLeast < 0 || atMost < atLeast) {
      throw new IllegalArgumentException("an age from " + atLeast + " to " + atMost + " days");
    }
  }

  /**
   * {@return the age on a day of what began on a date; zero if it had not begun}
   *
   * @param day the day as of which is asked
   * @param began when it began
   */
  public static Age on(LocalDate day, PartialDate began) {
    return new Age(
        Math.max(0, ChronoUnit.DAYS.between(began.latest(), day)),
        Math.max(0, ChronoUnit.DAYS.between(began.earliest(), day)));
  }

  /**
   * {@return how long it was from one date to another, which is not certainly before it}
   *
   * @param began the date that it is counted from
   * @param ended the date that it is counted to
   */
  public static Age between(PartialDate began, PartialDate ended) {
    return new Age(
        Math.max(0, ChronoUnit.DAYS.between(began.latest(), ended.earliest())),
        Math.max(0, ChronoUnit.DAYS.between(began.earliest(), ended.latest())));
  }

  /** By the days that are certain, then by those that are possible: the oldest comes last. */
  @Override
  public int compareTo(Age other) {
    int certain = Long.compare(atLeast, other.atLeast);
    return certain == 0 ? Long.compare(atMost, other.atMost) : certain;
  }

  /** {@return whether the number of days is known} */
  public boolean isExact() {
    return atLeast == atMost;
  }

  /** The days, or the range of days: {@code 78}, {@code 1–31}. */
  @Override
  public String toString() {
    return isExact() ? Long.toString(atLeast) : atLeast + "–" + atMost;
  }
}
