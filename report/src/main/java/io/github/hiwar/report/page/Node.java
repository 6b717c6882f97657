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

    // What a role stands before: the other party, or what a condition is, as it is best told.
    private static final List<String> FOLLOWERS = List.of("to", "text", "event", "kind", "anyOf");

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

    /**
     * The same with its role, where it has one, as the label of what it is the role towards:
     * "until: the vote is held", not "role: until" and "text: the vote is held".
     */
    Part led() {
      Optional<Node> role = nodes.stream().filter(node -> node.member().equals("role")).findFirst();
      Optional<Node> follower =
          FOLLOWERS.stream()
              .flatMap(name -> nodes.stream().filter(node -> node.member().equals(name)))
              .findFirst();
      if (role.isEmpty() || follower.isEmpty()) {
        return this;
      }
      String label = role.get().values().get(0).toString();
      return new Part(
          place,
          nodes.stream()
              .filter(node -> !node.equals(role.get()))
              .map(node -> node.equals(follower.get()) ? node.labelled(label) : node)
              .toList(),
          sources);
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
