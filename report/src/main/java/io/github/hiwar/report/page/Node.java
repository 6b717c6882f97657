package io.github.hiwar.report.page;

import java.util.List;

/**
 * What a member holds: values, or objects with members of their own.
 *
 * @param label what the member is called
 * @param values what is said in a line
 * @param parts the objects, in order
 */
public record Node(String label, List<Text> values, List<Part> parts) {
  /** Keeps unmodifiable copies. */
  public Node {
    values = List.copyOf(values);
    parts = List.copyOf(parts);
  }

  /**
   * An object, member by member.
   *
   * @param nodes its members that hold something
   * @param sources where the sources say it
   */
  public record Part(List<Node> nodes, List<Provenance> sources) {
    /** Keeps unmodifiable copies. */
    public Part {
      nodes = List.copyOf(nodes);
      sources = List.copyOf(sources);
    }
  }
}
