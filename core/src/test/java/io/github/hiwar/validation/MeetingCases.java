package io.github.hiwar.validation;

import static io.github.hiwar.validation.Dialogue.MINISTRY;
import static io.github.hiwar.validation.Dialogue.date;
import static io.github.hiwar.validation.Dialogue.entry;
import static io.github.hiwar.validation.Dialogue.fr;
import static io.github.hiwar.validation.Dialogue.meeting;
import static io.github.hiwar.validation.Dialogue.there;
import static io.github.hiwar.validation.Dialogue.to;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.lifecycle.MeetingStatus;
import io.github.hiwar.meeting.Capacity;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.meeting.Participation;
import io.github.hiwar.meeting.Presence;
import io.github.hiwar.status.Transition;
import io.github.hiwar.value.Ref;
import java.util.List;

/** Meetings, and what is done at them. */
final class MeetingCases {
  static final List<RuleCase> ALL =
      List.of(
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
                  record.addMeetings(numbered("b", 3, "2025-11"), numbered("a", 2, "2025-09"))));

  private MeetingCases() {}

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
}
