package io.github.hiwar.cost;

import java.util.ArrayList;
import java.util.List;

/**
 * Where an operation allocates more than it should, as texts that a failing test can show: found
 * with small records, and only told if large ones confirm it, which are beyond the limits that some
 * operations have.
 */
public final class Outliers {
  private static final int SMALL = 32;
  private static final int LARGE = 200;
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
        if (isOutlier(Growth.of(operation, family, SMALL, 1))) {
          Growth large = Growth.of(operation, family, LARGE, 1);
          if (isOutlier(large)) {
            outliers.add(
                "%s of %s: n^%.2f".formatted(operation.name(), family.name(), large.ofBytes()));
          }
        }
      } catch (RuntimeException | StackOverflowError e) {
        outliers.add("%s of %s: %s".formatted(operation.name(), family.name(), e));
      }
    }
    return outliers;
  }

  private static boolean isOutlier(Growth growth) {
    return growth.ofBytes() > ABOUT_LINEAR;
  }
}
