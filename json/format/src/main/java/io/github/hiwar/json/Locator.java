package io.github.hiwar.json;

import io.github.hiwar.json.engine.JsonSource;
import io.github.hiwar.json.engine.JsonToken;
import io.github.hiwar.json.problem.Problem;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds where values stand, by their pointers, in a second pass over the document.
 *
 * <p>What is wrong with an object is known only at its end. To note the place of every object would
 * make each document pay for the few that have problems.
 */
final class Locator {
  private final Node root = new Node();

  private Locator() {}

  /** A value that is looked for, or that holds one. */
  private static final class Node {
    private final Map<String, Node> children = new HashMap<>();
    private int line;
    private int column;
  }

  /** A container that is being read; its node is null if nothing in it is looked for. */
  private static final class Open {
    private final @Nullable Node node;
    private final boolean list;
    private int index;

    Open(@Nullable Node node, boolean list) {
      this.node = node;
      this.list = list;
    }
  }

  /**
   * The problems with the places that were not known: of the value that the pointer leads to, or of
   * the nearest one around it if there is none.
   *
   * @throws IOException if the source cannot be read
   */
  static List<Problem> located(List<Problem> problems, JsonSource source) throws IOException {
    Locator locator = new Locator();
    problems.stream().filter(problem -> problem.line() == 0).forEach(locator::want);
    locator.read(source);
    return problems.stream()
        .map(problem -> problem.line() == 0 ? locator.located(problem) : problem)
        .toList();
  }

  private void want(Problem problem) {
    Node node = root;
    for (String segment : segments(problem)) {
      node = node.children.computeIfAbsent(segment, name -> new Node());
    }
  }

  private static List<String> segments(Problem problem) {
    String pointer = problem.pointer();
    return pointer.isEmpty() ? List.of() : List.of(pointer.substring(1).split("/", -1));
  }

  private void read(JsonSource source) throws IOException {
    Deque<Open> open = new ArrayDeque<>();
    Node next = root;
    for (JsonToken token = source.next(); token != JsonToken.END; token = source.next()) {
      if (token == JsonToken.NAME) {
        next = child(open.element().node, Findings.escape(source.text()));
        continue;
      }
      if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
        open.pop();
        continue;
      }
      Open around = open.peek();
      if (around != null && around.list) {
        next = around.node == null ? null : child(around.node, Integer.toString(around.index++));
      }
      if (next != null && next.line == 0) {
        next.line = source.line();
        next.column = source.column();
      }
      if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
        open.push(new Open(next, token == JsonToken.START_ARRAY));
      }
    }
  }

  private static @Nullable Node child(@Nullable Node node, String segment) {
    return node == null ? null : node.children.get(segment);
  }

  private Problem located(Problem problem) {
    Node nearest = root;
    for (String segment : segments(problem)) {
      Node child = nearest.children.get(segment);
      if (child == null || child.line == 0) {
        break;
      }
      nearest = child;
    }
    return new Problem(
        problem.code(),
        problem.severity(),
        problem.pointer(),
        nearest.line,
        nearest.column,
        problem.params());
  }
}
