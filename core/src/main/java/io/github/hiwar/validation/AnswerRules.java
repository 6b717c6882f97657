package io.github.hiwar.validation;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.finding.Argument;
import io.github.hiwar.finding.Severity;
import io.github.hiwar.lifecycle.Tone;
import io.github.hiwar.measure.Measure;
import io.github.hiwar.party.Party;
import io.github.hiwar.source.Relation;
import io.github.hiwar.status.Claim;
import io.github.hiwar.status.Transition;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Ref;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rules about demands and what became of them. */
final class AnswerRules {
  private static final int MOST_TOLD = 21;

  static final List<Rule> ALL =
      List.of(
          Rule.complete(
              "demand-unanswered",
              Topic.ANSWERS,
              Severity.NOTICE,
              BargainingRecord.class,
              Entries.STANDING,
              AnswerRules::unanswered),
          Rule.complete(
              "demand-raised-by-nobody",
              Topic.ANSWERS,
              Severity.NOTICE,
              Demand.class,
              AnswerRules::raisedByNobody),
          Rule.draft(
              "demand-addressed-to-its-author",
              Topic.ANSWERS,
              Severity.WARNING,
              Demand.class,
              AnswerRules::addressedToAuthor),
          Rule.complete(
              "measure-addresses-nothing",
              Topic.ANSWERS,
              Severity.NOTICE,
              Measure.class,
              AnswerRules::addressesNothing),
          Rule.complete(
              "measure-without-debtor",
              Topic.ANSWERS,
              Severity.NOTICE,
              Measure.class,
              AnswerRules::withoutDebtor),
          Rule.complete(
              "raised-again-without-link",
              Topic.ANSWERS,
              Severity.NOTICE,
              BargainingRecord.class,
              Entries.STANDING,
              AnswerRules::raisedAgain),
          Rule.complete(
              "claims-conflict",
              Topic.ANSWERS,
              Severity.NOTICE,
              BargainingRecord.class,
              AnswerRules::claimsConflict),
          Rule.complete(
              "demand-behind-measures",
              Topic.ANSWERS,
              Severity.NOTICE,
              BargainingRecord.class,
              Progress::behind));

  private AnswerRules() {}

  private static void unanswered(BargainingRecord record, Inspection inspection) {
    Set<String> groups = new HashSet<>();
    record.demands().forEach(d -> d.parent().ifPresent(parent -> groups.add(parent.toString())));
    Set<String> answered = answered(record, inspection);
    DemandTree.Values<Boolean> covered =
        inspection
            .facts()
            .tree()
            .downwards(
                demand -> answered.contains(demand.id()) ? true : null, (above, demand) -> above);
    for (Demand demand : record.demands()) {
      if (!groups.contains(demand.id())
          && !answered.contains(demand.id())
          && covered.of(demand) == null) {
        inspection.report(demand, "", "addressee", inspection.facts().addressee(demand));
      }
    }
  }

  private static Set<String> answered(BargainingRecord record, Inspection inspection) {
    Set<String> answered = new HashSet<>();
    for (Transition transition : inspection.entries()) {
      if (transition.to().filter(to -> !to.awaitsAnswer()).isPresent()) {
        transition.subjects().forEach(subject -> answered.add(subject.toString()));
      }
    }
    record.measures().forEach(m -> m.addresses().forEach(d -> answered.add(d.toString())));
    record.clauses().forEach(c -> c.addresses().forEach(d -> answered.add(d.toString())));
    return answered;
  }

  private static void raisedByNobody(Demand demand, Inspection inspection) {
    if (demand.raisedBy().isEmpty()
        && demand.parent().isEmpty()
        && !inspection.isExplained("raisedBy")) {
      inspection.report("");
    }
  }

  private static void addressedToAuthor(Demand demand, Inspection inspection) {
    if (demand.raisedBy().isEmpty() || demand.addressedTo().isEmpty()) {
      return;
    }
    Parties.Group authors = inspection.facts().parties().group(demand.raisedBy());
    for (int i = 0; i < demand.addressedTo().size(); i++) {
      Ref<Party> party = demand.addressedTo().get(i);
      if (authors.contains(party.toString())) {
        inspection.report("addressedTo/" + i, "party", party);
      }
    }
  }

  // An agreed text rules on more than was demanded; a record of one alone has no demands at all.
  private static void addressesNothing(Measure measure, Inspection inspection) {
    if (measure.addresses().isEmpty()
        && measure.statedIn().isEmpty()
        && !inspection.record().demands().isEmpty()
        && !inspection.isExplained("addresses")) {
      inspection.report("");
    }
  }

  private static void withoutDebtor(Measure measure, Inspection inspection) {
    if (measure.debtors().isEmpty() && !inspection.isExplained("debtors")) {
      inspection.report("");
    }
  }

  private static void raisedAgain(BargainingRecord record, Inspection inspection) {
    Map<String, Demand> fulfilled = new HashMap<>();
    Set<Long> repeated = repeatedStarts(record.demands());
    for (Transition transition : inspection.entries()) {
      if (transition.to().filter(to -> to.tone() == Tone.MET).isPresent()) {
        for (Ref<? extends Entity> subject : transition.subjects()) {
          if (inspection.entity(subject.toString()) instanceof Demand demand
              && repeated.contains(SameText.start(demand.text().original()))) {
            fulfilled.putIfAbsent(SameText.of(demand.text().original()), demand);
          }
        }
      }
    }
    if (fulfilled.isEmpty()) {
      return;
    }
    Set<String> linked = new HashSet<>();
    for (Relation relation : record.relations()) {
      linked.add(pair(relation.subject().toString(), relation.object().toString()));
    }
    for (Demand demand : record.demands()) {
      String text = demand.text().original();
      Demand earlier =
          repeated.contains(SameText.start(text)) ? fulfilled.get(SameText.of(text)) : null;
      if (earlier != null
          && !earlier.id().equals(demand.id())
          && !linked.contains(pair(earlier.id(), demand.id()))) {
        inspection.report(demand, "text", "earlier", earlier);
      }
    }
  }

  // Nearly all demands begin as no other does, and need no closer look.
  private static Set<Long> repeatedStarts(List<Demand> demands) {
    Set<Long> once = new HashSet<>(2 * demands.size());
    Set<Long> repeated = new HashSet<>();
    for (Demand demand : demands) {
      long start = SameText.start(demand.text().original());
      if (!once.add(start)) {
        repeated.add(start);
      }
    }
    return repeated;
  }

  // Ids hold no blanks.
  private static String pair(String one, String other) {
    return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
  }

  private static void claimsConflict(BargainingRecord record, Inspection inspection) {
    LocalDate day = inspection.asOf().orElse(LocalDate.MAX);
    for (String subject : inspection.facts().subjects()) {
      Entity entity = inspection.entity(subject);
      if (entity != null) {
        List<Claim> claims = inspection.facts().conflictingClaims(subject, day);
        if (!claims.isEmpty()) {
          inspection.report(entity, "", "entity", entity, "claims", claims(claims, inspection));
        }
      }
    }
  }

  private static Argument claims(List<Claim> claims, Inspection inspection) {
    return Argument.several(
        claims.stream()
            .limit(MOST_TOLD)
            .map(
                claim ->
                    Argument.several(List.of(inspection.named(claim.speaker()), said(claim)), ": "))
            .toList(),
        "; ");
  }

  private static Argument said(Claim claim) {
    return claim
        .entry()
        .on()
        .map(
            on ->
                Argument.several(
                    List.of(Argument.several(List.of(claim.status(), on), " ("), ")"), ""))
        .orElseGet(() -> Argument.several(List.of(claim.status()), " "));
  }
}
