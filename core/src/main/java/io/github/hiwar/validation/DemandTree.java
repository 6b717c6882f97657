package io.github.hiwar.validation;

import io.github.hiwar.demand.Demand;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The demands of a record by id, and what hangs below what. Each question is answered for all of
 * them in one go, so that a chain costs no more than a heap.
 */
final class DemandTree {
  /** Deeper than any claims file is numbered; a deeper tree is a mistake or an attack. */
  static final int DEEPEST = 100;

  private final Map<String, Demand> byId = new HashMap<>();
  private final Map<String, Integer> depths;

  /** The demands that an id leads to: of two with one id the first, if it is the first of all. */
  DemandTree(List<Demand> demands, EntityTable table) {
    for (Demand demand : demands) {
      EntityTable.Known known = table.get(demand.id());
      if (known != null && known.entity instanceof Demand first) {
        byId.putIfAbsent(demand.id(), first);
      }
    }
    this.depths =
        downwards(demand -> parent(demand) == null ? 1 : null, (above, demand) -> above + 1);
  }

  /** The demand above, if the record has it. */
  @Nullable Demand parent(Demand demand) {
    return demand.parent().map(ref -> byId.get(ref.toString())).orElse(null);
  }

  /** What a demand says of itself, and what one gets from the demand above it. */
  interface Inheriting<V> {
    V from(V above, Demand demand);
  }

  /**
   * A value for each demand by its id: its own, or else what it gets from the demand above it.
   * There is none for what is in a circle, or below one, where nobody says anything.
   */
  <V> Map<String, V> downwards(Function<Demand, @Nullable V> own, Inheriting<V> inheriting) {
    Map<String, V> values = new HashMap<>(byId.size() * 2);
    Set<String> seen = new HashSet<>(byId.size() * 2);
    List<Demand> way = new ArrayList<>();
    for (Demand demand : byId.values()) {
      Demand next = demand;
      while (next != null && seen.add(next.id())) {
        way.add(next);
        V said = own.apply(next);
        if (said != null) {
          values.put(next.id(), said);
          break;
        }
        next = parent(next);
      }
      for (int i = way.size() - 1; i >= 0; i--) {
        Demand here = way.get(i);
        Demand parent = parent(here);
        V above = parent == null ? null : values.get(parent.id());
        if (above != null) {
          values.computeIfAbsent(here.id(), id -> inheriting.from(above, here));
        }
      }
      way.clear();
    }
    return values;
  }

  /** Whether more demands are above it than anybody numbers. */
  boolean isTooDeep(Demand demand) {
    return depths.getOrDefault(demand.id(), 0) > DEEPEST;
  }
}
