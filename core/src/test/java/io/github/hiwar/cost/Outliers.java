package io.github.hiwar.cost;

import java.util.ArrayList;
import java.util.List;

/**
 * Where an operation allocates more than it should, as texts that a failing test can show: found
 * with small records, and only told if large ones confirm it, which are beyond the limits that some
 * operations have.
 */
public final class Outliers {
  private static final int[] SIZES = {32, 200, 310, 1500};
  private static final double ABOUT_LINEAR = 1.35;

  private Outliers() {}

  /**
   * {@return the families over which the operation grows much faster than in proportion, by the
   * bytes that it allocates, or fails}
   *
   * @param operation what is asked
   * @throws Exception as the operation does
   */
  public static List<String> of(Operation operation) throws Exception {
    List<String> outliers = new ArrayList<>();
    for (Family family : Families.ALL) {
      try {
        Growth.median(operation, family, 2, 1); // What is set up once is not counted.
        double power = Double.MAX_VALUE;
        // The smallest counts: a buffer that has to double grows by leaps, but not at every size.
        for (int size : SIZES) {
          if (power > ABOUT_LINEAR) {
            power = Math.min(power, Growth.of(operation, family, size, 1).ofBytes());
          }
        }
        if (power > ABOUT_LINEAR) {
          outliers.add("%s of %s: n^%.2f".formatted(operation.name(), family.name(), power));
        }
      } catch (RuntimeException | StackOverflowError e) {
        outliers.add("%s of %s: %s".formatted(operation.name(), family.name(), e));
      }
    }
    return outliers;
  }
}
