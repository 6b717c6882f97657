package io.github.hiwar.cost.steps;

import java.util.List;
import java.util.stream.Stream;

/**
 * What an operation cost over a family of records, each twice the size of the one before.
 *
 * @param operation what was asked
 * @param family of what
 * @param steps the steps for each size
 * @param bytes the bytes that were allocated for each size
 * @param failure why there is no cost, empty if there is
 */
public record Counted(
    String operation, String family, List<Long> steps, List<Long> bytes, String failure) {
  // Twice as much for twice as much is linear, and n log n is 2.2 here; n^1.5 is 2.8.
  private static final double MOST = 2.5;
  private static final double SLACK = 0.2;
  private static final double NOISE = 20_000;

  /** {@return whether twice the size costs little more than twice as much} */
  public boolean isNearlyLinear() {
    return failure.isEmpty() && isNearlyLinear(steps) && isNearlyLinear(bytes);
  }

  // Of the differences, so that what every record costs does not hide the growth.
  private static boolean isNearlyLinear(List<Long> costs) {
    for (int i = 2; i < costs.size(); i++) {
      double before = costs.get(i - 1) - costs.get(i - 2);
      double after = costs.get(i) - costs.get(i - 1);
      if (after > MOST * Math.max(before, 0) + Math.max(SLACK * costs.get(0), NOISE)) {
        return false;
      }
    }
    return true;
  }

  static Counted parse(String line) {
    String[] cells = line.split("\t", -1);
    return new Counted(cells[0], cells[1], numbers(cells[2]), numbers(cells[3]), cells[4]);
  }

  private static List<Long> numbers(String cell) {
    return Stream.of(cell.split(" ", -1)).filter(one -> !one.isEmpty()).map(Long::valueOf).toList();
  }

  String line() {
    return String.join("\t", operation, family, cell(steps), cell(bytes), failure);
  }

  private static String cell(List<Long> numbers) {
    return String.join(" ", numbers.stream().map(Object::toString).toList());
  }

  @Override
  public String toString() {
    String cost = failure.isEmpty() ? "steps " + steps + ", bytes " + bytes : failure;
    return operation + " of " + family + ": " + cost;
  }
}
