package io.github.hiwar.validation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the circles in a graph of ids, each once, in time proportional to its size. */
final class Cycles {
  private static final int MOST_SHOWN = 20;

  private final Map<String, Set<String>> edges = new LinkedHashMap<>();

  void edge(String from, String to) {
    edges.computeIfAbsent(from, id -> new LinkedHashSet<>()).add(to);
  }

  /**
   * One circle for each edge that closes one, beginning with its first id in the alphabet; of one
   * that is long, the first few ids from where it closes.
   */
  List<List<String>> find() {
    List<List<String>> cycles = new ArrayList<>();
    Set<String> done = new HashSet<>();
    for (String start : edges.keySet()) {
      walk(start, done, cycles);
    }
    return cycles;
  }

  private void walk(String start, Set<String> done, List<List<String>> cycles) {
    List<String> way = new ArrayList<>();
    Map<String, Integer> onWay = new HashMap<>();
    Deque<Iterator<String>> next = new ArrayDeque<>();
    String to = start;
    while (true) {
      Integer closes = onWay.get(to);
      if (closes != null) {
        cycles.add(shown(way.subList(closes, way.size())));
      } else if (done.add(to)) {
        onWay.put(to, way.size());
        way.add(to);
        next.push(edges.getOrDefault(to, Set.of()).iterator());
      }
      while (!way.isEmpty() && !next.element().hasNext()) {
        next.pop();
        onWay.remove(way.remove(way.size() - 1));
      }
      if (way.isEmpty()) {
        return;
      }
      to = next.element().next();
    }
  }

  private static List<String> shown(List<String> cycle) {
    if (cycle.size() > MOST_SHOWN) {
      return List.copyOf(cycle.subList(0, MOST_SHOWN));
    }
    List<String> turned = new ArrayList<>(cycle);
    Collections.rotate(turned, -turned.indexOf(Collections.min(turned)));
    return turned;
  }
}
