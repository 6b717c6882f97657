package io.github.hiwar.cost;

import static io.github.hiwar.cost.Sketch.demand;
import static io.github.hiwar.cost.Sketch.entry;
import static io.github.hiwar.cost.Sketch.list;
import static io.github.hiwar.cost.Sketch.record;
import static io.github.hiwar.cost.Sketch.subject;
import static io.github.hiwar.cost.Sketch.text;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.party.Party;
import io.github.hiwar.taxonomy.Classification;
import io.github.hiwar.taxonomy.DemandCategory;
import io.github.hiwar.terms.Beneficiaries;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Ref;
import java.util.List;

/** Ids and texts that are the same, or have the same hash code. */
final class IdFamilies {
  static final List<Family> ALL =
      List.of(
          Family.of(
              "one id for every demand",
              n -> record().addAllDemands(list(n, i -> demand("demand-0").build()))),
          Family.of(
              "one id for every demand, with a parent",
              n ->
                  record()
                      .addDemands(demand("group").build())
                      .addAllDemands(list(n, i -> below("demand-0", "group")))),
          Family.of(
              "one id for every party",
              n -> record().addAllParties(list(n, i -> party("party-0")))),
          Family.of(
              "one id for every entry",
              n ->
                  record()
                      .addDemands(demand(0).build())
                      .addAllTransitions(
                          list(n, i -> entry(i).id("entry").addSubjects(subject(0)).build()))),
          Family.of(
              "one subject again and again in an entry",
              n ->
                  record()
                      .addDemands(demand(0).build())
                      .addTransitions(entry(0).addAllSubjects(list(n, i -> subject(0))).build())),
          Family.of("one text for every demand", n -> saying(n, i -> text("The same"))),
          Family.of("ids of one hash code", IdFamilies::colliding),
          Family.of("texts of one hash code", n -> saying(n, i -> text(collidingText(i, n)))),
          Family.of(
              "beneficiaries of one hash code",
              n -> record().addAllDemands(list(n, i -> benefiting(i, text(collidingText(i, n)))))),
          Family.of(
              "categories of one hash code",
              n -> record().addAllDemands(list(n, i -> within(i, collidingCode(i, n))))),
          Family.of(
              "many beneficiaries",
              n -> record().addAllDemands(list(n, i -> benefiting(i, text("Group " + i))))));

  private IdFamilies() {}

  private static Demand below(String id, String parent) {
    return demand(id).parent(Ref.to(Demand.class, parent)).build();
  }

  private static Party party(String id) {
    return Sketch.party(id, io.github.hiwar.party.Side.WORKERS).build();
  }

  private static BargainingRecord.Builder saying(
      int n, java.util.function.IntFunction<LocalizedText> text) {
    return record().addAllDemands(list(n, i -> demand(i).text(text.apply(i)).build()));
  }

  private static Demand benefiting(int i, LocalizedText group) {
    Beneficiaries beneficiaries = Beneficiaries.builder().addInclude(group).build();
    return demand(i).terms(Terms.builder().beneficiaries(beneficiaries).build()).build();
  }

  private static Demand within(int i, String category) {
    return demand(i)
        .addCategories(Classification.of(DemandCategory.of("other/x-" + category)))
        .build();
  }

  private static BargainingRecord.Builder colliding(int n) {
    return record()
        .addAllDemands(list(n, i -> demand(collidingText(i, n)).build()))
        .addAllTransitions(
            list(n, i -> entry(i).addSubjects(Ref.to(Entity.class, collidingText(i, n))).build()));
  }

  /** One of n texts of the same length and hash code. */
  static String collidingText(int i, int n) {
    return colliding(i, n, "Aa", "BB");
  }

  /** One of n small words of the same length and hash code. */
  private static String collidingCode(int i, int n) {
    return colliding(i, n, "an", "c0");
  }

  private static String colliding(int i, int n, String zero, String one) {
    StringBuilder text = new StringBuilder(zero);
    for (int bit = 1; bit < n; bit <<= 1) {
      text.append((i & bit) == 0 ? zero : one);
    }
    return text.toString();
  }
}
