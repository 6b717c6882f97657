package io.github.hiwar.corpus.statistics;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a number is spread over what is counted: days, a turnout, a rise of pay.
 *
 * <p>Quantiles are exact, because every number is kept: the q-quantile is the least number that at
 * least the share q does not exceed (the inverse of the empirical distribution, type 1 of Hyndman
 * and Fan 1996). It is always a number that one of them has, and never depends on the order in
 * which they were counted. Of some only a range is known, such as days between imprecise dates:
 * they are counted apart and are in no quantile; so are those of which nothing is known.
 *
 * <p>Numbers that are not alike, such as percents and dirhams, have no quantile together: where
 * such meet, {@link #isMixed} says so and all numbers are dropped.
 */
public final class Spread implements Serializable {
  private static final long serialVersionUID = 1L;

  // Two arrays in the order of the numbers: a group takes a few hundred bytes, and groups are many.

  /** The numbers that one of them has, ascending, in the smallest unit. */
  private long[] numbers = {};

  /** How many have the number at the same place. */
  private long[] times = {};

  /** How many places of the two arrays are in use, from the first on. */
  private int used;

  /** How many digits of a number stand after the point. */
  private final int scale;

  /** Those whose number is known. */
  private long exact;

  /** Those with a range only. */
  private long imprecise;

  /** Those of which nothing is known. */
  private long unknown;

  /** What the numbers are of; null as long as there is none. */
  private @Nullable String likeness;

  /** Whether numbers met that are not alike. */
  private boolean mixed;

  Spread(int scale) {
    this.scale = scale;
  }

  void add(@Nullable Long least, @Nullable Long most, String like) {
    if (least == null || most == null) {
      unknown++;
    } else if (least.equals(most)) {
      exact++;
      meet(like);
      put(least, 1);
    } else {
      imprecise++;
    }
  }

  void add(Spread other) {
    exact += other.exact;
    imprecise += other.imprecise;
    unknown += other.unknown;
    if (other.mixed) {
      mix();
    } else if (other.likeness != null) {
      meet(other.likeness);
    }
    for (int i = 0; i < other.used; i++) {
      put(other.numbers[i], other.times[i]);
    }
  }

  private void meet(String like) {
    if (likeness == null) {
      likeness = like;
    } else if (!likeness.equals(like)) {
      mix();
    }
  }

  private void mix() {
    mixed = true;
    likeness = "";
    used = 0;
    numbers = new long[0];
    times = new long[0];
  }

  private void put(long number, long count) {
    if (mixed) {
      return;
    }
    int at = Arrays.binarySearch(numbers, 0, used, number);
    if (at >= 0) {
      times[at] += count;
      return;
    }
    int insert = -at - 1;
    if (used == numbers.length) {
      int room = Math.max(4, used + used / 2);
      numbers = Arrays.copyOf(numbers, room);
      times = Arrays.copyOf(times, room);
    }
    System.arraycopy(numbers, insert, numbers, insert + 1, used - insert);
    System.arraycopy(times, insert, times, insert + 1, used - insert);
    numbers[insert] = number;
    times[insert] = count;
    used++;
  }

  /** {@return those whose number is known exactly} */
  public long exact() {
    return exact;
  }

  /** {@return those of which a range is known only} */
  public long imprecise() {
    return imprecise;
  }

  /** {@return those of which nothing is known} */
  public long unknown() {
    return unknown;
  }

  /** {@return whether numbers are among them that cannot be compared, so that none is given} */
  public boolean isMixed() {
    return mixed;
  }

  /** {@return the least number; empty if none is known} */
  public Optional<BigDecimal> lowest() {
    return quantile(0, 1);
  }

  /** {@return the greatest number; empty if none is known} */
  public Optional<BigDecimal> highest() {
    return quantile(1, 1);
  }

  /** {@return the least number that half of them did not exceed} */
  public Optional<BigDecimal> median() {
    return quantile(1, 2);
  }

  /** {@return the least number that a quarter of them did not exceed} */
  public Optional<BigDecimal> lowerQuartile() {
    return quantile(1, 4);
  }

  /** {@return the least number that three quarters of them did not exceed} */
  public Optional<BigDecimal> upperQuartile() {
    return quantile(3, 4);
  }

  /**
   * {@return the least number that at least a share of them does not exceed; empty if no number is
   * known, or they cannot be compared}
   *
   * @param part the share as a fraction, its numerator: 3 of 3/4, from 0 to the denominator
   * @param of its denominator: 4 of 3/4, from 1 on
   * @throws IllegalArgumentException if the fraction is not from 0 to 1
   */
  public Optional<BigDecimal> quantile(int part, int of) {
    if (part < 0 || of < 1 || part > of) {
      throw new IllegalArgumentException("no quantile: " + part + "/" + of);
    }
    long through = 0;
    for (int i = 0; i < used; i++) {
      through += times[i];
      if (through * of >= exact * part) {
        return Optional.of(Fact.shortest(BigDecimal.valueOf(numbers[i], scale)));
      }
    }
    return Optional.empty();
  }

  /**
   * {@return how many have at least the first and less than the second number}
   *
   * @param from the least number that counts, in whole ones
   * @param to the number from which on none counts
   */
  public long between(int from, int to) {
    long count = 0;
    BigDecimal least = BigDecimal.valueOf(from);
    BigDecimal end = BigDecimal.valueOf(to);
    for (int i = 0; i < used; i++) {
      BigDecimal number = BigDecimal.valueOf(numbers[i], scale);
      count += number.compareTo(least) >= 0 && number.compareTo(end) < 0 ? times[i] : 0;
    }
    return count;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Spread that
        && scale == that.scale
        && exact == that.exact
        && imprecise == that.imprecise
        && unknown == that.unknown
        && mixed == that.mixed
        && Objects.equals(likeness, that.likeness)
        && Arrays.equals(numbers, 0, used, that.numbers, 0, that.used)
        && Arrays.equals(times, 0, used, that.times, 0, that.used);
  }

  @Override
  public int hashCode() {
    return Long.hashCode(exact * 31 + imprecise * 17 + unknown);
  }

  /** Median, quartiles and what they rest on: {@code 14 (7–30) of 120, 3 imprecise, 2 unknown}. */
  @Override
  public String toString() {
    return "%s (%s–%s) of %s, %s imprecise, %s unknown"
        .formatted(
            text(median()),
            text(lowerQuartile()),
            text(upperQuartile()),
            exact,
            imprecise,
            unknown);
  }

  private static String text(Optional<BigDecimal> number) {
    return number.map(BigDecimal::toPlainString).orElse("?");
  }
}
