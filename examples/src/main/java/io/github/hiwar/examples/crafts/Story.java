package io.github.hiwar.examples.crafts;

import static io.github.hiwar.examples.crafts.Texts.text;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.lifecycle.MeasureStatus;
import io.github.hiwar.lifecycle.MeetingStatus;
import io.github.hiwar.lifecycle.ProcessStatus;
import io.github.hiwar.measure.Measure;
import io.github.hiwar.source.Citation;
import io.github.hiwar.status.Transition;

/** The journal, in the order in which things were said. */
final class Story {
  private static final String DAY = "2025-10-14";

  private Story() {}

  static BargainingRecord tell(BargainingRecord facts) {
    BargainingRecord record =
        facts
            .with(at(Transition.of(facts).to(ProcessStatus.ACTIVE), Sources.place("p/2")))
            .with(at(Transition.of(Round.SECOND).to(MeetingStatus.HELD), Sources.place("p/1")));
    record = achievements(record);
    record = record.with(requestOfTheHost());
    record = thanks(record);
    record = doubts(record);
    return record.with(claims()).with(blanketAnswer()).with(promise());
  }

  // The host lists what was done; of the banking benefits he says that work on them goes on.
  private static BargainingRecord achievements(BargainingRecord facts) {
    BargainingRecord record = facts;
    int number = 0;
    for (Measure measure : Achievements.ALL) {
      number++;
      MeasureStatus status =
          measure.equals(Achievements.BANK_FACILITIES)
              ? MeasureStatus.IN_PROGRESS
              : MeasureStatus.DELIVERED;
      record =
          record.with(
              at(Transition.of(measure).to(status), Sources.host(Achievements.place(number)))
                  .by(Parties.SECRETARIAT)
                  .addConditions(Achievements.WITHIN_MEANS));
    }
    return record;
  }

  private static Transition.Builder requestOfTheHost() {
    return at(
            Transition.of(Claims.REQUEST_OF_THE_HOST).to(DemandStatus.RAISED), Sources.host("p/3"))
        .by(Parties.SECRETARIAT);
  }

  // What it thanks for, the union calls met; the lump sums only as far as the means went.
  private static BargainingRecord thanks(BargainingRecord facts) {
    BargainingRecord record = facts;
    int number = 0;
    for (Demand demand : Answers.ALL) {
      number++;
      DemandStatus status =
          demand.equals(Answers.LUMP_SUM) ? DemandStatus.PARTLY_FULFILLED : DemandStatus.FULFILLED;
      record =
          record.with(
              at(Transition.of(demand).to(status), Sources.union(Answers.place(number)))
                  .by(Parties.SECRETARIAT));
    }
    return record;
  }

  // Two achievements of the host are incomplete by the union's account, as its new claims show.
  private static BargainingRecord doubts(BargainingRecord facts) {
    return facts
        .with(
            at(
                    Transition.of(Achievements.LUMP_SUM).to(MeasureStatus.PARTLY_DELIVERED),
                    Sources.union("claims/1.1"))
                .reason(
                    text(
                        "دون مستوى الإدارة المركزية",
                        "Reste en deçà de l'administration centrale",
                        "Still below the central administration")))
        .with(
            at(
                    Transition.of(Achievements.CONTRACTS).to(MeasureStatus.PARTLY_DELIVERED),
                    Sources.union("claims/3"))
                .reason(
                    text(
                        "بنود العقود غير مفعلة",
                        "Des clauses ne sont pas appliquées",
                        "Provisions are not applied yet")));
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
    return step.on(DAY).at(Round.SECOND).addCitations(citation);
  }
}
