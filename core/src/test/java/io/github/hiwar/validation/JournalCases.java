package io.github.hiwar.validation;

import static io.github.hiwar.validation.Dialogue.MINISTRY;
import static io.github.hiwar.validation.Dialogue.SOURCE;
import static io.github.hiwar.validation.Dialogue.UNION;
import static io.github.hiwar.validation.Dialogue.date;
import static io.github.hiwar.validation.Dialogue.demand;
import static io.github.hiwar.validation.Dialogue.document;
import static io.github.hiwar.validation.Dialogue.entry;
import static io.github.hiwar.validation.Dialogue.fr;
import static io.github.hiwar.validation.Dialogue.measure;
import static io.github.hiwar.validation.Dialogue.meeting;
import static io.github.hiwar.validation.Dialogue.there;
import static io.github.hiwar.validation.Dialogue.to;
import static io.github.hiwar.validation.Dialogue.union;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.lifecycle.MeasureStatus;
import io.github.hiwar.lifecycle.MeetingStatus;
import io.github.hiwar.measure.Measure;
import io.github.hiwar.meeting.Capacity;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.meeting.Participation;
import io.github.hiwar.meeting.Presence;
import io.github.hiwar.source.Citation;
import io.github.hiwar.source.Document;
import io.github.hiwar.status.Transition;
import io.github.hiwar.terms.Instalment;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.Absence;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Ref;
import java.util.List;

/** The journal, the meetings that it names, and dates. */
final class JournalCases {
  static final List<RuleCase> ALL =
      List.of(
          RuleCase.of(
              "step-not-allowed",
              record ->
                  record.addTransitions(
                      entry("gone", DemandStatus.SUPERSEDED, "2025-10-20", "mileage").build(),
                      entry("back", DemandStatus.RAISED, "2025-10-30", "mileage").build()),
              record ->
                  record.addTransitions(
                      entry("gone", DemandStatus.WITHDRAWN, "2025-10-20", "mileage").build(),
                      entry("back", DemandStatus.RAISED, "2025-10-30", "mileage").build())),
          RuleCase.of(
              "step-of-other-lifecycle",
              record ->
                  record.addTransitions(
                      entry("met", MeetingStatus.HELD, "2025-10-20", "mileage").build()),
              record ->
                  record.addTransitions(
                      entry("met", MeetingStatus.HELD, "2025-10-20", "round").build())),
          RuleCase.of(
              "step-of-other-lifecycle",
              record ->
                  record.addTransitions(
                      entry("met", MeetingStatus.HELD, "2025-10-20", "union").build()),
              record -> record),
          RuleCase.of(
              "step-by-other-side",
              record ->
                  record.addTransitions(
                      entry("refusal", DemandStatus.POSTPONED, "2025-10-20", "mileage")
                          .by(UNION)
                          .build()),
              record ->
                  record.addTransitions(
                      entry("refusal", DemandStatus.POSTPONED, "2025-10-20", "mileage")
                          .by(UNION)
                          .by(MINISTRY)
                          .build())),
          RuleCase.of(
              "step-by-other-side",
              record ->
                  record
                      .addDemands(item("canteen"))
                      .addTransitions(
                          entry("refusal", DemandStatus.WITHDRAWN, "2025-10-20", "canteen")
                              .by(MINISTRY)
                              .build()),
              record ->
                  record
                      .addParties(union("federation", "Fédération").build())
                      .addDemands(item("canteen"))
                      .addTransitions(
                          entry("refusal", DemandStatus.WITHDRAWN, "2025-10-20", "canteen")
                              .by(to("federation"))
                              .build())),
          RuleCase.of(
              "step-by-other-side",
              record ->
                  record
                      .addMeasures(measure("bonus").build())
                      .addTransitions(
                          entry("promise", MeasureStatus.PROMISED, "2025-10-20", "bonus")
                              .by(UNION)
                              .build()),
              record ->
                  record
                      .addMeasures(measure("bonus").build())
                      .addTransitions(
                          entry("promise", MeasureStatus.PROMISED, "2025-10-20", "bonus")
                              .by(MINISTRY)
                              .build())),
          RuleCase.of(
              "journal-out-of-order",
              record ->
                  record.addTransitions(
                      entry("study", DemandStatus.UNDER_STUDY, "2025-11-05", "mileage").build(),
                      entry("promise", DemandStatus.COMMITTED, "2025-11-02", "mileage").build()),
              record ->
                  record.addTransitions(
                      entry("study", DemandStatus.UNDER_STUDY, "2025-11-05", "mileage").build(),
                      entry("promise", DemandStatus.COMMITTED, "2025-11", "mileage").build())),
          RuleCase.of(
              "retraction-without-effect",
              record ->
                  record.addTransitions(
                      retraction("one", "answer").build(), retraction("two", "answer").build()),
              record -> record.addTransitions(retraction("one", "answer").build())),
          RuleCase.of(
              "retraction-without-effect",
              record ->
                  record.addTransitions(
                      retraction("one", "later").build(),
                      entry("later", DemandStatus.COMMITTED, "2025-11-02", "mileage").build()),
              record -> record),
          RuleCase.of(
              "entry-counts-nowhere",
              record ->
                  record.addTransitions(
                      Transition.builder()
                          .id("promise")
                          .addSubjects(Ref.to(Entity.class, "mileage"))
                          .to(DemandStatus.COMMITTED)
                          .by(MINISTRY)
                          .build()),
              record ->
                  record.addTransitions(
                      Transition.builder()
                          .id("promise")
                          .addSubjects(Ref.to(Entity.class, "mileage"))
                          .to(DemandStatus.COMMITTED)
                          .by(MINISTRY)
                          .addCitations(SOURCE)
                          .build())),
          RuleCase.of(
              "referral-without-body",
              record ->
                  record.addTransitions(
                      entry("passed", DemandStatus.REFERRED, "2025-10-20", "mileage").build()),
              record ->
                  record.addTransitions(
                      entry("passed", DemandStatus.REFERRED, "2025-10-20", "mileage")
                          .referredTo(to("ministry"))
                          .build())),
          RuleCase.of(
              "refusal-without-reason",
              record ->
                  record.addTransitions(
                      entry("no", DemandStatus.REFUSED, "2025-10-20", "mileage").build()),
              record ->
                  record.addTransitions(
                      entry("no", DemandStatus.REFUSED, "2025-10-20", "mileage")
                          .reason(fr("Faute de crédits"))
                          .build())),
          RuleCase.of(
              "refusal-without-reason",
              record ->
                  record.addTransitions(
                      entry("no", DemandStatus.REFUSED, "2025-10-20", "mileage").build()),
              record ->
                  record.addTransitions(
                      entry("no", DemandStatus.REFUSED, "2025-10-20", "mileage")
                          .putAbsent("reason", Absence.NOT_STATED)
                          .build())),
          RuleCase.of(
              "act-at-meeting-not-held",
              record -> at(record, MeetingStatus.CANCELLED),
              record -> at(record, MeetingStatus.HELD)),
          RuleCase.of(
              "act-at-meeting-not-held",
              record -> at(record, MeetingStatus.POSTPONED),
              record -> at(record, MeetingStatus.SCHEDULED)),
          RuleCase.of(
              "act-by-absent-party",
              record -> with(record, Presence.BOYCOTTED),
              record -> with(record, Presence.REMOTE)),
          RuleCase.of(
              "act-by-absent-party",
              record -> with(record, Presence.ABSENT),
              record -> with(record, Presence.WALKED_OUT)),
          RuleCase.of(
              "act-by-unlisted-party",
              record ->
                  record
                      .addMeetings(
                          meeting("next", "2025-11-04").addParticipations(there("union")).build())
                      .addTransitions(atNext("ministry")),
              record ->
                  record
                      .addMeetings(meeting("next", "2025-11-04").build())
                      .addTransitions(atNext("ministry"))),
          RuleCase.of(
              "act-on-other-day",
              record ->
                  record.addTransitions(
                      entry("promise", DemandStatus.COMMITTED, "2025-10-16", "mileage")
                          .at(Dialogue.ROUND)
                          .build()),
              record ->
                  record.addTransitions(
                      entry("promise", DemandStatus.COMMITTED, "2025-10", "mileage")
                          .at(Dialogue.ROUND)
                          .build())),
          RuleCase.of(
              "act-on-other-day",
              record ->
                  record
                      .addMeetings(twoDays())
                      .addTransitions(
                          entry("promise", DemandStatus.COMMITTED, "2025-11-03", "mileage")
                              .at(twoDays())
                              .build()),
              record ->
                  record
                      .addMeetings(twoDays())
                      .addTransitions(
                          entry("promise", DemandStatus.COMMITTED, "2025-11-05", "mileage")
                              .at(twoDays())
                              .build())),
          RuleCase.of(
              "meeting-before-preceding",
              record -> record.addMeetings(afterRound("2025-09-30")),
              record -> record.addMeetings(afterRound("2025-11"))),
          RuleCase.of(
              "meeting-ordinal-repeated",
              record ->
                  record.addMeetings(numbered("a", 2, "2025-11"), numbered("b", 2, "2025-11")),
              record ->
                  record.addMeetings(numbered("a", 2, "2025-11"), numbered("b", 3, "2025-11"))),
          RuleCase.of(
              "meeting-ordinal-out-of-order",
              record ->
                  record.addMeetings(numbered("a", 2, "2025-11"), numbered("b", 3, "2025-09")),
              record ->
                  record.addMeetings(numbered("b", 3, "2025-11"), numbered("a", 2, "2025-09"))),
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
              record -> record.addTransitions(retraction("one", "answer").build())));

  private JournalCases() {}

  private static io.github.hiwar.demand.Demand item(String id) {
    return Demand.builder()
        .from(demand(id, "Créer une cantine").build())
        .raisedBy(List.of())
        .parent(Dialogue.MILEAGE.ref())
        .build();
  }

  private static Transition.Builder retraction(String id, String mistake) {
    return Transition.builder()
        .id(id)
        .addSubjects(Dialogue.MILEAGE.ref())
        .on("2025-11-01")
        .addCitations(Dialogue.SOURCE)
        .retracts(Ref.to(Transition.class, mistake));
  }

  private static BargainingRecord.Builder at(
      BargainingRecord.Builder record, MeetingStatus status) {
    return record
        .addMeetings(meeting("next", "2025-11-04").build())
        .addTransitions(
            entry("next-round", status, "2025-11-04", "next").build(), atNext("ministry"));
  }

  private static BargainingRecord.Builder with(BargainingRecord.Builder record, Presence presence) {
    Participation participation =
        Participation.builder()
            .onBehalfOf(MINISTRY.ref())
            .capacity(Capacity.HOST)
            .presence(presence)
            .build();
    return record
        .addMeetings(meeting("next", "2025-11-04").addParticipations(participation).build())
        .addTransitions(atNext("ministry"));
  }

  private static Transition atNext(String party) {
    return entry("promise", DemandStatus.COMMITTED, "2025-11-04", "mileage")
        .by(to(party))
        .at(Ref.to(Meeting.class, "next"))
        .build();
  }

  private static Meeting twoDays() {
    return meeting("talks", "2025-11-04").until(date("2025-11-05")).build();
  }

  private static Meeting afterRound(String date) {
    return meeting("next", date).preceding(Dialogue.ROUND.ref()).build();
  }

  private static Meeting numbered(String id, int ordinal, String date) {
    return meeting(id, date).series(fr("Dialogue de 2025")).ordinal(ordinal).build();
  }

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
