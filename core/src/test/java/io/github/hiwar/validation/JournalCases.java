package io.github.hiwar.validation;

import static io.github.hiwar.validation.Dialogue.MINISTRY;
import static io.github.hiwar.validation.Dialogue.SOURCE;
import static io.github.hiwar.validation.Dialogue.UNION;
import static io.github.hiwar.validation.Dialogue.demand;
import static io.github.hiwar.validation.Dialogue.entry;
import static io.github.hiwar.validation.Dialogue.fr;
import static io.github.hiwar.validation.Dialogue.measure;
import static io.github.hiwar.validation.Dialogue.to;
import static io.github.hiwar.validation.Dialogue.union;

import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.lifecycle.MeasureStatus;
import io.github.hiwar.lifecycle.MeetingStatus;
import io.github.hiwar.status.Transition;
import io.github.hiwar.value.Absence;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Ref;
import java.util.List;

/** The journal: which steps are taken, by whom, in which order, and what is taken back. */
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
                          .build())));

  private JournalCases() {}

  private static Demand item(String id) {
    return Demand.builder()
        .from(demand(id, "Créer une cantine").build())
        .raisedBy(List.of())
        .parent(Dialogue.MILEAGE.ref())
        .build();
  }

  static Transition.Builder retraction(String id, String mistake) {
    return Transition.builder()
        .id(id)
        .addSubjects(Dialogue.MILEAGE.ref())
        .on("2025-11-01")
        .addCitations(Dialogue.SOURCE)
        .retracts(Ref.to(Transition.class, mistake));
  }
}
