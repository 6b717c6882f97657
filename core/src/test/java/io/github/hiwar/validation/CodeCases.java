package io.github.hiwar.validation;

import static io.github.hiwar.validation.Dialogue.demand;
import static io.github.hiwar.validation.Dialogue.fr;
import static io.github.hiwar.validation.Dialogue.measure;

import io.github.hiwar.BargainingLevel;
import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.party.Party;
import io.github.hiwar.party.PartyKind;
import io.github.hiwar.source.Statement;
import io.github.hiwar.source.StatementStanding;
import io.github.hiwar.taxonomy.Classification;
import io.github.hiwar.taxonomy.DemandCategory;
import io.github.hiwar.terms.Money;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.Absence;
import io.github.hiwar.value.JsonValue;
import io.github.hiwar.value.Ref;
import java.util.List;
import java.util.Map;

/** Codes, currencies, jurisdictions and reasons for absence. */
final class CodeCases {
  static final List<RuleCase> ALL =
      List.of(
          RuleCase.of(
              "code-unknown",
              record -> record.level(BargainingLevel.of("port")),
              record -> record.level(BargainingLevel.of("urn:example:levels:port"))),
          RuleCase.of(
              "code-unknown",
              record -> categorised(record, "falconry"),
              record -> categorised(record, "allowances/x-danger-pay")),
          RuleCase.of(
              "code-unknown",
              record -> record.addParties(party(PartyKind.of("guild/x-of-falconers"))),
              record -> record.addParties(party(PartyKind.of("union/x-of-falconers")))),
          RuleCase.of(
              "code-unknown",
              record -> record.addParties(party(PartyKind.of("guild/x-a/x-b"))),
              record -> record.addParties(party(PartyKind.of("union/x-a/x-b")))),
          RuleCase.of(
              "code-unknown",
              record -> states(record, "categories", category("falconry")),
              record -> states(record, "categories", category("allowances/x-danger-pay"))),
          RuleCase.of(
              "code-unknown",
              record -> states(record, "terms/effect", new JsonValue.Text("hallow")),
              record -> states(record, "terms/effect", new JsonValue.Text("raise"))),
          RuleCase.of(
              "code-near-miss",
              record -> record.level(BargainingLevel.of("sectors")),
              record -> record.level(BargainingLevel.SECTOR)),
          RuleCase.of(
              "code-near-miss",
              record -> categorised(record, "allowances/milage"),
              record -> categorised(record, "allowances/mileage")),
          RuleCase.of(
              "currency-unknown", record -> paid(record, "MAB"), record -> paid(record, "MAD")),
          RuleCase.of(
              "jurisdiction-unknown",
              record -> record.jurisdiction("UK"),
              record -> record.jurisdiction("MA-01")),
          RuleCase.of(
              "jurisdiction-unknown",
              record -> record.jurisdiction("MA-rabat"),
              record -> record.jurisdiction("GB")),
          RuleCase.of(
              "absence-of-unknown-member",
              record -> absent(record, "raisedBi"),
              record -> absent(record, "label")),
          RuleCase.of(
              "absence-of-unknown-member",
              record -> absent(record, "terms/paydOn"),
              record -> absent(record, "terms/paidOn")),
          RuleCase.of(
              "absence-of-unknown-member",
              record -> absent(record, "terms/schedule/last"),
              record -> absent(record, "terms/conditions/0/by")),
          RuleCase.of(
              "absent-but-given",
              record -> absent(record, "raisedBy"),
              record -> absent(record, "label")),
          RuleCase.of(
              "absent-but-given",
              record -> paidAndAbsent(record, "terms/quantity"),
              record -> paidAndAbsent(record, "terms/quantity/per")),
          RuleCase.of(
              "category-missing",
              record ->
                  record.addDemands(
                      Demand.builder()
                          .from(demand("canteen", "Créer une cantine").build())
                          .categories(List.of())
                          .build()),
              record -> categorised(record, "working-conditions")));

  private CodeCases() {}

  private static BargainingRecord.Builder categorised(
      BargainingRecord.Builder record, String category) {
    return record.addDemands(
        Demand.builder()
            .from(demand("canteen", "Créer une cantine").build())
            .categories(List.of(Classification.of(DemandCategory.of(category))))
            .build());
  }

  private static BargainingRecord.Builder paid(BargainingRecord.Builder record, String currency) {
    return record.addMeasures(
        measure(Terms.builder().quantity(Money.of("500.00", currency))).build());
  }

  private static BargainingRecord.Builder paidAndAbsent(
      BargainingRecord.Builder record, String place) {
    return record.addMeasures(
        measure(Terms.builder().quantity(Money.of("500.00", "MAD")))
            .putAbsent(place, Absence.NOT_STATED)
            .build());
  }

  private static Party party(PartyKind kind) {
    return Party.builder().id("falconers").kind(kind).name(fr("Fauconniers")).build();
  }

  private static JsonValue category(String code) {
    return new JsonValue.Sequence(
        List.of(new JsonValue.Structure(Map.of("category", new JsonValue.Text(code)))));
  }

  private static BargainingRecord.Builder states(
      BargainingRecord.Builder record, String member, JsonValue value) {
    return record
        .addDemands(demand("canteen", "Créer une cantine").build())
        .addStatements(
            Statement.builder()
                .id("otherwise")
                .about(Ref.to(Demand.class, "canteen"))
                .member(member)
                .value(value)
                .standing(StatementStanding.RIVAL)
                .build());
  }

  private static BargainingRecord.Builder absent(BargainingRecord.Builder record, String member) {
    return record.addDemands(
        demand("canteen", "Créer une cantine").putAbsent(member, Absence.NOT_STATED).build());
  }
}
