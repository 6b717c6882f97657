package io.github.hiwar.corpus.statistics;

import io.github.hiwar.insight.Age;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How many days something took: how many demands took each number of days.
 *
 * <p>Quantiles are exact, because every number of days is kept: the q-quantile is the least number
 * of days within which at least the share q of the demands were through (the inverse of the
 * empirical distribution, type 1 of Hyndman and Fan 1996). It is always a number of days that some
 * demand took, and never depends on the order in which demands were counted. Durations between
 * imprecise dates are counted apart and are in no quantile; so are those whose dates are missing.
 */
public final class Durations implements Serializable {
  private static final long serialVersionUID = 1L;

  // Two arrays in the order of the days: a group takes a few hundred bytes, and groups are many.

  /** The numbers of days that some demand took, ascending. */
  private int[] days = {};

  /** How many demands took the number of days at the same place. */
  private long[] demands = {};

  /** How many places of the two arrays are in use, from the first on. */
  private int used;

  /** The demands whose number of days is known. */
  private long exact;

  /** The demands with a range of days only. */
  private long imprecise;

  /** The demands of which a date is missing. */
  private long unknown;

  Durations() {}

  Durations copy() {
    Durations copy = new Durations();
    copy.add(this);
    return copy;
  }

  void add(Optional<Age> duration) {
    if (duration.isEmpty()) {
      unknown++;
    } else if (duration.get().isExact()) {
      add((int) Math.min(Integer.MAX_VALUE, duration.get().atLeast()), 1);
    } else {
      imprecise++;
    }
  }

  void add(Durations other) {
    imprecise += other.imprecise;
    unknown += other.unknown;
    for (int i = 0; i < other.used; i++) {
      add(other.days[i], other.demands[i]);
    }
  }

  private void add(int length, long count) {
    exact += count;
    int at = Arrays.binarySearch(days, 0, used, length);
    if (at >= 0) {
      demands[at] += count;
      return;
    }
    int insert = -at - 1;
    if (used == days.length) {
      int room = Math.max(4, used + used / 2);
      days = Arrays.copyOf(days, room);
      demands = Arrays.copyOf(demands, room);
    }
    System.arraycopy(days, insert, days, insert + 1, used - insert);
    System.arraycopy(demands, insert, demands, insert + 1, used - insert);
    days[insert] = length;
    demands[insert] = count;
    used++;
  }

  /** {@return the demands whose number of days is known} */
  public long exact() {
    return exact;
  }

  /** {@return the demands of which imprecise dates give a range of days only} */
  public long imprecise() {
    return imprecise;
  }

  /** {@return the demands of which a date is missing} */
  public long unknown() {
    return unknown;
  }

  /** {@return the least number of days that half of them did not exceed} */
  public OptionalInt median() {
    return quantile(1, 2);
  }

  /** {@return the least number of days that a quarter of them did not exceed} */
  public OptionalInt lowerQuartile() {
    return quantile(1, 4);
  }

  /** {@return the least number of days that three quarters of them did not exceed} */
  public OptionalInt upperQuartile() {
    return quantile(3, 4);
  }

  /**
   * {@return the least number of days within which at least a share of them were through; empty if
   * no number of days is known}
   *
   * @param part the share as a fraction, its numerator: 3 of 3/4, from 0 to the denominator
   * @param of its denominator: 4 of 3/4, from 1 on
   * @throws IllegalArgumentException if the fraction is not from 0 to 1
   */
  public OptionalInt quantile(int part, int of) {
    if (part < 0 || of < 1 || part > of) {
      throw new IllegalArgumentException("no quantile: " + part + "/" + of);
    }
    long through = 0;
    for (int i = 0; i < used; i++) {
      through += demands[i];
      if (through * of >= exact * part) {
        return OptionalInt.of(days[i]);
      }
    }
    return OptionalInt.empty();
  }

  /**
   * {@return how many demands took at least the first and less than the second number of days}
   *
   * @param from the least number of days that counts
   * @param to the number of days from which on none counts
   */
  public long between(int from, int to) {
    long count = 0;
    for (int i = 0; i < used; i++) {
      count += days[i] >= from && days[i] < to ? demands[i] : 0;
    }
    return count;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Durations that
        && exact == that.exact
        && imprecise == that.imprecise
        && unknown == that.unknown
        && Arrays.equals(days, 0, used, that.days, 0, that.used)
        && Arrays.equals(demands, 0, used, that.demands, 0, that.used);
  }

  @Override
  public int hashCode() {
    return Long.hashCode(exact * 31 + imprecise * 17 + unknown);
  }

  /** Median, quartiles and what they rest on: {@code 14 (7–30) of 120, 3 imprecise, 2 unknown}. */
  @Override
  public String toString() {
    return "%s (%s–%s) of %d, %d imprecise, %d unknown"
        .formatted(
            text(median()),
            text(lowerQuartile()),
            text(upperQuartile()),
            exact,
            imprecise,
            unknown);
  }

  private static String text(OptionalInt days) {
    return days.isPresent() ? Integer.toString(days.getAsInt()) : "?";
  }
}
