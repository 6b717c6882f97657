package io.github.hiwar.cost;

import static io.github.hiwar.cost.Sketch.demand;
import static io.github.hiwar.cost.Sketch.demandRef;
import static io.github.hiwar.cost.Sketch.entry;
import static io.github.hiwar.cost.Sketch.list;
import static io.github.hiwar.cost.Sketch.measure;
import static io.github.hiwar.cost.Sketch.record;
import static io.github.hiwar.cost.Sketch.subject;
import static io.github.hiwar.cost.Sketch.text;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.agreement.Ballot;
import io.github.hiwar.agreement.Tally;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.lifecycle.MeasureStatus;
import io.github.hiwar.taxonomy.DemandCategory;
import io.github.hiwar.terms.Beneficiaries;
import io.github.hiwar.terms.ClassKey;
import io.github.hiwar.terms.Condition;
import io.github.hiwar.terms.ConditionKind;
import io.github.hiwar.terms.DateKind;
import io.github.hiwar.terms.DateRule;
import io.github.hiwar.terms.Event;
import io.github.hiwar.terms.Instalment;
import io.github.hiwar.terms.Money;
import io.github.hiwar.terms.Percentage;
import io.github.hiwar.terms.Quantity;
import io.github.hiwar.terms.ScaleKey;
import io.github.hiwar.terms.ScaleRow;
import io.github.hiwar.terms.Staff;
import io.github.hiwar.terms.StaffGroup;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import java.util.List;

/** What is asked and promised: conditions, steps of payment, scales, figures, categories. */
final class TermsFamilies {
  // As many digits as a decimal takes.
  private static final String LONGEST_NUMBER = "1".repeat(1000);

  static final List<Family> ALL =
      List.of(
          Family.of(
              "many conditions",
              n -> promising(Terms.builder().addAllConditions(list(n, i -> condition(i))).build())),
          Family.of(
              "many conditions of an entry of many subjects",
              n ->
                  record()
                      .addAllDemands(list(n, i -> demand(i).build()))
                      .addTransitions(
                          entry(4)
                              .addAllSubjects(list(n, Sketch::subject))
                              .addAllConditions(list(n, i -> condition(i)))
                              .build())),
          Family.of(
              "many instalments",
              n ->
                  promising(Terms.builder().addAllSchedule(list(n, i -> step(i).ref())).build())
                      .addAllInstalments(list(n, i -> step(i)))),
          Family.of(
              "many steps of every schedule",
              n ->
                  record()
                      .addAllInstalments(list(n, i -> step(i)))
                      .addAllTransitions(
                          list(
                              n,
                              i ->
                                  entry(i)
                                      .addSubjects(Ref.to(Entity.class, "step-" + i))
                                      .to(MeasureStatus.DELIVERED)
                                      .build()))
                      .addMeasures(
                          measure(0)
                              .terms(
                                  Terms.builder()
                                      .addAllSchedule(list(n, i -> step(i).ref()))
                                      .build())
                              .build())),
          Family.of(
              "many groups of staff, each a part of the next",
              n -> record().addAllStaffGroups(list(n, TermsFamilies::group))),
          Family.of(
              "many dates by rule after one event",
              n ->
                  record()
                      .addDemands(demand(0).build())
                      .addAllMeasures(
                          list(
                              n,
                              i ->
                                  measure(i)
                                      .terms(
                                          Terms.builder()
                                              .deadline(PartialDate.parse(Sketch.day(i)))
                                              .addDateRules(afterFirst())
                                              .build())
                                      .build()))
                      .addAllTransitions(list(n, i -> entry(i).addSubjects(subject(0)).build()))),
          Family.of(
              "a long scale",
              n ->
                  promising(
                      Terms.builder()
                          .addAllScale(
                              list(
                                  n,
                                  i ->
                                      ScaleRow.builder()
                                          .addClassKeys(ScaleKey.known().get(0), "K" + i)
                                          .quantity(Money.of("" + i, "MAD"))
                                          .build()))
                          .build())),
          Family.of(
              "many class keys",
              n ->
                  promising(
                      Terms.builder()
                          .beneficiaries(
                              Beneficiaries.builder()
                                  .addInclude(
                                      Staff.builder()
                                          .addAllClassKeys(
                                              list(n, i -> ClassKey.of(ScaleKey.GRADE, "K" + i)))
                                          .build())
                                  .build())
                          .build())),
          Family.of(
              "many long percentages", n -> asking(list(n, i -> Percentage.of(LONGEST_NUMBER)))),
          Family.of(
              "many long amounts", n -> asking(list(n, i -> Money.of(LONGEST_NUMBER, "MAD")))),
          Family.of("many shares", TermsFamilies::shares),
          Family.of("many categories", n -> record().addDemands(categorised(n))),
          Family.of(
              "many items of a demand of many categories",
              n ->
                  record()
                      .addDemands(categorised(n))
                      .addAllDemands(list(n, i -> demand(i + 1).parent(demandRef(0)).build()))),
          Family.of(
              "many tallies",
              n ->
                  record()
                      .addBallots(
                          Ballot.builder()
                              .id("ballot")
                              .addAbout(subject(0))
                              .addAllTallies(list(n, i -> tally(i)))
                              .build())),
          Family.of(
              "many offers, overdue",
              n ->
                  record()
                      .addAllDemands(list(n, i -> demand(i).build()))
                      .addAllInstalments(list(n, i -> step(i)))
                      .addTransitions(
                          entry(4)
                              .addAllSubjects(list(n, Sketch::subject))
                              .offer(
                                  Terms.builder()
                                      .addAllSchedule(list(n, i -> step(i).ref()))
                                      .build())
                              .build())));

  private TermsFamilies() {}

  private static BargainingRecord.Builder promising(Terms terms) {
    return record()
        .addDemands(demand(0).build())
        .addMeasures(measure(0).addAddresses(demandRef(0)).terms(terms).build());
  }

  private static BargainingRecord.Builder asking(List<? extends Quantity> quantities) {
    return record()
        .addAllDemands(
            list(
                quantities.size(),
                i -> demand(i).terms(Terms.builder().quantity(quantities.get(i)).build()).build()));
  }

  private static Condition condition(int i) {
    return Condition.builder()
        .kind(ConditionKind.known().get(0))
        .text(text("If it is so " + i))
        .build();
  }

  private static StaffGroup group(int i) {
    return StaffGroup.builder()
        .id("group-" + i)
        .name(text("Group " + i))
        .partOf(Ref.to(StaffGroup.class, "group-" + (i + 1)))
        .build();
  }

  private static DateRule afterFirst() {
    return DateRule.builder()
        .sets(DateKind.DEADLINE)
        .after(Event.builder().of(subject(0)).status(DemandStatus.FULFILLED).build())
        .build();
  }

  private static Instalment step(int i) {
    return Instalment.builder()
        .id("step-" + i)
        .quantity(Money.of("" + (i + 1), "MAD"))
        .paidOn(PartialDate.parse(Sketch.day(i)))
        .build();
  }

  private static BargainingRecord.Builder shares(int n) {
    return record()
        .addAllDemands(
            list(
                n,
                i ->
                    demand(i)
                        .text(text("A rise of " + i + " % or " + i + " dirhams"))
                        .terms(Terms.builder().quantity(Percentage.of("" + i)).build())
                        .build()));
  }

  private static Demand categorised(int n) {
    List<DemandCategory> known = DemandCategory.known();
    Demand.Builder demand = demand(0);
    for (int i = 0; i < n; i++) {
      demand.addCategories(
          DemandCategory.of(known.get(i % known.size()).code() + "/x-" + i / known.size()));
    }
    return demand.build();
  }

  private static Tally tally(int i) {
    return Tally.builder()
        .unit(LocalizedText.of("en", "Unit " + i))
        .yes(i)
        .no(i)
        .eligible(3 * i)
        .build();
  }
}
