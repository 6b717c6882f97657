package io.github.hiwar.status;

import io.github.hiwar.demand.Demand;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which demand stands under which. It may be deeper than the stack of a thread, and demands that
 * stand under each other in a circle are met once. Immutable.
 */
final class DemandTree {
  private final Map<String, String> parents = new LinkedHashMap<>();
  private final Map<String, List<String>> children = new HashMap<>();

  DemandTree(Collection<Demand> demands) {
    for (Demand demand : demands) {
      demand.parent().ifPresent(parent -> hang(demand.id(), parent.toString()));
    }
  }

  private void hang(String demand, String parent) {
    parents.put(demand, parent);
    children.computeIfAbsent(parent, id -> new ArrayList<>()).add(demand);
  }

  /** The parent of each demand that has one. */
  Map<String, String> parents() {
    return parents;
  }

  /** Whether more than so many demands stand in the line from a subject up, itself counted. */
  boolean isDeeper(String subject, int levels) {
    Set<String> line = new HashSet<>();
    for (String next = subject; next != null && line.add(next); next = parents.get(next)) {
      if (line.size() > levels) {
        return true;
      }
    }
    return false;
  }

  /** The subjects and what is below them, each once, without those known and what is below them. */
  Set<String> coverage(Collection<String> subjects, Set<String> known) {
    Set<String> covered = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>();
    for (String subject : subjects) {
      open.push(subject);
      while (!open.isEmpty()) {
        String next = open.pop();
        if (!known.contains(next) && covered.add(next)) {
          List<String> below = children.getOrDefault(next, List.of());
          for (int i = below.size() - 1; i >= 0; i--) {
            open.push(below.get(i));
          }
        }
      }
    }
    return covered;
  }
}
