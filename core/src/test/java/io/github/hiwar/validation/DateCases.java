package io.github.hiwar.validation;

import static io.github.hiwar.validation.Dialogue.date;
import static io.github.hiwar.validation.Dialogue.document;
import static io.github.hiwar.validation.Dialogue.entry;
import static io.github.hiwar.validation.Dialogue.measure;
import static io.github.hiwar.validation.Dialogue.meeting;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.lifecycle.MeasureStatus;
import io.github.hiwar.lifecycle.MeetingStatus;
import io.github.hiwar.measure.Measure;
import io.github.hiwar.source.Citation;
import io.github.hiwar.source.Document;
import io.github.hiwar.status.Transition;
import io.github.hiwar.terms.Instalment;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.Ref;
import java.util.List;

/** Dates: what has passed, and what came before what. */
final class DateCases {
  static final List<RuleCase> ALL =
      List.of(
          RuleCase.of(
              "deadline-passed",
              record -> record.addMeasures(due("2025-11").build()),
              record -> record.addMeasures(due("2026-01").build())),
          RuleCase.of(
              "deadline-passed",
              record ->
                  record
                      .addMeasures(due("2025-11").build())
                      .addTransitions(
                          entry("late", MeasureStatus.IN_PROGRESS, "2025-12-01", "bonus").build()),
              record ->
                  record
                      .addMeasures(due("2025-11").build())
                      .addTransitions(
                          entry("late", MeasureStatus.OVERDUE, "2025-12-01", "bonus").build())),
          RuleCase.of(
              "deadline-passed",
              record -> record.addMeasures(due("2025-12-30").build()),
              record -> record.addMeasures(due("2025-12-31").build())),
          RuleCase.of(
              "deadline-passed",
              record -> record.addMeasures(due("2025-12-30").build()),
              record ->
                  record
                      .addMeasures(due("2025-12-30").build())
                      .addTransitions(
                          entry("late", MeasureStatus.BREACHED, "2025-12-31", "bonus").build())),
          RuleCase.of(
              "deadline-passed",
              record -> record.addMeasures(paid("2025-11").build()),
              record -> record.addMeasures(paid("2026-01").build())),
          RuleCase.of(
              "deadline-passed",
              record -> record.addMeasures(paid("2025-11").build()),
              record ->
                  record
                      .addMeasures(paid("2025-11").build())
                      .addTransitions(
                          entry("begun", MeasureStatus.IN_PROGRESS, "2025-12-01", "bonus")
                              .build())),
          RuleCase.of(
              "instalment-passed",
              record -> steps(record, "2025-11", "2026-07"),
              record -> steps(record, "2026-01", "2026-07")),
          RuleCase.of(
              "instalment-passed",
              record -> steps(record, "2026-01", "2025-12-30"),
              record ->
                  steps(record, "2026-01", "2025-12-30")
                      .addTransitions(
                          entry("paid", MeasureStatus.PARTLY_DELIVERED, "2025-12-01", "bonus")
                              .build())),
          RuleCase.of(
              "entry-in-future",
              record ->
                  record.addTransitions(
                      entry("done", DemandStatus.FULFILLED, "2026-03-01", "mileage").build()),
              record ->
                  record
                      .addMeetings(meeting("next", "2026-02").build())
                      .addTransitions(
                          entry("called", MeetingStatus.SCHEDULED, "2026-02", "next").build())),
          RuleCase.of(
              "modified-before-created",
              record -> record.created(date("2025-10-20")).modified(date("2025-10-19")),
              record -> record.created(date("2025-10-20")).modified(date("2025-10"))),
          RuleCase.of(
              "entry-before-opening",
              record -> record.opened(date("2025-11")),
              record -> record.opened(date("2025"))),
          RuleCase.of(
              "reply-before-letter",
              record -> record.addDocuments(reply("2025-10-14")),
              record -> record.addDocuments(reply("2025-10-16"))),
          RuleCase.of(
              "source-before-event",
              record ->
                  record
                      .addDocuments(document("letter", "Lettre").date(date("2025-10-20")).build())
                      .addTransitions(fromLetter("2025-10-21")),
              record ->
                  record
                      .addDocuments(document("letter", "Lettre").date(date("2025-10-21")).build())
                      .addTransitions(fromLetter("2025-10-21"))),
          // The communiqué was out before somebody took an entry back.
          RuleCase.of(
              "source-before-event",
              record ->
                  record
                      .addDocuments(document("letter", "Lettre").date(date("2025-10-20")).build())
                      .addTransitions(fromLetter("2025-10-21")),
              record -> record.addTransitions(JournalCases.retraction("one", "answer").build())));

  private DateCases() {}

  private static Measure.Builder due(String deadline) {
    return measure(Terms.builder().deadline(date(deadline)));
  }

  private static Measure.Builder paid(String date) {
    return measure(Terms.builder().paidOn(date(date)));
  }

  private static BargainingRecord.Builder steps(
      BargainingRecord.Builder record, String first, String second) {
    Instalment one = Instalment.builder().id("step-1").paidOn(date(first)).build();
    Instalment two = Instalment.builder().id("step-2").takesEffect(date(second)).build();
    return record
        .addInstalments(one, two)
        .addMeasures(measure(Terms.builder().addSchedule(one.ref(), two.ref())).build());
  }

  private static Document reply(String date) {
    return document("reply", "Réponse")
        .date(date(date))
        .inReplyTo(Dialogue.COMMUNIQUE.ref())
        .build();
  }

  private static Transition fromLetter(String date) {
    return Transition.builder()
        .from(entry("promise", DemandStatus.COMMITTED, date, "mileage").build())
        .citations(List.of(Citation.builder().document(Ref.to(Document.class, "letter")).build()))
        .build();
  }
}
