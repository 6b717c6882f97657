package io.github.hiwar.work;

import java.util.Arrays;

/**
 * What an operation cost over a family of records, each twice the size of the one before.
 *
 * @param family the family, and how things are called in it
 * @param steps the steps for each size
 * @param bytes the bytes that were allocated for each size
 */
public record Growth(String family, long[] steps, long[] bytes) {
  // Twice as much for twice as much is linear, and n log n is 2.2 here; n^1.5 is 2.8.
  private static final double MOST = 2.5;
  private static final double SLACK = 0.2;

  /** Whether twice the size costs little more than twice as much. */
  public boolean isNearlyLinear() {
    return isNearlyLinear(steps) && isNearlyLinear(bytes);
  }

  // Of the differences, so that what every record costs does not hide the growth.
  private static boolean isNearlyLinear(long[] costs) {
    for (int i = 2; i < costs.length; i++) {
      double before = costs[i - 1] - costs[i - 2];
      double after = costs[i] - costs[i - 1];
      if (after > MOST * Math.max(before, 0) + SLACK * costs[0]) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return family + ": steps " + Arrays.toString(steps) + ", bytes " + Arrays.toString(bytes);
  }
}
