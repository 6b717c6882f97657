package io.github.hiwar.examples.crafts;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.lifecycle.MeasureStatus;
import io.github.hiwar.lifecycle.MeetingStatus;
import io.github.hiwar.lifecycle.ProcessStatus;
import io.github.hiwar.measure.Measure;
import io.github.hiwar.source.Citation;
import io.github.hiwar.status.Transition;
import io.github.hiwar.value.PartialDate;

/** The journal, in the order in which things were said. */
final class Story {
  private Story() {}

  static BargainingRecord tell(BargainingRecord facts) {
    BargainingRecord record =
        facts
            .with(at(Transition.of(facts).to(ProcessStatus.ACTIVE), Sources.place("p/2")))
            .with(at(Transition.of(Round.SECOND).to(MeetingStatus.HELD), Sources.place("p/1")));
    record = achievements(record);
    record = thanks(record);
    return record.with(claims()).with(blanketAnswer()).with(promise());
  }

  // The host lists what was done since the beginning of the year, and not on which day; of the
  // banking benefits he says that work on them goes on.
  private static BargainingRecord achievements(BargainingRecord facts) {
    PartialDate thisYear = PartialDate.within(Round.DAY.withDayOfYear(1), Round.DAY);
    BargainingRecord record = facts;
    int number = 0;
    for (Measure measure : Achievements.ALL) {
      number++;
      Citation citation = Sources.host(Achievements.place(number));
      record =
          record.with(
              measure.equals(Achievements.BANK_FACILITIES)
                  ? at(Transition.of(measure).to(MeasureStatus.IN_PROGRESS), citation)
                      .by(Parties.SECRETARIAT)
                  : Transition.of(measure)
                      .to(MeasureStatus.DELIVERED)
                      .id("delivered-" + measure.id())
                      .on(thisYear)
                      .by(Parties.SECRETARIAT)
                      .addCitations(citation));
    }
    return record;
  }

  // What it thanks for, the union calls met; since when, it does not say.
  private static BargainingRecord thanks(BargainingRecord facts) {
    BargainingRecord record = facts;
    int number = 0;
    for (Demand demand : Answers.ALL) {
      number++;
      record =
          record.with(
              Transition.of(demand)
                  .to(DemandStatus.FULFILLED)
                  .id("answered-" + demand.id())
                  .on(PartialDate.notAfter(Round.DAY))
                  .by(Parties.SECRETARIAT)
                  .addCitations(Sources.union(Answers.place(number))));
    }
    return record;
  }

  private static Transition.Builder claims() {
    return at(Transition.of(Claims.heads()).to(DemandStatus.RAISED), Sources.union("claims"))
        .id("claims-raised")
        .by(Parties.UNION);
  }

  // One answer to everything: legitimate, to be worked on, as far as means allow. He agrees, but
  // says neither when nor how much: accepted in principle, not committed.
  private static Transition.Builder blanketAnswer() {
    return at(
            Transition.of(Claims.heads()).to(DemandStatus.ACCEPTED_IN_PRINCIPLE),
            Sources.host("reply"))
        .id("blanket-answer")
        .by(Parties.SECRETARIAT)
        .addConditions(Achievements.WITHIN_MEANS);
  }

  private static Transition.Builder promise() {
    return at(
            Transition.of(Achievements.PERIODIC_MEETINGS).to(MeasureStatus.PROMISED),
            Sources.host("reply"))
        .by(Parties.SECRETARIAT);
  }

  private static Transition.Builder at(Transition.Builder step, Citation citation) {
    return step.on(Round.DAY).at(Round.SECOND).addCitations(citation);
  }
}
