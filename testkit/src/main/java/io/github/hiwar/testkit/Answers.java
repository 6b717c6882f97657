package io.github.hiwar.testkit;

import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.party.Party;
import io.github.hiwar.source.DocumentKind;
import io.github.hiwar.status.Transition;
import io.github.hiwar.value.PartialDate;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What the employer answers, and what becomes of each demand. */
final class Answers {
  // After an answer to everything these would be steps back.
  private static final Set<DemandStatus> BEFORE_BLANKET =
      EnumSet.of(DemandStatus.ACKNOWLEDGED, DemandStatus.ACCEPTED_IN_PRINCIPLE);
  private static final Set<DemandStatus> OF_THE_UNION =
      EnumSet.of(DemandStatus.RAISED, DemandStatus.WITHDRAWN);
  private static final Set<DemandStatus> WITH_REASON =
      EnumSet.of(
          DemandStatus.REFUSED,
          DemandStatus.POSTPONED,
          DemandStatus.WITHDRAWN,
          DemandStatus.LAPSED,
          DemandStatus.RAISED);

  private final Draft draft;
  private final Dice dice;
  private final Cast cast;
  private final Rounds rounds;

  Answers(Draft draft, Cast cast, Rounds rounds) {
    this.draft = draft;
    this.dice = draft.dice();
    this.cast = cast;
    this.rounds = rounds;
  }

  void tell(Demands demands) {
    boolean blanket = dice.chance(25);
    if (blanket) {
      LocalDate day = Rounds.day(rounds.first());
      draft.enter(
          PartialDate.of(day),
          Transition.of(demands.roots())
              .to(DemandStatus.ACCEPTED_IN_PRINCIPLE)
              .by(cast.employer())
              .at(rounds.first())
              .reason(draft.any("reason-blanket"))
              .addConditions(new Figures(draft).condition())
              .addCitations(draft.cite(DocumentKind.MINUTES, null, null, day)));
    }
    for (Asked asked : demands.items()) {
      course(asked, blanket);
    }
  }

  private void course(Asked asked, boolean blanket) {
    LocalDate last = Rounds.day(rounds.first());
    boolean first = true;
    for (Course.Step step : asked.fate().steps()) {
      if (blanket && BEFORE_BLANKET.contains(step.to())) {
        continue;
      }
      LocalDate day = last.plusDays(dice.between(step.least(), step.most()));
      if (day.isAfter(Days.LAST)) {
        return;
      }
      Optional<Meeting> round = rounds.on(day);
      PartialDate on =
          round.isPresent() || (first && day.equals(last))
              ? PartialDate.of(day)
              : Days.stated(day, last, dice);
      enter(asked, (DemandStatus) step.to(), on, round);
      last = on.latest();
      first = false;
    }
  }

  private void enter(Asked asked, DemandStatus status, PartialDate on, Optional<Meeting> round) {
    boolean ofTheUnion = OF_THE_UNION.contains(status);
    Transition.Builder entry = Transition.of(asked.demand()).to(status);
    entry.by(ofTheUnion ? cast.union() : cast.employer());
    round.ifPresent(entry::at);
    if (WITH_REASON.contains(status)
        && (status == DemandStatus.REFUSED || !draft.size().isTerse())) {
      entry.reason(draft.any("reason-" + status.state()));
    }
    if (status == DemandStatus.REFERRED) {
      cast.mediator().map(Party::ref).ifPresent(entry::referredTo);
    }
    boolean disputed = isDone(status) && dice.chance(20);
    if (round.isPresent()) {
      entry.addCitations(
          draft.cite(DocumentKind.MINUTES, null, disputed ? cast.employer() : null, on.latest()));
    } else if (ofTheUnion) {
      entry.addCitations(
          draft.cite(DocumentKind.COMMUNIQUE, cast.union(), cast.union(), on.latest()));
    } else {
      // What nobody contests needs no speaker.
      Party speaker = disputed || !draft.size().isTerse() ? cast.employer() : null;
      entry.addCitations(draft.cite(DocumentKind.LETTER, cast.employer(), speaker, on.latest()));
    }
    draft.enter(on, entry);
    if (disputed) {
      doubt(asked, on);
    }
  }

  private static boolean isDone(Status status) {
    return status == DemandStatus.FULFILLED;
  }

  // The union's own account: what the employer calls fulfilled was done by half.
  private void doubt(Asked asked, PartialDate done) {
    LocalDate day = done.latest().plusDays(dice.between(5, 60));
    if (!day.isAfter(Days.LAST)) {
      draft.enter(
          PartialDate.of(day),
          Transition.of(asked.demand())
              .to(DemandStatus.PARTLY_FULFILLED)
              .by(cast.union())
              .reason(draft.any("reason-doubt"))
              .addCitations(draft.cite(DocumentKind.COMMUNIQUE, cast.union(), cast.union(), day)));
    }
  }
}
