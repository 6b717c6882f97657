package io.github.hiwar.validation;

import static io.github.hiwar.validation.Dialogue.demand;
import static io.github.hiwar.validation.Dialogue.document;
import static io.github.hiwar.validation.Dialogue.entry;
import static io.github.hiwar.validation.Dialogue.measure;
import static io.github.hiwar.validation.Dialogue.union;

import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.party.Party;
import io.github.hiwar.source.Document;
import io.github.hiwar.source.RelationKind;
import io.github.hiwar.terms.Money;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.Identifier;
import java.net.URI;
import java.util.List;

/** The same thing twice. */
final class DuplicateCases {
  private static final String OTHER = "urn:example:dialogue-2024#mileage";

  static final List<RuleCase> ALL =
      List.of(
          RuleCase.of(
              "demand-repeated",
              record ->
                  record.addDemands(demand("again", "Relever l'indemnité kilométrique").build()),
              record ->
                  record.addDemands(
                      demand("again", "Relever l'indemnité kilométrique")
                          .parent(Dialogue.MILEAGE.ref())
                          .build())),
          RuleCase.of(
              "measure-repeated",
              record -> record.addMeasures(measure("one").build(), measure("two").build()),
              record ->
                  record.addMeasures(
                      measure("one").build(),
                      measure("two")
                          .terms(Terms.builder().quantity(Money.of("500", "MAD")).build())
                          .build())),
          RuleCase.of(
              "party-repeated",
              record -> record.addParties(union("other", "Syndicat").build()),
              record -> record.addParties(union("other", "Autre syndicat").build())),
          RuleCase.of(
              "party-repeated",
              record -> record.addParties(registered("one", "12"), registered("two", "12")),
              record -> record.addParties(registered("one", "12"), registered("two", "13"))),
          RuleCase.of(
              "document-repeated",
              record -> record.addDocuments(at("one", "a"), at("two", "a")),
              record -> record.addDocuments(at("one", "a"), at("two", "b"))),
          RuleCase.of(
              "document-repeated",
              record -> record.addDocuments(hashed("one", "0"), hashed("two", "0")),
              record -> record.addDocuments(hashed("one", "0"), hashed("two", "1"))),
          RuleCase.of(
              "entry-repeated",
              record ->
                  record.addTransitions(
                      entry("one", DemandStatus.COMMITTED, "2025-10-20", "mileage").build(),
                      entry("two", DemandStatus.COMMITTED, "2025-10-20", "mileage").build()),
              record ->
                  record.addTransitions(
                      entry("one", DemandStatus.COMMITTED, "2025-10-20", "mileage").build(),
                      entry("two", DemandStatus.COMMITTED, "2025-10-21", "mileage").build())),
          RuleCase.of(
              "relation-repeated",
              record ->
                  record.addRelations(
                      StructureCases.relation("one", RelationKind.REWORDS, "mileage", OTHER),
                      StructureCases.relation("two", RelationKind.REWORDS, "mileage", OTHER)),
              record ->
                  record.addRelations(
                      StructureCases.relation("one", RelationKind.REWORDS, "mileage", OTHER),
                      StructureCases.relation("two", RelationKind.ADDS_TO, "mileage", OTHER))));

  private DuplicateCases() {}

  private static Party registered(String id, String number) {
    return union(id, "Syndicat " + id).addIdentifiers(Identifier.of("MA-UNION", number)).build();
  }

  private static Document at(String id, String page) {
    return document(id, "Lettre").uri(URI.create("https://example.org/" + page)).build();
  }

  private static Document hashed(String id, String digit) {
    return document(id, "Lettre").sha256(digit.repeat(64)).build();
  }
}
