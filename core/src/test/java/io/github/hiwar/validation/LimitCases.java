package io.github.hiwar.validation;

import static io.github.hiwar.validation.Dialogue.fr;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.agreement.Agreement;
import io.github.hiwar.agreement.AgreementKind;
import io.github.hiwar.agreement.Clause;
import java.util.List;

/** What is more than is looked at, and what is not. */
final class LimitCases {
  static final List<RuleCase> ALL =
      List.of(
          RuleCase.of("nested-too-deep", record -> tower(record, 26), record -> tower(record, 5)));

  private LimitCases() {}

  private static BargainingRecord.Builder tower(BargainingRecord.Builder record, int levels) {
    Clause clause = Clause.builder().label("1").build();
    for (int i = 1; i < levels; i++) {
      clause = Clause.builder().label("1").addClauses(clause).build();
    }
    return record.addAgreements(
        Agreement.builder()
            .id("protocol")
            .kind(AgreementKind.known().get(0))
            .title(fr("Protocole"))
            .addClauses(clause)
            .build());
  }
}
