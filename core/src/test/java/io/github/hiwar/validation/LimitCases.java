package io.github.hiwar.validation;

import static io.github.hiwar.validation.Dialogue.fr;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.agreement.Agreement;
import io.github.hiwar.agreement.AgreementKind;
import io.github.hiwar.agreement.Clause;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.source.Citation;
import io.github.hiwar.status.Transition;
import java.util.List;
import java.util.stream.IntStream;

/** What is more than is looked at, and what is not. */
final class LimitCases {
  static final List<RuleCase> ALL =
      List.of(
          RuleCase.of("nested-too-deep", record -> tower(record, 26), record -> tower(record, 5)),
          RuleCase.of(
              "journal-too-tangled", record -> tangle(record, 30), record -> tangle(record, 3)));

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

  // Entries on the group by many speakers of whom each also speaks alone, and as many items.
  private static BargainingRecord.Builder tangle(BargainingRecord.Builder record, int n) {
    List<Transition> entries =
        IntStream.range(0, n)
            .mapToObj(
                i ->
                    Dialogue.entry(
                            "on-group-" + i, DemandStatus.POSTPONED, "2025-10-1" + i % 5, "mileage")
                        .addCitations(statedBy(i, n))
                        .build())
            .toList();
    for (int i = 0; i < n; i++) {
      Demand item =
          Demand.builder()
              .id("item-" + i)
              .text(fr("Point " + i))
              .parent(Dialogue.MILEAGE.ref())
              .build();
      record
          .addParties(Dialogue.union("union-" + i, "Syndicat " + i).build())
          .addDemands(item)
          .addTransitions(
              Dialogue.entry("on-" + i, DemandStatus.UNDER_STUDY, "2025-10-20", item.id())
                  .build());
    }
    return record.addAllTransitions(entries);
  }

  private static Citation statedBy(int absent, int n) {
    Citation.Builder citation = Citation.builder();
    IntStream.range(0, n)
        .filter(i -> i != absent)
        .forEach(i -> citation.addStatedBy(Dialogue.to("union-" + i)));
    return citation.build();
  }
}
