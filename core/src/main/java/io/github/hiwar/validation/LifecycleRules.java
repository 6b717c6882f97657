package io.github.hiwar.validation;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.agreement.IndustrialAction;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.finding.Argument;
import io.github.hiwar.finding.Severity;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.lifecycle.StepTaker;
import io.github.hiwar.measure.Measure;
import io.github.hiwar.party.Party;
import io.github.hiwar.source.Subject;
import io.github.hiwar.status.Journal;
import io.github.hiwar.status.Transition;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.PartialDate.Order;
import io.github.hiwar.value.Ref;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rules about the steps of the journal: allowed, in order, and taken by who may take them. */
final class LifecycleRules {
  // The end of the calendar: what may have happened on any day is bounded by nothing else.
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  static final List<Rule> ALL =
      List.of(
          Rule.draft(
              "step-not-allowed",
              Topic.LIFECYCLE,
              Severity.ERROR,
              BargainingRecord.class,
              LifecycleRules::notAllowed),
          Rule.draft(
              "step-of-other-lifecycle",
              Topic.LIFECYCLE,
              Severity.ERROR,
              Transition.class,
              Entries.STANDING,
              LifecycleRules::otherLifecycle),
          Rule.draft(
              "step-by-other-side",
              Topic.LIFECYCLE,
              Severity.WARNING,
              Transition.class,
              Entries.STANDING,
              LifecycleRules::otherSide),
          Rule.complete(
              "journal-out-of-order",
              Topic.LIFECYCLE,
              Severity.NOTICE,
              BargainingRecord.class,
              Entries.STANDING,
              LifecycleRules::outOfOrder),
          Rule.draft(
              "retraction-without-effect",
              Topic.LIFECYCLE,
              Severity.WARNING,
              Transition.class,
              Entries.STANDING,
              LifecycleRules::retractions),
          Rule.complete(
              "entry-counts-nowhere",
              Topic.LIFECYCLE,
              Severity.WARNING,
              Transition.class,
              Entries.STANDING,
              LifecycleRules::countsNowhere),
          Rule.complete(
              "referral-without-body",
              Topic.LIFECYCLE,
              Severity.NOTICE,
              Transition.class,
              Entries.STANDING,
              LifecycleRules::referral),
          Rule.complete(
              "refusal-without-reason",
              Topic.LIFECYCLE,
              Severity.NOTICE,
              Transition.class,
              Entries.STANDING,
              LifecycleRules::refusal));

  private LifecycleRules() {}

  private static void notAllowed(BargainingRecord record, Inspection inspection) {
    Set<String> done = new HashSet<>();
    for (String subject : inspection.facts().subjects()) {
      for (Journal.IllegalStep illegal : record.journal().illegalSteps(subject)) {
        if (isOfOneLifecycle(illegal) && done.add(illegal.step().id() + " " + subject)) {
          inspection.report(
              illegal.step(),
              "to",
              "entity",
              inspection.named(subject),
              "before",
              illegal.before().to(),
              "after",
              illegal.step().to(),
              "allowed",
              illegal.before().to().map(Status::next).orElseThrow(),
              "earlier",
              illegal.before(),
              "account",
              inspection.named(illegal.account()));
        }
      }
    }
  }

  private static boolean isOfOneLifecycle(Journal.IllegalStep illegal) {
    return illegal
        .before()
        .to()
        .map(Status::lifecycle)
        .equals(illegal.step().to().map(Status::lifecycle));
  }

  private static void otherLifecycle(Transition transition, Inspection inspection) {
    if (transition.to().isEmpty()) {
      return;
    }
    Status to = transition.to().get();
    List<Ref<? extends Entity>> subjects = transition.subjects();
    for (int i = 0; i < subjects.size(); i++) {
      Entity entity = inspection.entity(subjects.get(i).toString());
      if (entity != null
          && !(entity instanceof Subject<?> subject && subject.lifecycle() == to.lifecycle())) {
        inspection.report(
            "subjects/" + i,
            "entity",
            entity,
            "status",
            to,
            "type",
            Argument.ofType(inspection.table().placeOf(entity).shape.name()));
      }
    }
  }

  private static void otherSide(Transition transition, Inspection inspection) {
    if (transition.by().isEmpty() || transition.to().isEmpty()) {
      return;
    }
    StepTaker taker = transition.to().get().takenBy();
    if (taker == StepTaker.ANY || taker == StepTaker.PARTY) {
      return;
    }
    for (Ref<? extends Entity> subject : transition.subjects()) {
      Entity entity = inspection.entity(subject.toString());
      Parties.Group may = side(entity, taker == StepTaker.CLAIMANT, inspection);
      Parties.Group others = side(entity, taker != StepTaker.CLAIMANT, inspection);
      // Of several that act jointly, one has to be of that side.
      if (transition.by().stream()
          .map(Ref::toString)
          .noneMatch(by -> mayAct(by, may, others, inspection))) {
        inspection.report(
            "by/0",
            "party",
            transition.by().get(0),
            "status",
            transition.to(),
            "entity",
            subject,
            "taker",
            Rule.word(entity instanceof Demand ? taker.code() : taker.code() + "-of-other"));
        return;
      }
    }
  }

  private static boolean mayAct(
      String party, Parties.Group may, Parties.Group others, Inspection inspection) {
    boolean between = may.isEmpty() || inspection.facts().parties().isThird(party);
    return between ? !others.contains(party) : may.mayBeActedForBy(party);
  }

  private static Parties.Group side(
      @Nullable Entity entity, boolean claims, Inspection inspection) {
    Facts facts = inspection.facts();
    List<Ref<Party>> side = List.of();
    if (entity instanceof Demand demand) {
      side = claims ? facts.raisedBy(demand) : facts.addressedTo(demand);
    } else if (entity instanceof Measure measure) {
      side = claims ? measure.creditors() : measure.debtors();
    } else if (entity instanceof IndustrialAction action) {
      side = claims ? action.calledBy() : action.against();
    }
    return facts.parties().group(side);
  }

  private static void outOfOrder(BargainingRecord record, Inspection inspection) {
    Transition latest = null;
    for (Transition transition : inspection.entries()) {
      // What only retracts bears the day on which somebody edited the record.
      if (transition.on().isPresent() && transition.to().isPresent()) {
        if (latest != null && isBefore(transition, latest)) {
          inspection.report(
              transition, "on", "date", transition.on(), "earlier", latest, "on", latest.on());
          return;
        }
        latest = transition;
      }
    }
  }

  private static boolean isBefore(Transition one, Transition other) {
    return one.on().orElseThrow().orderTo(other.on().orElseThrow()) == Order.BEFORE;
  }

  @SuppressWarnings("ReferenceEquality") // Of several with one id, that very one.
  private static void retractions(Transition transition, Inspection inspection) {
    Optional<Transition> mistake = transition.retracts().flatMap(inspection::find);
    if (mistake.isPresent()
        && inspection.record().journal().retractionOf(mistake.get()).orElse(null) != transition) {
      inspection.report("retracts", "entry", mistake);
    }
  }

  private static void countsNowhere(Transition transition, Inspection inspection) {
    Journal journal = inspection.record().journal();
    if (transition.to().isPresent() && journal.when(transition).latest().equals(LAST_DAY)) {
      inspection.report("on");
    }
  }

  private static void referral(Transition transition, Inspection inspection) {
    if (transition.to().filter(to -> to == DemandStatus.REFERRED).isPresent()
        && transition.referredTo().isEmpty()
        && !inspection.isExplained("referredTo")) {
      inspection.report("to");
    }
  }

  private static void refusal(Transition transition, Inspection inspection) {
    if (transition.to().filter(to -> to == DemandStatus.REFUSED).isPresent()
        && transition.reason().isEmpty()
        && !inspection.isExplained("reason")) {
      inspection.report("to", "by", transition.by().stream().findFirst());
    }
  }
}
