package io.github.hiwar.validation;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.finding.Argument;
import io.github.hiwar.finding.Severity;
import io.github.hiwar.party.Party;
import io.github.hiwar.party.Person;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Ref;
import java.util.List;
import java.util.Optional;

/** Rules about links from one entity to another. */
final class ReferenceRules {
  static final List<Rule> ALL =
      List.of(
          Rule.draft(
              "reference-unresolved",
              Topic.REFERENCES,
              Severity.ERROR,
              OddReference.class,
              ReferenceRules::unresolved),
          Rule.draft(
              "reference-wrong-type",
              Topic.REFERENCES,
              Severity.ERROR,
              OddReference.class,
              ReferenceRules::wrongType),
          Rule.draft(
              "reference-into-own-record",
              Topic.REFERENCES,
              Severity.WARNING,
              OddReference.class,
              ReferenceRules::intoOwnRecord),
          Rule.draft(
              "reference-repeated",
              Topic.REFERENCES,
              Severity.WARNING,
              OddReference.class,
              ReferenceRules::repeated));

  private ReferenceRules() {}

  private static void unresolved(OddReference odd, Inspection inspection) {
    Ref<?> ref = odd.ref();
    if (!odd.repeated() && odd.found() == null && !ref.isExternal()) {
      inspection.report(
          "",
          "reference",
          ref,
          "type",
          Optional.of(odd.expected())
              .filter(type -> type != Entity.class)
              .map(type -> Argument.ofType(type.getSimpleName())),
          "near",
          inspection.nearestId(ref.toString(), odd.expected()),
          "record",
          looksLikeRecord(ref) ? ref + "#" : "");
    }
  }

  private static boolean looksLikeRecord(Ref<?> ref) {
    return ref.toString().indexOf(':') >= 0;
  }

  private static void wrongType(OddReference odd, Inspection inspection) {
    if (!odd.repeated() && odd.found() != null) {
      inspection.report(
          "",
          "reference",
          odd.ref(),
          "type",
          Argument.ofType(odd.expected().getSimpleName()),
          "found",
          Argument.ofType(inspection.table().placeOf(odd.found()).shape.name()),
          "parties",
          odd.expected() == Party.class ? partiesOf(odd.found(), inspection) : List.of());
    } else if (!odd.repeated()
        && odd.ref().isWholeRecord()
        && !odd.expected().isAssignableFrom(BargainingRecord.class)) {
      inspection.report(
          "",
          "reference",
          odd.ref(),
          "type",
          Argument.ofType(odd.expected().getSimpleName()),
          "found",
          Argument.ofType(BargainingRecord.class.getSimpleName()));
    }
  }

  // Sources name the minister, where what is asked is for whom he spoke.
  private static List<Argument> partiesOf(Entity found, Inspection inspection) {
    return found instanceof Person person
        ? person.offices().stream()
            .flatMap(office -> office.in().stream())
            .map(party -> inspection.named(party.toString()))
            .toList()
        : List.of();
  }

  private static void intoOwnRecord(OddReference odd, Inspection inspection) {
    Optional<String> record = odd.ref().record();
    if (!odd.repeated() && record.filter(inspection.record().id()::equals).isPresent()) {
      inspection.report("", "reference", odd.ref(), "id", odd.ref().id());
    }
  }

  private static void repeated(OddReference odd, Inspection inspection) {
    if (odd.repeated()) {
      inspection.report("", "reference", odd.ref());
    }
  }
}
