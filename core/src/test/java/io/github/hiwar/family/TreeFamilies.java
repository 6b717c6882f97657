package io.github.hiwar.family;

import static io.github.hiwar.family.Pieces.demand;
import static io.github.hiwar.family.Pieces.demandRef;
import static io.github.hiwar.family.Pieces.entry;
import static io.github.hiwar.family.Pieces.letter;
import static io.github.hiwar.family.Pieces.many;
import static io.github.hiwar.family.Pieces.record;
import static io.github.hiwar.family.Pieces.subject;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.agreement.Agreement;
import io.github.hiwar.agreement.Clause;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.source.Document;
import io.github.hiwar.source.Relation;
import io.github.hiwar.source.RelationKind;
import io.github.hiwar.value.Ref;
import java.util.List;

/** What hangs below what, and what follows what: wide, deep, and in circles. */
final class TreeFamilies {
  private static final int DEEP = 90;

  static final List<Family> ALL =
      List.of(
          new Family("a chain of demands, the first on top", (n, names) -> chain(n, names, 1)),
          new Family("a chain of demands, the last on top", (n, names) -> chain(n, names, -1)),
          new Family("a circle of demands, with entries", TreeFamilies::circle),
          new Family("n demands below a circle of two", TreeFamilies::belowACircle),
          new Family("n demands at the end of long chains", TreeFamilies::longChains),
          new Family("a chain of meetings", TreeFamilies::meetings),
          new Family("a circle of letters", TreeFamilies::letters),
          new Family("relations that all lead back to the first", TreeFamilies::relations),
          new Family("relations of n kinds", TreeFamilies::kinds),
          new Family("n clauses of one label", TreeFamilies::wideClauses),
          new Family("n towers of clauses", TreeFamilies::towers));

  private TreeFamilies() {}

  private static BargainingRecord chain(int n, Names names, int step) {
    return record()
        .addAllDemands(
            many(
                n,
                i -> {
                  Demand.Builder demand = demand(names.id("demand", i));
                  int parent = i - step;
                  return parent < 0 || parent >= n
                      ? demand.build()
                      : demand.parent(demandRef(names.id("demand", parent))).build();
                }))
        .addAllTransitions(
            many(
                n,
                i -> entry("on-" + i, names.id("demand", i), JournalFamilies.status(i), i).build()))
        .build();
  }

  private static BargainingRecord circle(int n, Names names) {
    return record()
        .addAllDemands(
            many(
                n,
                i ->
                    demand(names.id("demand", i))
                        .parent(demandRef(names.id("demand", (i + 1) % n)))
                        .build()))
        .addAllTransitions(
            many(
                n,
                i -> entry("on-" + i, names.id("demand", i), JournalFamilies.status(i), i).build()))
        .build();
  }

  private static BargainingRecord belowACircle(int n, Names names) {
    return record()
        .addDemands(
            demand("one")
                .parent(demandRef("other"))
                .addAllRaisedBy(many(n, i -> Pieces.partyRef(names.id("party", i))))
                .build(),
            demand("other").parent(demandRef("one")).build())
        .addAllDemands(many(n, i -> demand(names.id("demand", i)).parent(demandRef("one")).build()))
        .build();
  }

  private static BargainingRecord longChains(int n, Names names) {
    int chains = Math.max(1, n / DEEP);
    return record()
        .addAllDemands(
            many(
                chains * DEEP,
                i -> {
                  Demand.Builder demand = demand(names.id("demand", i));
                  return i % DEEP == 0
                      ? demand.build()
                      : demand.parent(demandRef(names.id("demand", i - 1))).build();
                }))
        .addAllTransitions(
            many(
                chains * DEEP,
                i -> entry("on-" + i, names.id("demand", i), JournalFamilies.status(i), i).build()))
        .build();
  }

  private static BargainingRecord meetings(int n, Names names) {
    return record()
        .addAllMeetings(
            many(
                n,
                i -> {
                  Meeting.Builder meeting = Pieces.meeting(names.id("meeting", i), i);
                  return i == 0
                      ? meeting.build()
                      : meeting
                          .preceding(Ref.to(Meeting.class, names.id("meeting", i - 1)))
                          .build();
                }))
        .build();
  }

  private static BargainingRecord letters(int n, Names names) {
    return record()
        .addAllDocuments(
            many(
                n,
                i ->
                    letter(names.id("letter", i))
                        .inReplyTo(Ref.to(Document.class, names.id("letter", (i + 1) % n)))
                        .build()))
        .build();
  }

  private static Relation relation(String id, RelationKind kind, String from, String to) {
    return Relation.builder().id(id).kind(kind).subject(subject(from)).object(subject(to)).build();
  }

  private static BargainingRecord relations(int n, Names names) {
    return record()
        .addAllDemands(many(n + 2, i -> demand(names.id("demand", i)).build()))
        .addAllRelations(
            many(
                2 * n,
                i ->
                    relation(
                        names.id("relation", i),
                        RelationKind.CONTINUES,
                        names.id("demand", i / 2 + 1),
                        names.id("demand", i % 2 == 0 ? i / 2 + 2 : 0))))
        .addRelations(
            relation("last", RelationKind.CONTINUES, names.id("demand", 0), names.id("demand", 1)))
        .build();
  }

  private static BargainingRecord kinds(int n, Names names) {
    return record()
        .addDemands(demand("one").build(), demand("other").build())
        .addAllRelations(
            many(
                n,
                i -> relation("relation-" + i, RelationKind.of("x-" + i + "kin"), "one", "other")))
        .build();
  }

  private static BargainingRecord wideClauses(int n, Names names) {
    return record()
        .addAgreements(Pieces.agreement("accord").build())
        .addAllClauses(
            many(n, i -> clause(names.id("c", i)).text(Pieces.fr(names.text("c", i))).build()))
        .build();
  }

  private static BargainingRecord towers(int n, Names names) {
    return record()
        .addAgreements(Pieces.agreement("accord").build())
        .addAllClauses(
            many(
                n,
                i ->
                    i % DEEP == 0
                        ? clause(names.id("c", i)).build()
                        : clause(names.id("c", i))
                            .parent(Ref.to(Clause.class, names.id("c", i - 1)))
                            .build()))
        .build();
  }

  private static Clause.Builder clause(String id) {
    return Clause.builder().id(id).agreement(Ref.to(Agreement.class, "accord")).label("1");
  }
}
