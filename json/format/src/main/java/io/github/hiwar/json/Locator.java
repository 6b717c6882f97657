package io.github.hiwar.json;

import io.github.hiwar.finding.Finding;
import io.github.hiwar.finding.Findings;
import io.github.hiwar.finding.Where;
import io.github.hiwar.json.stream.JsonToken;
import io.github.hiwar.shape.EntityList;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
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
  // The record, its list, and the entity.
  private static final int DEPTH_OF_ENTITIES = 3;

  private final Node root = new Node();

  private Locator() {}

  /** A value that is looked for, or that holds one. */
  private static final class Node {
    private final Map<String, Node> children = new HashMap<>();
    private int line;
    private int column;
    private @Nullable String id;
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

  /** The places of the values that pointers lead to, or of the nearest value around. */
  static Map<String, Location> locate(Collection<String> pointers, byte[] utf8, Limits limits) {
    Locator locator = new Locator();
    locator.seek(pointers, utf8, limits);
    Map<String, Location> found = new HashMap<>();
    pointers.forEach(pointer -> found.put(pointer, locator.location(pointer)));
    return Collections.unmodifiableMap(found);
  }

  /** The findings of a document, each with its place, and by ids. */
  static Findings located(Findings findings, byte[] utf8, Limits limits) {
    Locator locator = new Locator();
    locator.seek(
        findings.stream()
            .map(Finding::where)
            .filter(Locator::isSought)
            .map(Where::pointer)
            .toList(),
        utf8,
        limits);
    return findings.with(
        one -> {
          Location place = locator.place(one.where());
          return one.at(locator.byIds(one.where()).at(place.line(), place.column()));
        });
  }

  // What has no line yet, and what is named by its index because its id came after it.
  private static boolean isSought(Where where) {
    return where.line() == 0 || isByIndex(where);
  }

  private static boolean isByIndex(Where where) {
    List<String> tokens = segments(where.pointer());
    return tokens.size() > 1
        && where.path().startsWith(tokens.get(0) + "/" + tokens.get(1))
        && EntityList.all().stream().anyMatch(list -> list.name().equals(tokens.get(0)));
  }

  private Location place(Where where) {
    return where.line() == 0 ? location(where.pointer()) : Location.of(where);
  }

  private Where byIds(Where where) {
    if (!isByIndex(where)) {
      return where;
    }
    List<String> tokens = segments(where.pointer());
    Node list = root.children.get(tokens.get(0));
    Node element = list == null ? null : list.children.get(tokens.get(1));
    int length = tokens.get(0).length() + tokens.get(1).length() + 2;
    return element == null || element.id == null
        ? where
        : Where.of(where.pointer(), tokens.get(0), element.id, where.pointer().substring(length));
  }

  private void seek(Collection<String> pointers, byte[] utf8, Limits limits) {
    if (!pointers.isEmpty()) {
      pointers.forEach(this::want);
      read(utf8, limits);
    }
  }

  // Locations are known up to where the text stops being JSON.
  private void read(byte[] utf8, Limits limits) {
    try {
      read(new Utf8Source(utf8, limits), limits.depth());
    } catch (SyntaxException e) {
      root.line = Math.max(root.line, 1);
      root.column = Math.max(root.column, 1);
    }
  }

  private void want(String pointer) {
    Node node = root;
    for (String segment : segments(pointer)) {
      node = node.children.computeIfAbsent(segment, name -> new Node());
    }
  }

  private static List<String> segments(String pointer) {
    return pointer.isEmpty() ? List.of() : List.of(pointer.substring(1).split("/", -1));
  }

  // What is deeper was not read either.
  private void read(Utf8Source source, int deepest) throws SyntaxException {
    Deque<Open> open = new ArrayDeque<>();
    Node next = root;
    Node named = null;
    for (JsonToken token = source.next();
        token != JsonToken.END && open.size() <= deepest;
        token = source.next()) {
      if (token == JsonToken.NAME) {
        String name = source.text();
        next = firstOf(child(open.element().node, Reporter.escape(name)));
        named = open.size() == DEPTH_OF_ENTITIES && name.equals("id") ? open.element().node : null;
        continue;
      }
      if (named != null && named.id == null && token == JsonToken.TEXT) {
        named.id = source.text();
      }
      named = null;
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

  // A member that is given again is passed over: no place is in it.
  private static @Nullable Node firstOf(@Nullable Node node) {
    return node == null || node.line > 0 ? null : node;
  }

  private static @Nullable Node child(@Nullable Node node, String segment) {
    return node == null ? null : node.children.get(segment);
  }

  private Location location(String pointer) {
    Node nearest = root;
    for (String segment : segments(pointer)) {
      Node child = nearest.children.get(segment);
      if (child == null || child.line == 0) {
        break;
      }
      nearest = child;
    }
    return new Location(nearest.line, nearest.column);
  }
}
