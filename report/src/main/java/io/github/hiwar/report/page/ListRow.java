package io.github.hiwar.report.page;

import io.github.hiwar.shape.EntityList;
import io.github.hiwar.shape.ShapeTransformer;
import io.github.hiwar.shape.Shapes;
import io.github.hiwar.source.Relation;
import io.github.hiwar.status.Transition;
import io.github.hiwar.terms.Instalment;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.Entity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A list of the record that no other section of the page is about: positions, remarks, relations,
 * the journal and so on, and whatever list the model has one day.
 *
 * @param title what the list is called
 * @param entries what is in it
 * @param elsewhere whether some of it is told among the disputed points
 */
public record ListRow(String title, List<Card> entries, boolean elsewhere) {
  // These have sections of their own, in which they are told with what belongs to them.
  private static final Set<String> TOLD =
      Set.of(
          "parties",
          "people",
          "demands",
          "measures",
          "instalments",
          "meetings",
          "agreements",
          "clauses",
          "ballots",
          "actions",
          "documents");

  // A rival value stands beside the one that the record holds.
  private static final String STATEMENTS = "statements";

  // Who is named elsewhere is looked up, and not read first.
  private static final String LOOKED_UP = "staffGroups";

  /** Keeps an unmodifiable copy. */
  public ListRow {
    entries = List.copyOf(entries);
  }

  static List<ListRow> of(Content content, List<Card> strays, List<DisputeRow> disputes) {
    Set<String> rivals = new HashSet<>();
    disputes.forEach(one -> one.accounts().forEach(account -> rivals.add(account.place())));
    List<ListRow> rows = new ArrayList<>();
    List<ListRow> last = new ArrayList<>();
    for (EntityList<?> list : EntityList.all()) {
      List<Card> all = list.name().equals("clauses") ? strays : cards(list, content);
      List<Card> cards =
          list.name().equals(STATEMENTS)
              ? all.stream().filter(card -> !rivals.contains(card.place())).toList()
              : all;
      if (!all.isEmpty()) {
        String title = list.member().label().in(content.words().language());
        (list.name().equals(LOOKED_UP) ? last : rows)
            .add(new ListRow(title, cards, cards.size() < all.size()));
      }
    }
    rows.addAll(last);
    return rows;
  }

  private static List<Card> cards(EntityList<?> list, Content content) {
    if (list.name().equals("instalments")) {
      return unscheduled(content);
    }
    return TOLD.contains(list.name())
        ? List.of()
        : list.in(content.record()).stream().map(one -> card(one, content)).toList();
  }

  private static Card card(Entity entity, Content content) {
    if (entity instanceof Relation relation) {
      return Card.relation(relation, content);
    }
    return entity instanceof Transition entry
        ? Card.entry(entry, content)
        : Card.of(entity, content);
  }

  // The steps that no schedule tells.
  private static List<Card> unscheduled(Content content) {
    List<Instalment> steps = content.record().instalments();
    if (steps.isEmpty()) {
      return List.of();
    }
    Set<Instalment> told = new HashSet<>();
    ShapeTransformer.walk(
        Shapes.record(),
        content.record(),
        (place, value) -> {
          if (value instanceof Terms terms) {
            terms.schedule().forEach(ref -> content.record().find(ref).ifPresent(told::add));
          }
        });
    return steps.stream()
        .filter(step -> !told.contains(step))
        .map(step -> Card.step(step, content))
        .toList();
  }
}
