package io.github.hiwar.report.page;

import io.github.hiwar.agreement.Agreement;
import io.github.hiwar.agreement.Clause;
import io.github.hiwar.value.Ref;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The clauses of the agreements as trees, in the order of the text. A clause stands below its
 * parent if that comes before it; what would stand deeper than anybody reads stands beside it.
 */
final class Outline {
  private static final int DEEPEST = 8;

  private final Map<String, List<Clause>> below = new LinkedHashMap<>();
  private final Content content;

  Outline(Content content) {
    this.content = content;
    Map<String, Integer> depths = new HashMap<>();
    Map<String, String> parents = new HashMap<>();
    content.record().agreements().forEach(one -> depths.putIfAbsent(one.id(), 0));
    for (Clause clause : content.record().clauses()) {
      String agreement = clause.agreement().toString();
      String parent =
          clause.parent().map(Ref::toString).filter(depths::containsKey).orElse(agreement);
      parent =
          depths.getOrDefault(parent, 0) < DEEPEST
              ? parent
              : parents.getOrDefault(parent, agreement);
      if (depths.containsKey(parent) && !depths.containsKey(clause.id())) {
        depths.put(clause.id(), depths.getOrDefault(parent, 0) + 1);
        parents.put(clause.id(), parent);
        below.computeIfAbsent(parent, id -> new ArrayList<>()).add(clause);
      } else {
        below.computeIfAbsent("", id -> new ArrayList<>()).add(clause);
      }
    }
  }

  /** The clauses of an agreement, each with those below it. */
  List<Card> of(Agreement agreement) {
    return of(agreement.id());
  }

  /** The clauses of which the record does not have the agreement. */
  List<Card> strays() {
    return of("");
  }

  // Taken out, so that a second agreement of one id does not tell them again.
  private List<Card> of(String id) {
    List<Clause> clauses = below.remove(id);
    return clauses == null ? List.of() : clauses.stream().map(this::card).toList();
  }

  private Card card(Clause clause) {
    List<Card> parts = of(clause.id());
    Card card = Card.of(clause, content, Set.of("agreement", "parent", "label"), parts);
    // A number alone says that it is a clause; before a heading it needs no word.
    return card.title().isPresent()
        ? card.numbered(clause.label(), content.words())
        : card.titled(Optional.of(content.names().heading(clause)));
  }
}
