package io.github.hiwar.validation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds the circles in a graph of ids, each once, in time proportional to its size. */
final class Cycles {
  private final Map<String, List<String>> edges = new HashMap<>();
  private final List<String> nodes = new ArrayList<>();

  void edge(String from, String to) {
    edges
        .computeIfAbsent(
            from,
            id -> {
              nodes.add(id);
              return new ArrayList<>();
            })
        .add(to);
  }

  /** One circle for each edge that closes one; each begins with its first id in the alphabet. */
  List<List<String>> find() {
    List<List<String>> cycles = new ArrayList<>();
    Set<String> done = new HashSet<>();
    for (String start : nodes) {
      walk(start, done, cycles);
    }
    return cycles;
  }

  private void walk(String start, Set<String> done, List<List<String>> cycles) {
    List<String> way = new ArrayList<>();
    Map<String, Integer> onWay = new HashMap<>();
    Deque<Integer> next = new ArrayDeque<>();
    if (done.contains(start)) {
      return;
    }
    way.add(start);
    onWay.put(start, 0);
    next.push(0);
    while (!way.isEmpty()) {
      String here = way.get(way.size() - 1);
      int edge = next.pop();
      List<String> out = edges.getOrDefault(here, List.of());
      if (edge == out.size()) {
        done.add(here);
        onWay.remove(here);
        way.remove(way.size() - 1);
        continue;
      }
      next.push(edge + 1);
      String to = out.get(edge);
      Integer closes = onWay.get(to);
      if (closes != null) {
        cycles.add(fromFirst(way.subList(closes, way.size())));
      } else if (!done.contains(to)) {
        onWay.put(to, way.size());
        way.add(to);
        next.push(0);
      }
    }
  }

  private static List<String> fromFirst(List<String> cycle) {
    String first = new TreeSet<>(cycle).first();
    int at = cycle.indexOf(first);
    List<String> turned = new ArrayList<>(cycle.subList(at, cycle.size()));
    turned.addAll(cycle.subList(0, at));
    return turned;
  }
}
