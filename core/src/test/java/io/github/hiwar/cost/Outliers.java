package io.github.hiwar.cost;

import java.util.ArrayList;
import java.util.List;

/** Where an operation allocates more than it should, as texts that a failing test can show. */
public final class Outliers {
  private Outliers() {}

  /**
   * {@return the families over which the operation grows too fast, by the bytes that it allocates}
   *
   * @param operation what is asked
   * @param families of what
   * @param n the smallest size
   * @param most the highest power of n that is allowed
   * @throws Exception as the operation does
   */
  public static List<String> of(Operation operation, List<Family> families, int n, double most)
      throws Exception {
    List<String> outliers = new ArrayList<>();
    for (Family family : families) {
      try {
        Growth.median(operation, family, 2, 1); // What is set up once is not counted.
        Growth growth = Growth.of(operation, family, n, 1);
        if (growth.ofBytes() > most) {
          outliers.add(
              "%s of %s: n^%.2f".formatted(operation.name(), family.name(), growth.ofBytes()));
        }
      } catch (RuntimeException | StackOverflowError e) {
        outliers.add("%s of %s: %s".formatted(operation.name(), family.name(), e));
      }
    }
    return outliers;
  }
}
