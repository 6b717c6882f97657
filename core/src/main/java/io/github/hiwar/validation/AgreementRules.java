package io.github.hiwar.validation;

import io.github.hiwar.agreement.Agreement;
import io.github.hiwar.agreement.Endorsement;
import io.github.hiwar.agreement.Renewal;
import io.github.hiwar.agreement.RenewalMode;
import io.github.hiwar.agreement.Stance;
import io.github.hiwar.finding.Severity;
import io.github.hiwar.lifecycle.AgreementStatus;
import io.github.hiwar.status.Transition;
import io.github.hiwar.value.DateSpan;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.PartialDate.Order;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Rules about agreements: who endorsed them, and their way from signature to end. */
final class AgreementRules {
  private static final Set<Stance> BINDING =
      Set.of(Stance.SIGNED, Stance.INITIALLED, Stance.BOUND_WITHOUT_SIGNING);
  private static final Set<Stance> AGAINST =
      Set.of(Stance.REFUSED, Stance.WALKED_OUT, Stance.OPPOSED);

  static final List<Rule> ALL =
      List.of(
          Rule.draft(
              "endorsement-by-stranger",
              Topic.AGREEMENTS,
              Severity.ERROR,
              Agreement.class,
              AgreementRules::stranger),
          Rule.draft(
              "endorsement-contradictory",
              Topic.AGREEMENTS,
              Severity.WARNING,
              Agreement.class,
              AgreementRules::contradictory),
          Rule.draft(
              "stages-out-of-order",
              Topic.AGREEMENTS,
              Severity.WARNING,
              Agreement.class,
              AgreementRules::outOfOrder),
          Rule.draft(
              "expired-within-term",
              Topic.AGREEMENTS,
              Severity.WARNING,
              Agreement.class,
              AgreementRules::expiredWithinTerm),
          Rule.draft(
              "term-over-but-in-force",
              Topic.AGREEMENTS,
              Severity.WARNING,
              Agreement.class,
              AgreementRules::termOver),
          Rule.complete(
              "signed-twice",
              Topic.AGREEMENTS,
              Severity.NOTICE,
              Agreement.class,
              Progress::signedTwice));

  private AgreementRules() {}

  private static void stranger(Agreement agreement, Inspection inspection) {
    Parties.Group parties = inspection.facts().parties().group(agreement.parties());
    if (parties.isEmpty()) {
      return;
    }
    for (int i = 0; i < agreement.endorsements().size(); i++) {
      Endorsement endorsement = agreement.endorsements().get(i);
      if (BINDING.contains(endorsement.stance()) && !isOfParty(endorsement, parties)) {
        inspection.report(
            "endorsements/" + i + "/party",
            "party",
            endorsement.party(),
            "stance",
            endorsement.stance());
      }
    }
  }

  // Who signs for a party, or by its mandate, need not be one itself.
  private static boolean isOfParty(Endorsement endorsement, Parties.Group parties) {
    return parties.contains(endorsement.party().toString())
        || endorsement.onBehalfOf().stream().anyMatch(party -> parties.contains(party.toString()))
        || endorsement.mandatedBy().filter(party -> parties.contains(party.toString())).isPresent();
  }

  private static void contradictory(Agreement agreement, Inspection inspection) {
    Map<String, Endorsement> latest = new HashMap<>();
    for (int i = 0; i < agreement.endorsements().size(); i++) {
      Endorsement endorsement = agreement.endorsements().get(i);
      if (!isStand(endorsement.stance())) {
        continue;
      }
      boolean stand = isFor(endorsement.stance());
      Endorsement other = null;
      // What one source says is compared with what it says elsewhere.
      for (String account : Sources.of(endorsement.citations(), agreement.citations()).accounts()) {
        String who = endorsement.party() + " " + account + " ";
        latest.put(who + stand, endorsement);
        Endorsement found = latest.get(who + !stand);
        other = found != null && areOfOneDay(found, endorsement) ? found : other;
      }
      if (other != null) {
        inspection.report(
            "endorsements/" + i + "/stance",
            "party",
            endorsement.party(),
            "stance",
            endorsement.stance(),
            "other",
            other.stance());
      }
    }
  }

  // Who refuses in November may sign in December, and perhaps in November.
  private static boolean areOfOneDay(Endorsement one, Endorsement other) {
    return one.on().isEmpty()
        || other.on().isEmpty()
        || (SameDay.isSure(one.on())
            && SameDay.isSure(other.on())
            && one.on().get().orderTo(other.on().get()) == Order.CANNOT_TELL);
  }

  // A witness is neither for the text nor against it. Who initialled it has yet to sign, and may
  // refuse; and who refused, or was not asked, may be bound without having signed.
  private static boolean isStand(Stance stance) {
    return stance != Stance.WITNESSED
        && stance != Stance.INITIALLED
        && stance != Stance.BOUND_WITHOUT_SIGNING;
  }

  private static boolean isFor(Stance stance) {
    return !AGAINST.contains(stance) && stance != Stance.NOT_INVITED;
  }

  private static void outOfOrder(Agreement agreement, Inspection inspection) {
    Map<AgreementStatus, Transition> firsts = inspection.facts().milestones(agreement);
    // What is over was concluded before, whoever says so.
    firsts.forEach(
        (status, end) -> {
          if (!status.isOpen()) {
            firsts.forEach(
                (earlier, before) -> {
                  if (earlier.isOpen() && !status.allows(earlier) && isBefore(end, before)) {
                    outOfOrder(agreement, end, before, inspection);
                  }
                });
          }
        });
  }

  private static boolean isBefore(Transition one, Transition other) {
    return one.on().isPresent()
        && other.on().isPresent()
        && one.on().get().orderTo(other.on().get()) == Order.BEFORE;
  }

  private static void outOfOrder(
      Agreement agreement, Transition entry, Transition before, Inspection inspection) {
    if (areOfDifferentAccounts(entry, before, inspection)) {
      inspection.report(
          entry,
          "on",
          "agreement",
          agreement,
          "status",
          entry.to(),
          "date",
          entry.on(),
          "earlier",
          before.to(),
          "on",
          before.on());
    }
  }

  // Along one account the lifecycle does not allow it, and says so.
  private static boolean areOfDifferentAccounts(
      Transition one, Transition other, Inspection inspection) {
    Set<String> ones = inspection.facts().speakers(one);
    Set<String> others = inspection.facts().speakers(other);
    return !ones.isEmpty() && !others.isEmpty() && ones.stream().noneMatch(others::contains);
  }

  private static void expiredWithinTerm(Agreement agreement, Inspection inspection) {
    if (agreement.term().isEmpty()) {
      return;
    }
    DateSpan term = agreement.term().get();
    Transition expired = inspection.facts().milestones(agreement).get(AgreementStatus.EXPIRED);
    if (expired != null && expired.on().isPresent()) {
      boolean open = term.endBound() == DateSpan.Bound.OPEN;
      boolean early =
          term.end().filter(end -> expired.on().get().orderTo(end) == Order.BEFORE).isPresent();
      if (open || early) {
        inspection.report("term", "term", term, "date", expired.on(), "entry", expired);
      }
    }
  }

  // Renewed tacitly, or in force until another takes its place.
  private static boolean goesOn(Agreement agreement) {
    return agreement
        .renewal()
        .flatMap(Renewal::mode)
        .filter(mode -> !mode.isWithin(RenewalMode.NONE))
        .isPresent();
  }

  private static void termOver(Agreement agreement, Inspection inspection) {
    Optional<PartialDate> end = agreement.term().flatMap(DateSpan::end);
    if (inspection.asOf().isEmpty() || end.isEmpty() || goesOn(agreement)) {
      return;
    }
    LocalDate day = inspection.asOf().get();
    if (end.get().latest().isBefore(day)
        && inspection
            .facts()
            .states(agreement.id(), day)
            .equals(Set.of(AgreementStatus.IN_FORCE))) {
      inspection.report("term", "end", end, "day", day);
    }
  }
}
