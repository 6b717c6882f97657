package io.github.hiwar.status;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Subjects and what stands above them, walked from the top down with a stack of its own: a tree may
 * be deeper than the stack of a thread. Demands that are above each other in a circle are above
 * everything below the circle.
 */
final class Forest {
  private final Map<String, String> parents;
  private final Map<String, List<String>> children = new LinkedHashMap<>();
  private final Set<String> all = new LinkedHashSet<>();

  /** What is done on the way. */
  interface Walk {
    /** Looks at a subject, everything above which has been entered, and nothing else. */
    void visit(String subject);

    /** Goes below a subject. */
    void enter(String subject);

    /** Comes back from below a subject. */
    void leave(String subject);
  }

  Forest(Map<String, String> parents, Collection<String> others) {
    this.parents = parents;
    parents.forEach(
        (child, parent) -> {
          children.computeIfAbsent(parent, id -> new ArrayList<>()).add(child);
          all.add(parent);
          all.add(child);
        });
    all.addAll(others);
  }

  boolean hasChildren(String subject) {
    return children.containsKey(subject);
  }

  void walk(Walk walk) {
    Set<String> done = new HashSet<>();
    for (String subject : all) {
      if (!done.contains(subject)) {
        List<String> top = top(subject);
        if (top.size() == 1 && !parents.containsKey(top.get(0))) {
          descend(top.get(0), walk, done);
        } else {
          descendFromCircle(top, walk, done);
        }
      }
    }
  }

  /** The root above a subject, or the circle. */
  private List<String> top(String subject) {
    Set<String> way = new LinkedHashSet<>();
    String next = subject;
    while (way.add(next) && parents.containsKey(next)) {
      next = parents.getOrDefault(next, next);
    }
    if (!parents.containsKey(next)) {
      return List.of(next);
    }
    List<String> path = new ArrayList<>(way);
    return path.subList(path.indexOf(next), path.size());
  }

  private void descendFromCircle(List<String> circle, Walk walk, Set<String> done) {
    done.addAll(circle);
    circle.forEach(walk::enter);
    for (String member : circle) {
      walk.leave(member);
      walk.visit(member);
      walk.enter(member);
      for (String child : children.getOrDefault(member, List.of())) {
        if (!done.contains(child)) {
          descend(child, walk, done);
        }
      }
    }
    circle.forEach(walk::leave);
  }

  private record Frame(String subject, Iterator<String> children) {}

  private void descend(String root, Walk walk, Set<String> done) {
    Deque<Frame> open = new ArrayDeque<>();
    look(root, walk, done, open);
    while (!open.isEmpty()) {
      Frame frame = open.peek();
      if (frame.children.hasNext()) {
        look(frame.children.next(), walk, done, open);
      } else {
        walk.leave(frame.subject);
        open.pop();
      }
    }
  }

  private void look(String subject, Walk walk, Set<String> done, Deque<Frame> open) {
    done.add(subject);
    walk.visit(subject);
    List<String> below = children.get(subject);
    if (below != null) {
      walk.enter(subject);
      open.push(new Frame(subject, below.iterator()));
    }
  }
}
