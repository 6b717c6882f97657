package io.github.hiwar.validation;

import static io.github.hiwar.validation.Dialogue.MILEAGE;
import static io.github.hiwar.validation.Dialogue.demand;
import static io.github.hiwar.validation.Dialogue.document;
import static io.github.hiwar.validation.Dialogue.fr;
import static io.github.hiwar.validation.Dialogue.meeting;
import static io.github.hiwar.validation.Dialogue.to;
import static io.github.hiwar.validation.Dialogue.union;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.agreement.ActionKind;
import io.github.hiwar.agreement.Agreement;
import io.github.hiwar.agreement.AgreementKind;
import io.github.hiwar.agreement.Clause;
import io.github.hiwar.agreement.IndustrialAction;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.party.Affiliation;
import io.github.hiwar.party.AffiliationRole;
import io.github.hiwar.source.Document;
import io.github.hiwar.source.Relation;
import io.github.hiwar.source.RelationKind;
import io.github.hiwar.value.Ref;
import java.util.List;
import java.util.stream.IntStream;

/** Ids, references and trees. */
final class StructureCases {
  static final List<RuleCase> ALL =
      List.of(
          RuleCase.of(
              "id-not-unique",
              record -> record.addDemands(demand("mileage", "Créer une cantine").build()),
              record -> record.addDemands(demand("canteen", "Créer une cantine").build())),
          RuleCase.of(
              "id-not-unique",
              record -> record.addDocuments(document("union", "Lettre").build()),
              record -> record.addDocuments(document("letter", "Lettre").build())),
          RuleCase.of(
              "ids-look-alike",
              record -> record.addDemands(demand("Mileage", "Créer une cantine").build()),
              record -> record.addDemands(demand("mileage-2", "Créer une cantine").build())),
          RuleCase.of(
              "reference-unresolved",
              record -> record.addDemands(item("canteen", "mileag").build()),
              record -> record.addDemands(item("canteen", "mileage").build())),
          RuleCase.of(
              "reference-wrong-type",
              record -> record.addDemands(item("canteen", "ministry").build()),
              record -> record.addDemands(item("canteen", "mileage").build())),
          RuleCase.of(
              "reference-into-own-record",
              record -> record.addRelations(continues("urn:example:dialogue-2025#mileage")),
              record -> record.addRelations(continues("urn:example:dialogue-2024#mileage"))),
          RuleCase.of(
              "reference-repeated",
              record ->
                  record.addDemands(
                      demand("canteen", "Créer une cantine").addRaisedBy(to("union")).build()),
              record ->
                  record
                      .addParties(union("federation", "Fédération").build())
                      .addDemands(
                          demand("canteen", "Créer une cantine")
                              .addRaisedBy(to("federation"))
                              .build())),
          RuleCase.of(
              "demand-cycle",
              record ->
                  record.addDemands(
                      item("a", "c").build(), item("b", "a").build(), item("c", "b").build()),
              record ->
                  record.addDemands(
                      item("a", "mileage").build(),
                      item("b", "a").build(),
                      item("c", "a").build())),
          RuleCase.of(
              "demand-tree-too-deep", record -> chain(record, 101), record -> chain(record, 5)),
          RuleCase.of(
              "affiliation-cycle",
              record ->
                  record.addParties(
                      member("local", "federation", AffiliationRole.AFFILIATE_OF),
                      member("federation", "local", AffiliationRole.AFFILIATE_OF)),
              record ->
                  record.addParties(
                      member("local", "federation", AffiliationRole.AFFILIATE_OF),
                      member("federation", "local", AffiliationRole.SUPERVISED_BY))),
          RuleCase.of(
              "meeting-cycle",
              record -> record.addMeetings(after("second", "third"), after("third", "second")),
              record -> record.addMeetings(after("second", "round"), after("third", "second"))),
          RuleCase.of(
              "reply-cycle",
              record -> record.addDocuments(reply("first", "second"), reply("second", "first")),
              record ->
                  record.addDocuments(reply("first", "communique"), reply("second", "first"))),
          RuleCase.of(
              "relation-cycle",
              record ->
                  record
                      .addDemands(demand("canteen", "Créer une cantine").build())
                      .addRelations(
                          relation("one", RelationKind.CONTINUES, "canteen", "mileage"),
                          relation("two", RelationKind.CONTINUES, "mileage", "canteen")),
              record ->
                  record
                      .addDemands(demand("canteen", "Créer une cantine").build())
                      .addRelations(
                          relation("one", RelationKind.PARITY_WITH, "canteen", "mileage"),
                          relation("two", RelationKind.PARITY_WITH, "mileage", "canteen"))),
          RuleCase.of(
              "reference-wrong-type",
              record -> record.addDemands(item("canteen", "urn:example:dialogue-2024#").build()),
              record -> record.addRelations(continues("urn:example:dialogue-2024#"))),
          RuleCase.of(
              "clause-cycle",
              record -> text(record, part("a", "b", "accord"), part("b", "a", "accord")),
              record -> text(record, clause("a", "1"), part("b", "a", "accord"))),
          RuleCase.of(
              "clause-of-other-text",
              record -> text(record, clause("a", "1"), part("b", "a", "charter")),
              record -> text(record, clause("a", "1"), part("b", "a", "accord"))),
          RuleCase.of(
              "action-cycle",
              record -> record.addActions(strike("all", "plant"), strike("plant", "all")),
              record -> record.addActions(strike("all", "urn:other#all"), strike("plant", "all"))),
          RuleCase.of(
              "clause-label-repeated",
              record -> text(record, clause("a", "1"), clause("b", "2"), clause("c", "1")),
              record -> text(record, clause("a", "1"), clause("b", "2"), clause("c", "3"))),
          RuleCase.of(
              "clause-label-repeated",
              record ->
                  text(
                      record,
                      clause("a", "1"),
                      part("b", "a", "accord").label("i"),
                      part("c", "a", "accord").label("i")),
              record ->
                  text(
                      record,
                      clause("a", "1"),
                      part("b", "a", "accord").label("i"),
                      clause("c", "i"))));

  private StructureCases() {}

  private static Demand.Builder item(String id, String parent) {
    return demand(id, "Point " + id).parent(Ref.to(Demand.class, parent));
  }

  private static BargainingRecord.Builder chain(BargainingRecord.Builder record, int length) {
    IntStream.range(1, length)
        .forEach(i -> record.addDemands(item("d" + i, i == 1 ? "mileage" : "d" + (i - 1)).build()));
    return record;
  }

  private static io.github.hiwar.party.Party member(String id, String of, AffiliationRole role) {
    return union(id, "Organisation " + id).addAffiliations(Affiliation.of(role, to(of))).build();
  }

  private static Meeting after(String id, String preceding) {
    return meeting(id, "2025-11").preceding(Ref.to(Meeting.class, preceding)).build();
  }

  private static Document reply(String id, String letter) {
    return document(id, "Lettre " + id).inReplyTo(Ref.to(Document.class, letter)).build();
  }

  private static Relation continues(String object) {
    return relation("link", RelationKind.CONTINUES, MILEAGE.id(), object);
  }

  static Relation relation(String id, RelationKind kind, String subject, String object) {
    return Relation.builder()
        .id(id)
        .kind(kind)
        .subject(Ref.to(Demand.class, subject))
        .object(Ref.to(Demand.class, object))
        .build();
  }

  private static BargainingRecord.Builder text(
      BargainingRecord.Builder record, Clause.Builder... clauses) {
    for (String id : List.of("accord", "charter")) {
      record.addAgreements(
          Agreement.builder()
              .id(id)
              .kind(AgreementKind.AGREEMENT)
              .title(fr("Texte " + id))
              .build());
    }
    for (Clause.Builder clause : clauses) {
      record.addClauses(clause.build());
    }
    return record;
  }

  private static IndustrialAction strike(String id, String partOf) {
    return IndustrialAction.builder()
        .id(id)
        .kind(ActionKind.STRIKE)
        .partOf(Ref.to(IndustrialAction.class, partOf))
        .build();
  }

  private static Clause.Builder clause(String id, String label) {
    return Clause.builder()
        .id(id)
        .agreement(Ref.to(Agreement.class, "accord"))
        .label(label)
        .text(fr("Clause " + id));
  }

  private static Clause.Builder part(String id, String parent, String agreement) {
    return clause(id, id)
        .parent(Ref.to(Clause.class, parent))
        .agreement(Ref.to(Agreement.class, agreement));
  }
}
