package io.github.hiwar.cost;

import static io.github.hiwar.cost.Sketch.UNION;
import static io.github.hiwar.cost.Sketch.demand;
import static io.github.hiwar.cost.Sketch.demandRef;
import static io.github.hiwar.cost.Sketch.entry;
import static io.github.hiwar.cost.Sketch.list;
import static io.github.hiwar.cost.Sketch.partyRef;
import static io.github.hiwar.cost.Sketch.record;
import static io.github.hiwar.cost.Sketch.stated;
import static io.github.hiwar.cost.Sketch.subject;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.status.Transition;
import java.util.List;
import java.util.function.IntFunction;

/** Trees of demands: wide, deep, in circles, with and without a journal on every level. */
final class TreeFamilies {
  static final List<Family> ALL =
      List.of(
          Family.of("flat", n -> record().addAllDemands(list(n, i -> demand(i).build()))),
          Family.of("wide", n -> record().addAllDemands(wide(n))),
          Family.of("wide, answers above", n -> aboveWide(n, TreeFamilies::answered)),
          Family.of("wide, answers above by many", n -> aboveWide(n, TreeFamilies::answeredByMany)),
          Family.of(
              "wide, answers above and below",
              n -> aboveWide(n, TreeFamilies::answered).addAllTransitions(below(n))),
          Family.of(
              "wide, answers above by many and below",
              n -> aboveWide(n, TreeFamilies::answeredByMany).addAllTransitions(below(n))),
          Family.of("deep", n -> record().addAllDemands(deep(n))),
          Family.of("deep, leaf first", n -> record().addAllDemands(reversed(deep(n)))),
          Family.of("deep, every level answered", n -> deepAnswered(n, TreeFamilies::answered)),
          Family.of("deep, every level by its own", n -> deepAnswered(n, TreeFamilies::byParty)),
          Family.of("deep, many leaves", TreeFamilies::broom),
          Family.of("a circle", n -> record().addAllDemands(circle(n))),
          Family.of(
              "a circle, answered",
              n -> record().addAllDemands(circle(n)).addAllTransitions(each(n, i -> answered(i)))),
          Family.of(
              "parents that are missing",
              n -> record().addAllDemands(list(n, i -> child(i, n + i)))));

  private TreeFamilies() {}

  static Demand child(int i, int parent) {
    return demand(i).parent(demandRef(parent)).build();
  }

  static List<Demand> wide(int n) {
    return list(n, i -> i == 0 ? demand(0).build() : child(i, 0));
  }

  static List<Demand> deep(int n) {
    return list(n, i -> i == 0 ? demand(0).build() : child(i, i - 1));
  }

  private static List<Demand> reversed(List<Demand> demands) {
    return list(demands.size(), i -> demands.get(demands.size() - 1 - i));
  }

  private static List<Demand> circle(int n) {
    return list(n, i -> child(i, (i + 1) % n));
  }

  // A chain to half of the demands, and the other half below its end.
  private static BargainingRecord.Builder broom(int n) {
    List<Demand> chain = deep(n / 2);
    return record()
        .addAllDemands(chain)
        .addAllDemands(list(n - n / 2, i -> child(n / 2 + i, n / 2 - 1)))
        .addAllTransitions(each(n / 2, TreeFamilies::answered));
  }

  private static BargainingRecord.Builder aboveWide(int n, IntFunction<Transition.Builder> entry) {
    return record()
        .addAllParties(list(n, Sketch::party))
        .addAllDemands(wide(n))
        .addAllTransitions(list(n, i -> entry.apply(i).addSubjects(subject(0)).build()));
  }

  private static BargainingRecord.Builder deepAnswered(
      int n, IntFunction<Transition.Builder> entry) {
    return record()
        .addAllParties(list(n, Sketch::party))
        .addAllDemands(deep(n))
        .addAllTransitions(each(n, entry));
  }

  private static Transition.Builder answered(int i) {
    return entry(i).addCitations(stated(UNION.ref()));
  }

  private static Transition.Builder answeredByMany(int i) {
    return byParty(i);
  }

  private static Transition.Builder byParty(int i) {
    return entry(i).addCitations(stated(partyRef(i)));
  }

  private static List<Transition> each(int n, IntFunction<Transition.Builder> entry) {
    return list(n, i -> entry.apply(i).addSubjects(subject(i)).build());
  }

  private static List<Transition> below(int n) {
    return list(n - 1, i -> byParty(i + 1).id("below-" + i).addSubjects(subject(i + 1)).build());
  }
}
