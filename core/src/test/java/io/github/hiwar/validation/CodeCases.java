package io.github.hiwar.validation;

import static io.github.hiwar.validation.Dialogue.demand;
import static io.github.hiwar.validation.Dialogue.measure;

import io.github.hiwar.BargainingLevel;
import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Classification;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.demand.DemandCategory;
import io.github.hiwar.terms.Money;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.Absence;
import java.util.List;

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
              "absent-but-given",
              record -> absent(record, "raisedBy"),
              record -> absent(record, "label")),
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

  private static BargainingRecord.Builder absent(BargainingRecord.Builder record, String member) {
    return record.addDemands(
        demand("canteen", "Créer une cantine").putAbsent(member, Absence.NOT_STATED).build());
  }
}
