package io.github.hiwar.validation;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.lifecycle.AgreementStatus;
import io.github.hiwar.lifecycle.MeasureStatus;
import io.github.hiwar.lifecycle.MeetingStatus;
import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.measure.Measure;
import io.github.hiwar.source.Document;
import io.github.hiwar.status.Transition;
import io.github.hiwar.terms.Instalment;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.PartialDate.Order;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rules about dates: against each other, and against the day that the record is looked at. */
final class DateRules {
  private static final Set<Status> SET_BEFOREHAND =
      Set.of(
          AgreementStatus.IN_FORCE,
          AgreementStatus.EXPIRED,
          AgreementStatus.EXTENDED,
          MeetingStatus.SCHEDULED,
          MeetingStatus.CALLED);

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
              DateRules::sourceBeforeEvent));

  private DateRules() {}

  private static Optional<MeasureStatus> openStatus(
      Measure measure, LocalDate day, Inspection inspection) {
    return inspection
        .facts()
        .status(measure.id(), day)
        .filter(MeasureStatus.class::isInstance)
        .map(MeasureStatus.class::cast)
        .or(() -> Optional.of(MeasureStatus.PROMISED))
        .filter(status -> status.isOpen() && status != MeasureStatus.OVERDUE)
        .filter(status -> status != MeasureStatus.BREACHED);
  }

  private static void deadlinePassed(Measure measure, Inspection inspection) {
    Optional<PartialDate> deadline = measure.terms().flatMap(Terms::deadline);
    if (inspection.asOf().isPresent() && deadline.isPresent()) {
      LocalDate day = inspection.asOf().get();
      if (deadline.get().latest().isBefore(day)) {
        openStatus(measure, day, inspection)
            .ifPresent(
                status ->
                    inspection.report(
                        "terms/deadline", "deadline", deadline, "day", day, "status", status));
      }
    }
  }

  private static void instalmentPassed(Measure measure, Inspection inspection) {
    if (inspection.asOf().isEmpty() || measure.terms().isEmpty()) {
      return;
    }
    LocalDate day = inspection.asOf().get();
    List<Instalment> schedule = measure.terms().get().schedule();
    for (int i = 0; i < schedule.size(); i++) {
      Instalment step = schedule.get(i);
      Optional<PartialDate> due = step.paidOn().or(step::takesEffect);
      if (due.isPresent() && due.get().latest().isBefore(day)) {
        Optional<MeasureStatus> status =
            openStatus(measure, day, inspection)
                .filter(s -> s != MeasureStatus.PARTLY_DELIVERED && s != MeasureStatus.IN_PROGRESS);
        if (status.isPresent()) {
          inspection.report(
              "terms/schedule/" + i, "due", due, "day", day, "status", status, "step", i + 1);
          return;
        }
      }
    }
  }

  private static void entryInFuture(Transition transition, Inspection inspection) {
    inspection
        .asOf()
        .filter(day -> transition.on().earliest().isAfter(day))
        .filter(day -> transition.to().filter(SET_BEFOREHAND::contains).isEmpty())
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
    for (Transition transition : record.transitions()) {
      if (transition.on().orderTo(record.opened().get()) == Order.BEFORE) {
        inspection.report(transition, "on", "date", transition.on(), "opened", record.opened());
        return;
      }
    }
  }

  private static void replyBeforeLetter(Document reply, Inspection inspection) {
    Optional<Document> letter = reply.inReplyTo().flatMap(inspection::find);
    if (letter.isPresent()
        && letter.get().date().isPresent()
        && reply.date().isPresent()
        && reply.date().get().orderTo(letter.get().date().get()) == Order.BEFORE) {
      inspection.report(
          "inReplyTo",
          "date",
          reply.date(),
          "letter",
          letter.get().id(),
          "sent",
          letter.get().date());
    }
  }

  private static void sourceBeforeEvent(Transition transition, Inspection inspection) {
    if (transition.to().filter(SET_BEFOREHAND::contains).isPresent()) {
      return;
    }
    for (int i = 0; i < transition.citations().size(); i++) {
      Optional<Document> document =
          transition.citations().get(i).document().flatMap(inspection::find);
      if (document.isPresent()
          && document.get().date().isPresent()
          && document.get().date().get().orderTo(transition.on()) == Order.BEFORE) {
        inspection.report(
            "citations/" + i,
            "document",
            document.get().id(),
            "dated",
            document.get().date(),
            "date",
            transition.on());
      }
    }
  }
}
