package io.github.hiwar.insight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Demands sorted into lots by key. Keys that always come together share one lot and one score: a
 * hundred parties that raise a thousand demands together are counted once, not a hundred times.
 */
final class Lots {
  private Lots() {}

  static <K> Map<K, Score> of(List<ScoredDemand> demands, Scoreboard.Grouping<K> grouping) {
    Map<Collection<K>, List<Integer>> alike = new IdentityHashMap<>();
    Map<K, List<Integer>> kindsOf = new LinkedHashMap<>();
    List<List<Integer>> members = new ArrayList<>();
    for (int i = 0; i < demands.size(); i++) {
      Collection<K> keys = grouping.keysOf(demands.get(i).demand());
      List<Integer> positions = alike.get(keys);
      if (positions == null) {
        positions = new ArrayList<>();
        alike.put(keys, positions);
        int kind = members.size();
        members.add(positions);
        for (K key : new LinkedHashSet<>(keys)) {
          kindsOf.computeIfAbsent(key, k -> new ArrayList<>()).add(kind);
        }
      }
      positions.add(i);
    }
    Map<List<Integer>, Score> shared = new HashMap<>();
    Map<K, Score> scores = new LinkedHashMap<>();
    kindsOf.forEach(
        (key, kindsOfKey) ->
            scores.put(
                key, shared.computeIfAbsent(kindsOfKey, k -> new Score(lot(demands, members, k)))));
    return Collections.unmodifiableMap(scores);
  }

  private static List<ScoredDemand> lot(
      List<ScoredDemand> demands, List<List<Integer>> members, List<Integer> kinds) {
    return kinds.stream()
        .flatMap(kind -> members.get(kind).stream())
        .sorted()
        .map(demands::get)
        .toList();
  }
}
