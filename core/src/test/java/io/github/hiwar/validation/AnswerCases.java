package io.github.hiwar.validation;

import static io.github.hiwar.validation.Dialogue.MINISTRY;
import static io.github.hiwar.validation.Dialogue.SOURCE;
import static io.github.hiwar.validation.Dialogue.UNION;
import static io.github.hiwar.validation.Dialogue.demand;
import static io.github.hiwar.validation.Dialogue.entry;
import static io.github.hiwar.validation.Dialogue.fr;
import static io.github.hiwar.validation.Dialogue.measure;
import static io.github.hiwar.validation.Dialogue.party;
import static io.github.hiwar.validation.Dialogue.to;
import static io.github.hiwar.validation.Dialogue.union;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.agreement.Agreement;
import io.github.hiwar.agreement.AgreementKind;
import io.github.hiwar.agreement.Clause;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.measure.Measure;
import io.github.hiwar.party.Affiliation;
import io.github.hiwar.party.AffiliationRole;
import io.github.hiwar.party.Party;
import io.github.hiwar.party.PartyKind;
import io.github.hiwar.party.Side;
import io.github.hiwar.source.RelationKind;
import io.github.hiwar.status.Transition;
import io.github.hiwar.value.Absence;
import java.util.List;

/** Demands and what became of them, and the parties. */
final class AnswerCases {
  private static final Demand CANTEEN = demand("canteen", "Créer une cantine").build();

  private static final Agreement ACCORD =
      Agreement.builder().id("accord").kind(AgreementKind.AGREEMENT).title(fr("Accord")).build();

  static final List<RuleCase> ALL =
      List.of(
          RuleCase.of(
              "demand-unanswered",
              record -> record.addDemands(CANTEEN),
              record ->
                  record
                      .addDemands(CANTEEN)
                      .addTransitions(
                          entry("yes", DemandStatus.COMMITTED, "2025-10-20", "canteen").build())),
          RuleCase.of(
              "demand-unanswered",
              record -> record.addDemands(CANTEEN),
              record ->
                  record.addDemands(
                      demand("canteen", "Créer une cantine")
                          .parent(Dialogue.MILEAGE.ref())
                          .build())),
          RuleCase.of(
              "demand-unanswered",
              record -> record.addDemands(CANTEEN),
              record ->
                  record
                      .addDemands(CANTEEN)
                      .addMeasures(measure("kitchen").addAddresses(CANTEEN.ref()).build())),
          RuleCase.of(
              "demand-unanswered",
              record -> record.addDemands(CANTEEN),
              record -> answering(record.addDemands(CANTEEN), CANTEEN)),
          RuleCase.of(
              "demand-raised-by-nobody",
              record ->
                  record.addDemands(Demand.builder().from(CANTEEN).raisedBy(List.of()).build()),
              record ->
                  record.addDemands(
                      Demand.builder()
                          .from(CANTEEN)
                          .raisedBy(List.of())
                          .putAbsent("raisedBy", Absence.NOT_STATED)
                          .build())),
          RuleCase.of(
              "demand-addressed-to-its-author",
              record ->
                  record.addDemands(
                      demand("canteen", "Créer une cantine").addAddressedTo(UNION.ref()).build()),
              record -> record.addDemands(CANTEEN)),
          RuleCase.of(
              "measure-addresses-nothing",
              record ->
                  record.addMeasures(
                      Measure.builder()
                          .from(measure("bonus").build())
                          .addresses(List.of())
                          .build()),
              record -> record.addMeasures(measure("bonus").build())),
          RuleCase.of(
              "measure-addresses-nothing",
              record -> record.addMeasures(unasked().build()),
              record ->
                  record
                      .addAgreements(ACCORD)
                      .addMeasures(unasked().statedIn(ACCORD.ref()).build())),
          RuleCase.of(
              "measure-without-debtor",
              record ->
                  record.addMeasures(
                      Measure.builder().from(measure("bonus").build()).debtors(List.of()).build()),
              record -> record.addMeasures(measure("bonus").build())),
          RuleCase.of(
              "raised-again-without-link",
              record ->
                  record
                      .addTransitions(
                          entry("done", DemandStatus.FULFILLED, "2025-10-20", "mileage").build())
                      .addDemands(demand("again", "Relever l’indemnité kilométrique !").build()),
              record ->
                  record
                      .addTransitions(
                          entry("done", DemandStatus.FULFILLED, "2025-10-20", "mileage").build())
                      .addDemands(demand("again", "Relever l’indemnité kilométrique !").build())
                      .addRelations(
                          StructureCases.relation(
                              "link", RelationKind.CONTINUES, "again", "mileage"))),
          RuleCase.of(
              "claims-conflict",
              record ->
                  record.addTransitions(
                      says(MINISTRY, DemandStatus.FULFILLED), says(UNION, DemandStatus.REFUSED)),
              record ->
                  record.addTransitions(
                      says(MINISTRY, DemandStatus.FULFILLED), says(UNION, DemandStatus.FULFILLED))),
          RuleCase.of(
              "party-side-missing",
              record -> record.addParties(neutral().build()),
              record -> record.addParties(neutral().side(Side.NEUTRAL).build())),
          RuleCase.of(
              "coalition-without-members",
              record -> record.addParties(coalition()),
              record -> record.addParties(coalition(), member())),
          RuleCase.of(
              "one-side-only",
              record -> record.parties(List.of(UNION, union("ministry", "Ministère").build())),
              record -> record),
          RuleCase.of(
              "party-never-mentioned",
              record -> record.addParties(union("other", "Autre syndicat").build()),
              record ->
                  record.addParties(
                      union("other", "Autre syndicat")
                          .addAffiliations(Affiliation.of(AffiliationRole.MEMBER_OF, to("union")))
                          .build())));

  private AnswerCases() {}

  private static BargainingRecord.Builder answering(
      BargainingRecord.Builder record, Demand demand) {
    return record
        .addAgreements(ACCORD)
        .addClauses(
            Clause.builder()
                .id("clause")
                .agreement(ACCORD.ref())
                .label("1.1")
                .addAddresses(demand.ref())
                .build());
  }

  private static Transition says(Party speaker, DemandStatus status) {
    return Transition.of(Dialogue.MILEAGE)
        .to(status)
        .on("2025-10-20")
        .statedBy(speaker)
        .reason(fr("Voir le communiqué"))
        .addCitations(SOURCE)
        .build();
  }

  private static Party.Builder neutral() {
    return party("mediator").kind(PartyKind.THIRD_PARTY).name(fr("Médiateur"));
  }

  private static Party coalition() {
    return party("front")
        .kind(PartyKind.COALITION)
        .side(Side.WORKERS)
        .name(fr("Intersyndicale"))
        .build();
  }

  private static Party member() {
    return union("other", "Autre syndicat")
        .addAffiliations(Affiliation.of(AffiliationRole.MEMBER_OF, to("front")))
        .build();
  }

  private static Measure.Builder unasked() {
    return Measure.builder().from(measure("bonus").build()).addresses(List.of());
  }
}
