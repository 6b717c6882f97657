package io.github.hiwar.testkit;

import io.github.hiwar.lifecycle.MeetingStatus;
import io.github.hiwar.meeting.Capacity;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.meeting.MeetingKind;
import io.github.hiwar.meeting.Participation;
import io.github.hiwar.party.Party;
import io.github.hiwar.source.DocumentKind;
import io.github.hiwar.status.Transition;
import io.github.hiwar.value.Locality;
import io.github.hiwar.value.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The meetings of the year.
 *
 * @param held those that took place, in order
 */
record Rounds(List<Meeting> held) {
  static Rounds of(Draft draft, Cast cast) {
    Dice dice = draft.dice();
    int count = draft.size().rounds(dice);
    LocalDate day = LocalDate.of(draft.setting().year(), 1, 20).plusDays(dice.below(60));
    List<Meeting> held = new ArrayList<>();
    for (int number = 1; number <= count; number++) {
      day = Days.working(day);
      Meeting meeting = meeting(number, day, draft, cast);
      draft.record().addMeetings(meeting);
      held.add(meeting);
      if (!draft.size().isTerse() || number > 1) {
        draft.enter(
            PartialDate.of(day),
            Transition.of(meeting)
                .to(MeetingStatus.HELD)
                .addCitations(draft.cite(DocumentKind.MINUTES, null, null, day)));
      }
      day = day.plusDays(20L + dice.below(200 / count));
    }
    if (draft.size().tells(dice) && dice.chance(30)) {
      missed(count + 1, Days.working(day), draft, cast);
    }
    return new Rounds(held);
  }

  Meeting first() {
    return held.get(0);
  }

  Meeting last() {
    return held.get(held.size() - 1);
  }

  /** The round of the day, if there was one. */
  Optional<Meeting> on(LocalDate day) {
    return held.stream().filter(meeting -> day(meeting).equals(day)).findFirst();
  }

  static LocalDate day(Meeting meeting) {
    return meeting.on().orElseThrow().earliest();
  }

  private static Meeting meeting(int number, LocalDate day, Draft draft, Cast cast) {
    Languages languages = draft.setting().languages();
    Meeting.Builder meeting =
        Meeting.builder()
            .id("round-" + number)
            .kind(MeetingKind.ROUND)
            .ordinal(number)
            .on(PartialDate.of(day));
    if (draft.size().tells(draft.dice())) {
      meeting
          .series(Lexicon.phrase("series").in(languages, draft.setting().year()))
          .ordinalAsStated(Lexicon.phrases("ordinal").get(number - 1).in(languages))
          .place(Locality.of(draft.any("place")));
    }
    if (cast.host().isPresent()) {
      meeting.addParticipations(
          Participation.builder()
              .person(cast.host().get().ref())
              .onBehalfOf(cast.employer().ref())
              .capacity(Capacity.HOST)
              .build());
    } else {
      meeting.addParticipations(there(cast.employer(), Capacity.HOST, draft, "office-employer"));
    }
    meeting.addParticipations(there(cast.union(), Capacity.DELEGATE, draft, "office-union"));
    cast.mediator()
        .ifPresent(
            party ->
                meeting.addParticipations(
                    there(party, Capacity.MEDIATOR, draft, "office-mediator")));
    return meeting.build();
  }

  private static Participation there(Party party, Capacity capacity, Draft draft, String office) {
    Participation.Builder there =
        Participation.builder().onBehalfOf(party.ref()).capacity(capacity);
    if (draft.size().tells(draft.dice())) {
      there.office(draft.any(office));
    }
    if (draft.dice().chance(20)) {
      there.headcount(draft.dice().between(2, 12));
    }
    return there.build();
  }

  private static void missed(int number, LocalDate day, Draft draft, Cast cast) {
    MeetingStatus status =
        draft
            .dice()
            .any(
                List.of(MeetingStatus.POSTPONED, MeetingStatus.CANCELLED, MeetingStatus.BOYCOTTED));
    Meeting meeting =
        Meeting.builder()
            .id("round-" + number)
            .kind(MeetingKind.ROUND)
            .ordinal(number)
            .on(PartialDate.of(day))
            .build();
    draft.record().addMeetings(meeting);
    draft.enter(
        PartialDate.of(day),
        Transition.of(meeting)
            .to(status)
            .addCitations(draft.cite(DocumentKind.COMMUNIQUE, cast.union(), cast.union(), day)));
  }
}
