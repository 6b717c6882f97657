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
import io.github.hiwar.agreement.Agreement;
import io.github.hiwar.agreement.AgreementKind;
import io.github.hiwar.agreement.Clause;
import io.github.hiwar.measure.Measure;
import io.github.hiwar.source.Citation;
import io.github.hiwar.source.Document;
import io.github.hiwar.source.DocumentKind;
import io.github.hiwar.source.Relation;
import io.github.hiwar.source.RelationKind;
import io.github.hiwar.source.Remark;
import io.github.hiwar.source.RemarkKind;
import io.github.hiwar.value.Ref;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Relations, promises, clauses, documents: one thing that refers to many, many to one. */
final class LinkFamilies {
  static final List<Family> ALL =
      List.of(
          Family.of("relations of all to one", n -> related(n, RelationKind.CONTINUES, i -> 0)),
          Family.of("relations in a chain", n -> related(n, RelationKind.CONTINUES, i -> i - 1)),
          Family.of(
              "relations in a circle", n -> related(n, RelationKind.REWORDS, i -> (i + 1) % n)),
          Family.of(
              "relations that merge and split",
              n -> related(n, RelationKind.MERGES, i -> Math.max(0, i - 1 - i % 2))),
          Family.of("relations between the same two", LinkFamilies::parallel),
          Family.of(
              "one promise for many demands",
              n ->
                  demands(n)
                      .addMeasures(measure(0).addAllAddresses(list(n, i -> demandRef(i))).build())),
          Family.of(
              "many promises for one demand",
              n -> demands(1).addAllMeasures(list(n, i -> promise(i, 0)))),
          Family.of(
              "many promises for the root of many demands",
              n ->
                  record()
                      .addAllDemands(TreeFamilies.wide(n))
                      .addAllMeasures(list(n, i -> promise(i, 0)))),
          Family.of(
              "a promise on every level of a deep tree",
              n ->
                  record()
                      .addAllDemands(TreeFamilies.deep(n))
                      .addAllMeasures(list(n, i -> promise(i, i)))),
          Family.of(
              "many clauses",
              n ->
                  demands(n)
                      .addAgreements(agreement(0).build())
                      .addAllClauses(list(n, i -> clause(i)))),
          Family.of(
              "many agreements",
              n -> record().addAllAgreements(list(n, i -> agreement(i).build()))),
          Family.of("letters that answer each other", n -> record().addAllDocuments(letters(n))),
          Family.of(
              "many citations of one document",
              n ->
                  record()
                      .addAllDocuments(letters(1))
                      .addDemands(demand(0).addAllCitations(list(n, i -> cited(0, i))).build())),
          Family.of(
              "an entry with many citations",
              n ->
                  demands(1)
                      .addAllDocuments(letters(n))
                      .addTransitions(
                          entry(0)
                              .addSubjects(subject(0))
                              .addAllCitations(list(n, i -> cited(i, i)))
                              .build())),
          Family.of(
              "remarks about everything",
              n ->
                  demands(n)
                      .addRemarks(
                          Remark.builder()
                              .id("remark")
                              .kind(RemarkKind.known().get(0))
                              .text(text("It is so"))
                              .addAllAbout(list(n, Sketch::subject))
                              .build())));

  private LinkFamilies() {}

  private static BargainingRecord.Builder demands(int n) {
    return record().addAllDemands(list(n, i -> demand(i).build()));
  }

  private static BargainingRecord.Builder related(int n, RelationKind kind, IntUnaryOperator to) {
    return demands(n)
        .addAllRelations(list(n - 1, i -> relation(i, kind, i + 1, to.applyAsInt(i + 1))));
  }

  private static BargainingRecord.Builder parallel(int n) {
    return demands(2).addAllRelations(list(n, i -> relation(i, RelationKind.AMENDS, 1, 0)));
  }

  private static Relation relation(int i, RelationKind kind, int subject, int object) {
    return Relation.builder()
        .id("relation-" + i)
        .kind(kind)
        .subject(subject(subject))
        .object(subject(object))
        .build();
  }

  private static Measure promise(int i, int demand) {
    return measure(i).addAddresses(demandRef(demand)).addDebtors(Sketch.MINISTRY.ref()).build();
  }

  private static Clause clause(int i) {
    return Clause.builder()
        .id("clause-" + i)
        .agreement(Ref.to(Agreement.class, "agreement-0"))
        .label("" + i)
        .text(text("Clause " + i))
        .addAddresses(demandRef(i))
        .build();
  }

  private static Agreement.Builder agreement(int i) {
    return Agreement.builder()
        .id("agreement-" + i)
        .kind(AgreementKind.known().get(0))
        .title(text("Agreement " + i));
  }

  private static List<Document> letters(int n) {
    return list(
        n,
        i -> {
          Document.Builder letter =
              Document.builder()
                  .id("letter-" + i)
                  .kind(DocumentKind.known().get(0))
                  .title(text("Letter " + i));
          return i == 0
              ? letter.build()
              : letter.inReplyTo(Ref.to(Document.class, "letter-" + (i - 1))).build();
        });
  }

  private static Citation cited(int document, int page) {
    return Citation.builder()
        .document(Ref.to(Document.class, "letter-" + document))
        .locator("p. " + page)
        .build();
  }
}
