package io.github.hiwar.report.page;

import java.util.List;
import java.util.Optional;

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

  /** Whether there are more values than a reader wants to see in a line. */
  public boolean isLong() {
    return values.size() > 5;
  }

  /** Whether it takes more than a line. */
  public boolean isWide() {
    return !parts.isEmpty() || !cards.isEmpty() || isLong();
  }

  /** Whether each object is read in a line, where the page is wide enough. */
  public boolean isFlat() {
    return !parts.isEmpty()
        && cards.isEmpty()
        && columns.isEmpty()
        && !isLong()
        && parts.stream().allMatch(Part::isFlat);
  }

  /**
   * An object, member by member.
   *
   * @param place where it stands in the record
   * @param nodes its members that hold something
   * @param sources where the sources say it
   */
  public record Part(String place, List<Node> nodes, List<Provenance> sources) {
    /** Keeps unmodifiable copies. */
    public Part {
      nodes = List.copyOf(nodes);
      sources = List.copyOf(sources);
    }

    /** Whether there is nothing to tell. */
    public boolean isEmpty() {
      return nodes.isEmpty() && sources.isEmpty();
    }

    /** The member of a label, which is a cell where the object is a row. */
    public Optional<Node> in(String column) {
      return nodes.stream().filter(node -> node.label().equals(column)).findFirst();
    }

    boolean isFlat() {
      return sources.isEmpty() && nodes.stream().noneMatch(Node::isWide);
    }

    // All that it says is one thing, which needs no label to be understood.
    boolean isOneThing() {
      return sources.isEmpty()
          && nodes.size() == 1
          && nodes.get(0).parts().isEmpty()
          && nodes.get(0).cards().isEmpty()
          && nodes.get(0).values().size() == 1;
    }
  }
}
