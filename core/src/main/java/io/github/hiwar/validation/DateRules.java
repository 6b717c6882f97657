package io.github.hiwar.validation;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.events.EventDates;
import io.github.hiwar.finding.Argument;
import io.github.hiwar.finding.Severity;
import io.github.hiwar.lifecycle.MeasureStatus;
import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.lifecycle.Tone;
import io.github.hiwar.measure.Measure;
import io.github.hiwar.source.Document;
import io.github.hiwar.status.Transition;
import io.github.hiwar.terms.DateKind;
import io.github.hiwar.terms.Instalment;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.PartialDate.Order;
import io.github.hiwar.value.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Rules about dates: against each other, and against the day that the record is looked at. */
final class DateRules {
  private static final int MOST_TOLD = 21;
  private static final Map<DateKind, String> MEMBERS =
      Map.of(
          DateKind.DEADLINE,
          "deadline",
          DateKind.PAID,
          "paidOn",
          DateKind.PROCESSED,
          "processedIn");

  static final List<Rule> ALL =
      List.of(
          Rule.draft(
              "deadline-passed",
              Topic.DATES,
              Severity.WARNING,
              Measure.class,
              DateRules::deadlinePassed),
          Rule.draft(
              "instalment-passed",
              Topic.DATES,
              Severity.WARNING,
              Measure.class,
              DateRules::instalmentPassed),
          Rule.draft(
              "entry-in-future",
              Topic.DATES,
              Severity.WARNING,
              Transition.class,
              Entries.STANDING,
              DateRules::entryInFuture),
          Rule.draft(
              "modified-before-created",
              Topic.DATES,
              Severity.WARNING,
              BargainingRecord.class,
              DateRules::modifiedBeforeCreated),
          Rule.complete(
              "entry-before-opening",
              Topic.DATES,
              Severity.NOTICE,
              BargainingRecord.class,
              Entries.STANDING,
              DateRules::beforeOpening),
          Rule.draft(
              "reply-before-letter",
              Topic.DATES,
              Severity.WARNING,
              Document.class,
              DateRules::replyBeforeLetter),
          Rule.complete(
              "source-before-event",
              Topic.DATES,
              Severity.NOTICE,
              Transition.class,
              Entries.STANDING,
              DateRules::sourceBeforeEvent),
          Rule.draft(
              "date-far-off",
              Topic.DATES,
              Severity.WARNING,
              OddDate.class,
              Entries.STANDING,
              Calendars::farOff));

  private DateRules() {}

  /** The states that a measure may be in, the likeliest first; none if one of them is its end. */
  private static Set<Status> openStates(Measure measure, LocalDate day, Inspection inspection) {
    Set<Status> states = inspection.facts().states(measure.id(), day);
    if (states.isEmpty()) {
      return Set.of(MeasureStatus.PROMISED);
    }
    boolean open =
        states.stream()
            .allMatch(
                state ->
                    state instanceof MeasureStatus
                        && state.isOpen()
                        && state.tone() != Tone.FAILED);
    return open ? states : Set.of();
  }

  // What is promised once more after its day has a day that nobody told yet.
  private static boolean mayBePromisedAnew(
      Measure measure, PartialDate due, Inspection inspection) {
    return inspection.facts().lastPromisedAnew(measure.id()).isAfter(due.latest());
  }

  // Whether it was delivered in time is then what they differ about, and another rule's.
  private static boolean isDeliveredBySome(Measure measure, LocalDate day, Inspection inspection) {
    return inspection.facts().conflictingClaims(measure.id(), day).stream()
        .anyMatch(claim -> claim.status().tone() == Tone.MET);
  }

  private static void deadlinePassed(Measure measure, Inspection inspection) {
    if (inspection.asOf().isEmpty() || measure.terms().isEmpty()) {
      return;
    }
    LocalDate day = inspection.asOf().get();
    Terms terms = measure.terms().get();
    EventDates dates = inspection.facts().dates();
    Set<Status> states = openStates(measure, day, inspection);
    boolean begun = states.stream().anyMatch(state -> state.tone() != Tone.BOUND);
    Optional<DateKind> kind = dates.dueBy(terms, begun);
    Optional<PartialDate> due = kind.flatMap(one -> dates.of(terms, one));
    if (!states.isEmpty()
        && due.filter(date -> date.latest().isBefore(day)).isPresent()
        && !mayBePromisedAnew(measure, due.get(), inspection)
        && !isDeliveredBySome(measure, day, inspection)) {
      String member = terms.stated(kind.get()).isPresent() ? "/" + MEMBERS.get(kind.get()) : "";
      inspection.report(
          "terms" + member,
          "due",
          due,
          "kind",
          kind,
          "day",
          day,
          "status",
          states.iterator().next());
    }
  }

  private static void instalmentPassed(Measure measure, Inspection inspection) {
    if (inspection.asOf().isEmpty() || measure.terms().isEmpty()) {
      return;
    }
    LocalDate day = inspection.asOf().get();
    List<Ref<Instalment>> schedule = measure.terms().get().schedule();
    EventDates dates = inspection.facts().dates();
    List<Argument> passed = new ArrayList<>();
    int first = -1;
    for (int i = 0; i < schedule.size() && passed.size() < MOST_TOLD; i++) {
      Instalment step = inspection.find(schedule.get(i)).orElse(null);
      if (step == null || isOver(step, day, inspection)) {
        continue;
      }
      Optional<PartialDate> due =
          dates
              .dueBy(step, false)
              .flatMap(kind -> dates.of(step, kind))
              .or(() -> dates.of(step, DateKind.TAKES_EFFECT));
      if (due.isPresent() && due.get().latest().isBefore(day)) {
        first = first < 0 ? i : first;
        passed.add(Argument.several(List.of(inspection.named(step.id()), due.get()), ": "));
      }
    }
    Set<Status> states = openStates(measure, day, inspection);
    boolean begun = states.stream().anyMatch(state -> state.tone() == Tone.PARTLY);
    if (!passed.isEmpty()
        && !states.isEmpty()
        && !begun
        && !isDeliveredBySome(measure, day, inspection)) {
      inspection.report(
          "terms/schedule/" + first,
          "steps",
          Argument.several(passed, "; "),
          "day",
          day,
          "status",
          states.iterator().next());
    }
  }

  // What the journal says of a step itself counts before what it says of the measure.
  private static boolean isOver(Instalment step, LocalDate day, Inspection inspection) {
    return inspection.facts().states(step.id(), day).stream().anyMatch(state -> !state.isOpen());
  }

  private static void entryInFuture(Transition transition, Inspection inspection) {
    inspection
        .asOf()
        .filter(day -> transition.on().filter(on -> on.earliest().isAfter(day)).isPresent())
        .filter(day -> transition.to().filter(Status::isSetAhead).isEmpty())
        .ifPresent(day -> inspection.report("on", "date", transition.on(), "day", day));
  }

  private static void modifiedBeforeCreated(BargainingRecord record, Inspection inspection) {
    if (record.created().isPresent()
        && record.modified().isPresent()
        && record.modified().get().orderTo(record.created().get()) == Order.BEFORE) {
      inspection.report("modified", "modified", record.modified(), "created", record.created());
    }
  }

  private static void beforeOpening(BargainingRecord record, Inspection inspection) {
    if (record.opened().isEmpty()) {
      return;
    }
    for (Transition transition : inspection.entries()) {
      if (isBefore(transition, record.opened().get())) {
        inspection.report(transition, "on", "date", transition.on(), "opened", record.opened());
        return;
      }
    }
  }

  private static boolean isBefore(Transition transition, PartialDate date) {
    return transition.on().filter(on -> on.orderTo(date) == Order.BEFORE).isPresent();
  }

  private static void replyBeforeLetter(Document reply, Inspection inspection) {
    Optional<Document> letter = reply.inReplyTo().flatMap(inspection::find);
    if (letter.isPresent()
        && letter.get().date().isPresent()
        && reply.date().isPresent()
        && reply.date().get().orderTo(letter.get().date().get()) == Order.BEFORE) {
      inspection.report(
          "inReplyTo", "date", reply.date(), "letter", letter, "sent", letter.get().date());
    }
  }

  private static void sourceBeforeEvent(Transition transition, Inspection inspection) {
    // What is retracted is told by those who edit the record, whenever they do.
    if (transition.on().isEmpty() || transition.to().filter(to -> !to.isSetAhead()).isEmpty()) {
      return;
    }
    for (int i = 0; i < transition.citations().size(); i++) {
      Optional<Document> document =
          transition.citations().get(i).document().flatMap(inspection::find);
      if (document.isPresent()
          && document.get().date().isPresent()
          && document.get().date().get().orderTo(transition.on().get()) == Order.BEFORE) {
        inspection.report(
            "citations/" + i,
            "document",
            document,
            "dated",
            document.get().date(),
            "date",
            transition.on());
      }
    }
  }
}
