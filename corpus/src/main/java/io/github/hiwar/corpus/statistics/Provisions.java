package io.github.hiwar.corpus.statistics;

import io.github.hiwar.agreement.Clause;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.taxonomy.Classification;
import io.github.hiwar.value.OpenCode;
import io.github.hiwar.value.Ref;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The provisions of the texts of a record, and what they are about. */
final class Provisions {
  private final RecordFacts record;
  private final AgreedTexts texts;
  private final Map<String, Clause> clauses = new HashMap<>();
  private final Set<String> wholes = new HashSet<>();
  private final Map<String, List<Classification>> said = new HashMap<>();
  private final Function<Demand, List<Classification>> ofDemands;

  Provisions(RecordFacts record, AgreedTexts texts) {
    this.record = record;
    this.texts = texts;
    this.ofDemands = record.finder().said(Demand::categories);
    for (Clause clause : record.record().clauses()) {
      clauses.putIfAbsent(clause.id(), clause);
      clause.parent().ifPresent(whole -> wholes.add(whole.toString()));
    }
  }

  List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    for (Clause clause : record.record().clauses()) {
      if (!wholes.contains(clause.id())) {
        texts.of(clause.agreement().toString()).ifPresent(text -> facts.add(fact(clause, text)));
      }
    }
    return facts;
  }

  private Fact fact(Clause clause, AgreedTexts.Text text) {
    Fact.Draft row = record.row(FactKind.CLAUSES, clause.id(), text.concluded());
    Topics.put(row, categories(clause));
    return row.put(FactColumn.KIND, clause.kind().map(OpenCode::code))
        .put(FactColumn.AGREED, text.isAgreed())
        .put(FactColumn.ANSWERING, !clause.addresses().isEmpty())
        .fact();
  }

  /**
   * What a provision is about: as it says itself, or else the nearest provision above it, or else
   * the first demand that it answers.
   */
  List<Classification> categories(Clause clause) {
    List<Clause> way = new ArrayList<>();
    Optional<Clause> next = Optional.of(clause);
    List<Classification> found = List.of();
    while (next.isPresent() && found.isEmpty()) {
      Clause here = next.get();
      List<Classification> known = said.get(here.id());
      if (known == null) {
        said.put(here.id(), List.of()); // What a circle says while it is walked.
        way.add(here);
        found = here.categories();
        next = here.parent().map(Ref::toString).map(clauses::get);
      } else {
        found = known;
        next = Optional.empty();
      }
    }
    for (Clause here : way) {
      said.put(here.id(), found);
    }
    return found.isEmpty() ? ofDemands(clause.addresses()) : found;
  }

  /** What the first of some demands is about that says so. */
  List<Classification> ofDemands(List<Ref<Demand>> demands) {
    return demands.stream()
        .flatMap(one -> record.record().find(one).stream())
        .map(ofDemands)
        .filter(categories -> !categories.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** The text that a provision stands in. */
  Optional<AgreedTexts.Text> textOf(Clause clause) {
    return texts.of(clause.agreement().toString());
  }
}
