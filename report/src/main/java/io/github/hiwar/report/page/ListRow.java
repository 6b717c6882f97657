package io.github.hiwar.report.page;

import io.github.hiwar.shape.EntityList;
import io.github.hiwar.source.Subject;
import io.github.hiwar.value.Entity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A list of the record that no other section of the page is about: agreements and their clauses,
 * votes, action, positions and so on, and whatever list the model has one day.
 *
 * @param title what the list is called
 * @param entries what is in it
 */
public record ListRow(String title, List<Entry> entries) {
  // These have sections of their own, in which they are told with what belongs to them.
  private static final Set<String> TOLD =
      Set.of("parties", "people", "demands", "measures", "instalments", "transitions", "documents");

  // Whom the others are about is looked up, and not read first.
  private static final String LAST = "staffGroups";

  /**
   * One thing in the list.
   *
   * @param title what it is called
   * @param chip where it stands on the day, if it has states and one is known
   * @param part what the record says of it
   */
  public record Entry(Text title, Optional<Chip> chip, Node.Part part) {}

  /** Keeps an unmodifiable copy. */
  public ListRow {
    entries = List.copyOf(entries);
  }

  static List<ListRow> of(Content content) {
    Nodes nodes = new Nodes(content);
    return EntityList.all().stream()
        .filter(list -> !TOLD.contains(list.name()))
        .filter(list -> !list.in(content.record()).isEmpty())
        .sorted(Comparator.comparing(list -> list.name().equals(LAST)))
        .map(list -> of(list, content, nodes))
        .toList();
  }

  private static ListRow of(EntityList<?> list, Content content, Nodes nodes) {
    return new ListRow(
        list.member().label().in(content.words().language()),
        list.in(content.record()).stream().map(one -> entry(one, content, nodes)).toList());
  }

  private static Entry entry(Entity entity, Content content, Nodes nodes) {
    Optional<Chip> chip =
        entity instanceof Subject<?> subject
            ? content.board().of(subject).map(status -> Chip.of(status, content.words()))
            : Optional.empty();
    return new Entry(content.names().of(entity), chip, nodes.of(entity));
  }
}
