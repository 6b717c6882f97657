package io.github.hiwar.corpus.statistics;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.insight.CarryOver;
import io.github.hiwar.source.Relation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How long the chains of relations are that carry demands over, in one record.
 *
 * <p>Each demand is visited once, with a stack of its own: chains may be longer than the stack of a
 * thread. A relation that closes a circle is no step.
 */
final class Chains {
  private static final int UNDER_WAY = -1;

  private final Map<String, List<String>> olderOf = new HashMap<>();
  private final Map<String, Integer> lengths = new HashMap<>();

  Chains(BargainingRecord record) {
    for (Relation relation : record.relations()) {
      if (relation.kind().isWithinAny(CarryOver.CARRIES)) {
        olderOf
            .computeIfAbsent(relation.subject().toString(), id -> new ArrayList<>())
            .add(relation.object().toString());
      }
    }
  }

  /** The number of steps in the longest chain from older forms to a demand. */
  int longestTo(String demand) {
    if (!olderOf.containsKey(demand)) {
      return 0;
    }
    Deque<String> open = new ArrayDeque<>(List.of(demand));
    while (!open.isEmpty()) {
      String next = open.peek();
      List<String> older = olderOf.getOrDefault(next, List.of());
      if (lengths.putIfAbsent(next, UNDER_WAY) == null) {
        older.stream().filter(one -> !lengths.containsKey(one)).forEach(open::push);
      } else {
        open.pop();
        if (lengths.getOrDefault(next, 0) == UNDER_WAY) {
          lengths.put(next, older.stream().mapToInt(this::steps).max().orElse(0));
        }
      }
    }
    return lengths.getOrDefault(demand, 0);
  }

  private int steps(String older) {
    int length = lengths.getOrDefault(older, 0);
    return length == UNDER_WAY ? 0 : length + 1;
  }
}
