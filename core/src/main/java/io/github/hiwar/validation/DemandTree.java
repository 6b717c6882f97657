package io.github.hiwar.validation;

import io.github.hiwar.demand.Demand;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The demands of a record by number, and what hangs below what. Each question is answered for all
 * of them in one go, so that a chain costs no more than a heap.
 */
final class DemandTree {
  /** Deeper than any claims file is numbered; a deeper tree is a mistake or an attack. */
  static final int DEEPEST = 100;

  private static final int NONE = -1;

  private final List<Demand> demands;
  private final EntityTable table;
  private final int[] above;
  private final int[] order;
  private final Values<Integer> depths;

  /** The demands that an id leads to: of two with one id the first, if it is the first of all. */
  DemandTree(List<Demand> demands, EntityTable table) {
    this.demands = demands;
    this.table = table;
    this.above = new int[demands.size()];
    for (int i = 0; i < above.length; i++) {
      above[i] = numberAbove(demands.get(i));
    }
    this.order = order();
    this.depths =
        downwards(demand -> parent(demand) == null ? 1 : null, (depth, demand) -> depth + 1);
  }

  // Each below what it hangs from. Those in a circle come twice: what one of them says goes all the
  // way round.
  private int[] order() {
    int[] found = new int[2 * above.length];
    int size = 0;
    int[] seen = new int[above.length];
    int[] way = new int[above.length];
    for (int i = 0; i < above.length; i++) {
      int length = 0;
      int next = number(demands.get(i).id()) == i ? i : NONE;
      while (next != NONE && seen[next] == 0) {
        seen[next] = i + 1;
        way[length++] = next;
        next = above[next];
      }
      boolean circle = length > 0 && next != NONE && seen[next] == i + 1;
      for (int turn = circle ? 0 : 1; turn < 2; turn++) {
        for (int at = length - 1; at >= 0; at--) {
          found[size++] = way[at];
        }
      }
    }
    return Arrays.copyOf(found, size);
  }

  private int number(String id) {
    EntityTable.Known known = table.get(id);
    return known != null && known.entity instanceof Demand ? known.index : NONE;
  }

  private int numberAbove(Demand demand) {
    return demand.parent().isEmpty() ? NONE : number(demand.parent().get().toString());
  }

  /** The demand above, if the record has it. */
  @Nullable Demand parent(Demand demand) {
    int number = numberAbove(demand);
    return number == NONE ? null : demands.get(number);
  }

  /** What a demand says of itself, and what one gets from the demand above it. */
  interface Inheriting<V> {
    V from(V above, Demand demand);
  }

  /** A value for each demand that has one. */
  final class Values<V> {
    private final @Nullable Object[] values = new Object[above.length];

    /** The value of the demand, null if it has none. */
    @Nullable V of(Demand demand) {
      int number = number(demand.id());
      return number == NONE ? null : at(number);
    }

    @SuppressWarnings("unchecked") // Nothing else is put there.
    private @Nullable V at(int number) {
      return (V) values[number];
    }
  }

  /**
   * A value for each demand: its own, or else what it gets from the demand above it. There is none
   * for what is in a circle, or below one, where nobody says anything.
   */
  <V> Values<V> downwards(Function<Demand, @Nullable V> own, Inheriting<V> inheriting) {
    Values<V> values = new Values<>();
    for (int number : order) {
      if (values.values[number] == null) {
        Demand demand = demands.get(number);
        V said = own.apply(demand);
        V from = said != null || above[number] == NONE ? null : values.at(above[number]);
        values.values[number] = from == null ? said : inheriting.from(from, demand);
      }
    }
    return values;
  }

  /** Whether more demands are above it than anybody numbers. */
  boolean isTooDeep(Demand demand) {
    Integer depth = depths.of(demand);
    return depth != null && depth > DEEPEST;
  }
}
