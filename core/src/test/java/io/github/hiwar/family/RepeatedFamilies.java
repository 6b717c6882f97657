package io.github.hiwar.family;

import static io.github.hiwar.family.Pieces.demand;
import static io.github.hiwar.family.Pieces.entry;
import static io.github.hiwar.family.Pieces.fr;
import static io.github.hiwar.family.Pieces.many;
import static io.github.hiwar.family.Pieces.record;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.agreement.AgreementKind;
import io.github.hiwar.lifecycle.AgreementStatus;
import io.github.hiwar.lifecycle.MeasureStatus;
import io.github.hiwar.source.Relation;
import io.github.hiwar.source.RelationKind;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.DateSpan;
import java.util.List;

/** The same thing many times: one id, one text, one entry, one relation. */
final class RepeatedFamilies {
  static final List<Family> ALL =
      List.of(
          new Family("n demands of one id", RepeatedFamilies::demands),
          new Family("n of one id, of every kind", RepeatedFamilies::kinds),
          new Family("n measures of one id with n entries", RepeatedFamilies::measures),
          new Family("n agreements of one id with n entries", RepeatedFamilies::agreements),
          new Family("n ids that differ in capitals only", RepeatedFamilies::capitals),
          new Family("n demands of one text", RepeatedFamilies::texts),
          new Family("n demands fulfilled and raised again", RepeatedFamilies::raisedAgain),
          new Family("n entries that say the same", RepeatedFamilies::entries),
          new Family("n relations that say the same", RepeatedFamilies::relations));

  private RepeatedFamilies() {}

  private static BargainingRecord demands(int n, Names names) {
    return record()
        .addAllDemands(many(n, i -> demand("demand").text(fr(names.text("Prime", i))).build()))
        .addAllTransitions(
            many(n, i -> entry("entry", "demand", JournalFamilies.status(i), i).build()))
        .build();
  }

  private static BargainingRecord kinds(int n, Names names) {
    return record()
        .addAllParties(many(n, i -> Pieces.party(names.id("x", i)).build()))
        .addAllPeople(many(n, i -> Pieces.person(names.id("x", i)).build()))
        .addAllMeetings(many(n, i -> Pieces.meeting(names.id("x", i), i).build()))
        .addAllDemands(many(n, i -> demand(names.id("x", i)).build()))
        .addAllMeasures(many(n, i -> Pieces.measure(names.id("x", i)).build()))
        .addAllAgreements(many(n, i -> Pieces.agreement(names.id("x", i)).build()))
        .addAllDocuments(many(n, i -> Pieces.letter(names.id("x", i)).build()))
        .addAllTransitions(
            many(
                n,
                i ->
                    entry(names.id("x", i), names.id("x", i), JournalFamilies.status(i), i)
                        .build()))
        .build();
  }

  private static BargainingRecord measures(int n, Names names) {
    return record()
        .addAllMeasures(
            many(
                n,
                i ->
                    Pieces.measure("measure")
                        .terms(Terms.builder().deadline(Pieces.day(i)).build())
                        .build()))
        .addAllTransitions(
            many(
                n,
                i ->
                    entry(names.id("on", i), "measure", MeasureStatus.IN_PROGRESS, i)
                        .addCitations(Pieces.statedBy(names.id("party", i)))
                        .build()))
        .build();
  }

  private static BargainingRecord agreements(int n, Names names) {
    return record()
        .addAllAgreements(
            many(
                n,
                i ->
                    Pieces.agreement("accord")
                        .kind(AgreementKind.known().get(0))
                        .term(DateSpan.parse("1900/1950"))
                        .build()))
        .addAllTransitions(
            many(
                n,
                i ->
                    entry(names.id("on", i), "accord", AgreementStatus.IN_FORCE, i)
                        .addCitations(Pieces.statedBy(names.id("party", i)))
                        .build()))
        .build();
  }

  private static BargainingRecord capitals(int n, Names names) {
    return record()
        .addAllDemands(
            many(2 * n, i -> demand((i % 2 == 0 ? "A" : "a") + names.id("x", i / 2)).build()))
        .build();
  }

  private static BargainingRecord texts(int n, Names names) {
    return record()
        .addAllDemands(many(n, i -> demand(names.id("demand", i)).text(fr("Prime")).build()))
        .build();
  }

  private static BargainingRecord raisedAgain(int n, Names names) {
    return record()
        .addAllDemands(
            many(
                2 * n,
                i -> demand(names.id("demand", i)).text(fr(names.text("Prime", i / 2))).build()))
        .addAllTransitions(
            many(
                2 * n,
                i ->
                    entry("on-" + i, names.id("demand", i), JournalFamilies.status(i + 1), i)
                        .build()))
        .addAllRelations(
            many(n, i -> relation("r" + i, names.id("demand", 2 * i), names.id("demand", i))))
        .build();
  }

  private static Relation relation(String id, String from, String to) {
    return Relation.builder()
        .id(id)
        .kind(RelationKind.CONTINUES)
        .subject(Pieces.subject(from))
        .object(Pieces.subject(from.equals(to) ? to + "-" : to))
        .build();
  }

  private static BargainingRecord entries(int n, Names names) {
    return record()
        .addDemands(demand("demand").build())
        .addAllTransitions(
            many(
                n,
                i -> entry(names.id("entry", i), "demand", JournalFamilies.status(0), 0).build()))
        .build();
  }

  private static BargainingRecord relations(int n, Names names) {
    return record()
        .addAllRelations(many(n, i -> relation(names.id("relation", i), "one", "other")))
        .build();
  }
}
