package io.github.hiwar.report.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a member holds: values, objects with members of their own, or entities that belong here.
 *
 * @param label what the member is called
 * @param place where it stands in the record
 * @param values what is said in a line
 * @param parts the objects, in order
 * @param columns the labels of their members, where the objects are read as the rows of a table
 * @param cards the entities, in order
 */
public record Node(
    String label,
    String place,
    List<Text> values,
    List<Part> parts,
    List<String> columns,
    List<Card> cards) {
  /** Keeps unmodifiable copies. */
  public Node {
    values = List.copyOf(values);
    parts = List.copyOf(parts);
    columns = List.copyOf(columns);
    cards = List.copyOf(cards);
  }

  /** A member that is told in a line. */
  static Node line(String label, String place, Text value) {
    return new Node(label, place, List.of(value), List.of(), List.of(), List.of());
  }

  /** The same under another label. */
  Node labelled(String other) {
    return new Node(other, place, values, parts, columns, cards);
  }

  private String member() {
    return place.substring(place.lastIndexOf('/') + 1);
  }

  /** Whether there are more values than a reader wants to see in a line. */
  public boolean isLong() {
    return values.size() > 5;
  }

  /** Whether it takes more than a line. */
  public boolean isWide() {
    return !parts.isEmpty() || !cards.isEmpty() || isLong();
  }

  /** Whether it takes a line or two: a list to be opened, or objects of a few plain values each. */
  public boolean isFlat() {
    return cards.isEmpty()
        && (parts.isEmpty()
            ? isLong()
            : columns.isEmpty()
                && !isLong()
                && parts.stream().allMatch(part -> part.nodes().stream().noneMatch(Node::isWide)));
  }

  /**
   * An object, member by member.
   *
   * @param place where it stands in the record
   * @param nodes its members that hold something
   * @param sources where the sources say it
   */
  public record Part(String place, List<Node> nodes, List<Provenance> sources) {
    // Those who are included are the beneficiaries, those who are left out are not.
    private static final Set<String> SELF =
        Set.of(
            "text",
            "name",
            "title",
            "kind",
            "category",
            "attribute",
            "group",
            "classKeys",
            "include",
            "number");

    /** Keeps unmodifiable copies. */
    public Part {
      nodes = List.copyOf(nodes);
      sources = List.copyOf(sources);
    }

    /** Whether there is nothing to tell. */
    public boolean isEmpty() {
      return nodes.isEmpty() && sources.isEmpty();
    }

    /** The same object, told after something that names it. */
    Part after(Node name) {
      return new Part(place, Stream.concat(Stream.of(name), nodes.stream()).toList(), sources);
    }

    /** The member of a label, which is a cell where the object is a row. */
    public Optional<Node> in(String column) {
      return nodes.stream().filter(node -> node.label().equals(column)).findFirst();
    }

    // All that it says is what it is, and no label is needed to understand it.
    boolean isOneThing() {
      return sources.isEmpty()
          && nodes.size() == 1
          && SELF.contains(nodes.get(0).member())
          && nodes.get(0).parts().isEmpty()
          && nodes.get(0).cards().isEmpty()
          && nodes.get(0).values().size() == 1;
    }
  }
}
