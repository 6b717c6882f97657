package io.github.hiwar.insight;

import io.github.hiwar.demand.Demand;
import io.github.hiwar.value.Ref;
import java.util.List;

/**
 * A number on the scoreboard that can be asked which demands it counts.
 *
 * @param demands the demands that it counts, in the order of the record
 */
public record Figure(List<Ref<Demand>> demands) {
  /**
   * Keeps an unmodifiable copy.
   *
   * @param demands the demands that it counts, in the order of the record
   */
  public Figure {
    demands = List.copyOf(demands);
  }

  /** {@return how many they are} */
  public int count() {
    return demands.size();
  }

  /** The number. */
  @Override
  public String toString() {
    return Integer.toString(count());
  }
}
