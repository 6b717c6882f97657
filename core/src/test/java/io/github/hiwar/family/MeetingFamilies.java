package io.github.hiwar.family;

import static io.github.hiwar.family.Pieces.demand;
import static io.github.hiwar.family.Pieces.entry;
import static io.github.hiwar.family.Pieces.fr;
import static io.github.hiwar.family.Pieces.many;
import static io.github.hiwar.family.Pieces.meeting;
import static io.github.hiwar.family.Pieces.officeIn;
import static io.github.hiwar.family.Pieces.party;
import static io.github.hiwar.family.Pieces.partyRef;
import static io.github.hiwar.family.Pieces.person;
import static io.github.hiwar.family.Pieces.record;
import static io.github.hiwar.family.Pieces.subject;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.lifecycle.MeetingStatus;
import io.github.hiwar.meeting.AgendaItem;
import io.github.hiwar.meeting.Capacity;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.meeting.Participation;
import io.github.hiwar.party.Person;
import io.github.hiwar.value.Ref;
import java.util.List;

/** Meetings: participants, agendas, entries made at them, numbers in a series. */
final class MeetingFamilies {
  static final List<Family> ALL =
      List.of(
          new Family("n entries by strangers at a meeting of n", MeetingFamilies::strangers),
          new Family("n meetings with one in n offices", MeetingFamilies::oneInManyOffices),
          new Family("n participations of one in n offices", MeetingFamilies::participations),
          new Family("n entries on one meeting, n at it", MeetingFamilies::calledOff),
          new Family("n meetings of one number in a series", MeetingFamilies::numbers),
          new Family("n meetings of n series", MeetingFamilies::series),
          new Family("n agenda items about n demands", MeetingFamilies::agenda),
          new Family("one agenda item about n demands twice", MeetingFamilies::longItem));

  private MeetingFamilies() {}

  private static Participation there(String party) {
    return Participation.builder().onBehalfOf(partyRef(party)).capacity(Capacity.DELEGATE).build();
  }

  private static Participation there(Ref<Person> person) {
    return Participation.builder().person(person).capacity(Capacity.DELEGATE).build();
  }

  private static BargainingRecord strangers(int n, Names names) {
    return record()
        .addAllParties(many(n, i -> party(names.id("party", i)).build()))
        .addMeetings(
            meeting("round", 0)
                .addAllParticipations(many(n, i -> there(names.id("party", i))))
                .build())
        .addDemands(demand("demand").build())
        .addAllTransitions(
            many(
                n,
                i ->
                    entry("on-" + i, "demand", JournalFamilies.status(i), i)
                        .by(partyRef(names.id("stranger", i)))
                        .at(Ref.to(Meeting.class, "round"))
                        .build()))
        .build();
  }

  private static BargainingRecord.Builder withSpokeswoman(int n, Names names) {
    return record()
        .addAllParties(many(n, i -> party(names.id("party", i)).build()))
        .addPeople(
            person("spokeswoman")
                .addAllOffices(many(n, i -> officeIn(names.id("party", i))))
                .build())
        .addDemands(demand("demand").build());
  }

  private static BargainingRecord oneInManyOffices(int n, Names names) {
    return withSpokeswoman(n, names)
        .addAllMeetings(
            many(
                n,
                i ->
                    meeting(names.id("round", i), i)
                        .addParticipations(there(Ref.to(Person.class, "spokeswoman")))
                        .build()))
        .addAllTransitions(
            many(
                n,
                i ->
                    entry("on-" + i, "demand", JournalFamilies.status(i), i)
                        .by(partyRef(names.id("party", i)))
                        .at(Ref.to(Meeting.class, names.id("round", i)))
                        .build()))
        .build();
  }

  private static BargainingRecord participations(int n, Names names) {
    return withSpokeswoman(n, names)
        .addMeetings(
            meeting("round", 0)
                .addAllParticipations(many(n, i -> there(Ref.to(Person.class, "spokeswoman"))))
                .build())
        .addTransitions(
            entry("on", "demand", JournalFamilies.status(0), 0)
                .by(partyRef(names.id("party", 0)))
                .at(Ref.to(Meeting.class, "round"))
                .build())
        .build();
  }

  private static BargainingRecord calledOff(int n, Names names) {
    return record()
        .addMeetings(meeting("round", 0).build())
        .addDemands(demand("demand").build())
        .addAllTransitions(
            many(n, i -> entry(names.id("off", i), "round", MeetingStatus.POSTPONED, i).build()))
        .addAllTransitions(
            many(
                n,
                i ->
                    entry(names.id("on", i), "demand", JournalFamilies.status(i), i)
                        .at(Ref.to(Meeting.class, "round"))
                        .build()))
        .build();
  }

  private static BargainingRecord numbers(int n, Names names) {
    return record()
        .addAllMeetings(
            many(
                n,
                i ->
                    meeting(names.id("round", i), n - i)
                        .series(fr("Dialogue central"))
                        .ordinal(i / 2 + 1)
                        .build()))
        .build();
  }

  private static BargainingRecord series(int n, Names names) {
    return record()
        .addAllMeetings(
            many(
                n,
                i ->
                    meeting(names.id("round", i), i)
                        .series(fr(names.text("Dialogue", i)))
                        .ordinal(1)
                        .build()))
        .build();
  }

  private static BargainingRecord agenda(int n, Names names) {
    return record()
        .addAllDemands(many(n, i -> demand(names.id("demand", i)).build()))
        .addMeetings(
            meeting("round", 0)
                .addAllAgenda(
                    many(
                        n,
                        i ->
                            AgendaItem.builder()
                                .text(fr(names.text("Point", i)))
                                .addAbout(subject(names.id("demand", i)))
                                .build()))
                .build())
        .build();
  }

  private static BargainingRecord longItem(int n, Names names) {
    return record()
        .addAllDemands(many(n, i -> demand(names.id("demand", i)).build()))
        .addMeetings(
            meeting("round", 0)
                .addAgenda(
                    AgendaItem.builder()
                        .text(fr("Point"))
                        .addAllAbout(many(2 * n, i -> subject(names.id("demand", i % n))))
                        .build())
                .build())
        .build();
  }
}
