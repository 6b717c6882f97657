package io.github.hiwar.corpus.statistics;

import io.github.hiwar.agreement.AgreedText;
import io.github.hiwar.agreement.Agreement;
import io.github.hiwar.agreement.Clause;
import io.github.hiwar.measure.Measure;
import io.github.hiwar.taxonomy.Classification;
import io.github.hiwar.taxonomy.DemandCategory;
import io.github.hiwar.terms.Effect;
import io.github.hiwar.terms.Terms;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rises of pay that agreed texts have: in a clause, or in a measure that is stated in such a
 * text. A measure that puts into effect what a clause says is that rise, and no second one.
 */
final class RiseFacts {
  /** How a rise comes that is stated for a time in all, with the number of months. */
  static final String OVER_MONTHS = "over-([0-9]+)-months";

  private static final DemandCategory PAY = DemandCategory.of("pay");
  private static final DemandCategory GENERAL = DemandCategory.of("pay/general-increase");

  private final RecordFacts record;
  private final AgreedTexts texts;
  private final Provisions provisions;
  private final List<Fact> facts = new ArrayList<>();
  private final Set<String> told = new HashSet<>();

  RiseFacts(RecordFacts record, AgreedTexts texts, Provisions provisions) {
    this.record = record;
    this.texts = texts;
    this.provisions = provisions;
  }

  List<Fact> facts() {
    for (Clause clause : record.record().clauses()) {
      List<Classification> about = provisions.categories(clause);
      if (add(clause.id(), clause.terms(), about, provisions.textOf(clause))) {
        told.add(clause.id());
        told.add(topicOf(clause.agreement().toString(), about));
      }
    }
    for (Measure measure : record.record().measures()) {
      measure.statedIn().flatMap(record.record()::find).ifPresent(text -> add(measure, text));
    }
    return facts;
  }

  private void add(Measure measure, AgreedText where) {
    String agreement = where instanceof Clause clause ? clause.agreement().toString() : where.id();
    List<Classification> about =
        measure.categories().isEmpty()
            ? provisions.ofDemands(measure.addresses())
            : measure.categories();
    boolean again =
        where instanceof Agreement
            ? told.contains(topicOf(agreement, about))
            : told.contains(where.id());
    if (!again) {
      add(measure.id(), measure.terms(), about, texts.of(agreement));
    }
  }

  private static String topicOf(String agreement, List<Classification> about) {
    return agreement + " " + Topics.primary(about).map(DemandCategory::code).orElse("");
  }

  private boolean add(
      String id,
      Optional<Terms> terms,
      List<Classification> about,
      Optional<AgreedTexts.Text> text) {
    if (text.filter(AgreedTexts.Text::isAgreed).isEmpty()
        || terms.filter(one -> isRise(one, Topics.primary(about))).isEmpty()) {
      return false;
    }
    Fact.Draft row = record.row(FactKind.RISES, id, text.get().concluded());
    Topics.put(row, about);
    facts.add(RiseOfPay.of(terms.get()).put(row).fact());
    return true;
  }

  // What raises pay, or parts of it; and a general increase, which says so by its name.
  private static boolean isRise(Terms terms, Optional<DemandCategory> about) {
    if (terms.effect().isPresent()) {
      return terms.effect().get().isWithin(Effect.RAISE)
          && (about.filter(one -> one.isWithin(PAY)).isPresent() || !terms.components().isEmpty());
    }
    return about.filter(one -> one.isWithin(GENERAL)).isPresent();
  }
}
