package io.github.hiwar.validation;

import static io.github.hiwar.validation.Dialogue.demand;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.terms.Combination;
import io.github.hiwar.terms.Combining;
import io.github.hiwar.terms.Percentage;
import io.github.hiwar.terms.Quantity;
import io.github.hiwar.terms.Terms;
import java.util.List;

/** What is more than is looked at, and what is not. */
final class LimitCases {
  static final List<RuleCase> ALL =
      List.of(
          RuleCase.of("nested-too-deep", record -> tower(record, 26), record -> tower(record, 5)));

  private LimitCases() {}

  private static BargainingRecord.Builder tower(BargainingRecord.Builder record, int levels) {
    Quantity choice = Percentage.of("1");
    for (int i = 0; i < levels; i++) {
      choice =
          Combination.builder()
              .combining(Combining.HIGHER)
              .addParts(Percentage.of("2"), choice)
              .build();
    }
    return record.addDemands(
        demand("rise", "Augmenter les salaires")
            .terms(Terms.builder().quantity(choice).build())
            .build());
  }
}
