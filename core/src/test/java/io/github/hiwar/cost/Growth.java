package io.github.hiwar.cost;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How the cost of an operation grows over a family: the power of n that it grows with, between 2n
 * and 4n.
 *
 * <p>The power is taken from differences, log₂ of (cost at 4n − cost at 2n) ÷ (cost at 2n − cost at
 * n), so that what every record costs, however small, hides nothing.
 *
 * @param operation what is asked
 * @param family of what
 * @param n the smallest size
 * @param costs the costs at n, 2n and 4n, fewer if a run took too long
 */
public record Growth(Operation operation, Family family, int n, List<Meter.Cost> costs) {
  /** Below this, a difference is noise. */
  private static final double NOISE = 0.02;

  /** What costs fewer bytes (or nanoseconds) is noise altogether. */
  private static final double LEAST = 30_000;

  /** Times below two milliseconds say nothing. */
  private static final long TOO_SHORT = 2_000_000;

  /**
   * Measures an operation at n, 2n and 4n.
   *
   * @param operation what is asked
   * @param family of what
   * @param n the smallest size
   * @param rounds how often each size is measured; the median counts
   * @return the growth
   * @throws Exception as the operation does
   */
  public static Growth of(Operation operation, Family family, int n, int rounds) throws Exception {
    List<Meter.Cost> costs = new ArrayList<>();
    for (int size = n; size <= 4 * n; size *= 2) {
      costs.add(median(operation, family, size, rounds));
    }
    return new Growth(operation, family, n, List.copyOf(costs));
  }

  /**
   * {@return the medians of what some runs cost, each over a record that nobody has asked yet}
   *
   * @param operation what is asked
   * @param family of what
   * @param size how much of it
   * @param rounds how many runs
   * @throws Exception as the operation does
   */
  public static Meter.Cost median(Operation operation, Family family, int size, int rounds)
      throws Exception {
    List<Long> bytes = new ArrayList<>();
    List<Long> nanos = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      Meter.Cost cost = Meter.of(operation.preparation().apply(family.record(size)));
      bytes.add(cost.bytes());
      nanos.add(cost.nanos());
    }
    Collections.sort(bytes);
    Collections.sort(nanos);
    return new Meter.Cost(bytes.get(rounds / 2), nanos.get(rounds / 2));
  }

  /** {@return the power of n that the allocated bytes grow with} */
  public double ofBytes() {
    return exponent(costs.get(0).bytes(), costs.get(1).bytes(), costs.get(2).bytes());
  }

  /** {@return the power of n that the time grows with, 0 if it is too short to tell} */
  public double ofTime() {
    return costs.get(2).nanos() < TOO_SHORT
        ? 0
        : exponent(costs.get(0).nanos(), costs.get(1).nanos(), costs.get(2).nanos());
  }

  private static double exponent(double one, double two, double four) {
    double early = Math.max(two - one, NOISE * two);
    double late = Math.max(four - two, early / 4);
    return late < NOISE * four || four < LEAST ? 0 : Math.log(late / early) / Math.log(2);
  }
}
