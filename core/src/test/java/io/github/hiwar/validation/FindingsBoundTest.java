package io.github.hiwar.validation;

import static io.github.hiwar.validation.Dialogue.fr;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.family.Family;
import io.github.hiwar.family.Names;
import io.github.hiwar.finding.Findings;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.party.Party;
import io.github.hiwar.party.PartyKind;
import io.github.hiwar.value.Absence;
import io.github.hiwar.value.Ref;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FindingsBoundTest {
  private static final RecordValidator EVERYTHING =
      RecordValidator.publication().asOf(LocalDate.of(2025, 12, 31));
  private static final int LONGEST = 6000;

  @Test
  void no_finding_quotes_more_than_a_few_lines_of_names_and_texts_that_are_long() {
    String much = "m\u200b".repeat(500_000);
    Demand demand =
        Demand.builder()
            .id(much)
            .text(fr(much))
            .parent(Ref.to(Demand.class, much + "-"))
            .addRaisedBy(Ref.to(Party.class, much), Ref.to(Party.class, much))
            .putAbsent(much, Absence.UNKNOWN)
            .build();
    Party party = Party.builder().id(much).kind(PartyKind.UNION).name(fr(much + "\uFFFD")).build();
    BargainingRecord record =
        BargainingRecord.builder()
            .id("urn:example:long")
            .addParties(party, party)
            .addDemands(demand, demand)
            .addTransitions(
                Dialogue.entry(much + "1", DemandStatus.FULFILLED, "2025-10-14", much).build(),
                Dialogue.entry(much + "2", DemandStatus.COMMITTED, "2025-10-15", much).build())
            .build();
    assertBounded(EVERYTHING.validate(record));
  }

  @TestFactory
  Stream<DynamicTest> no_finding_of_a_family_says_more_than_a_few_lines() {
    return Family.all().stream()
        .map(
            family ->
                DynamicTest.dynamicTest(
                    family.name(),
                    () -> assertBounded(EVERYTHING.validate(family.of(2000, Names.PLAIN)))));
  }

  private static void assertBounded(Findings report) {
    assertThat(report.list()).hasSizeLessThanOrEqualTo(1000);
    assertThat(report.list())
        .allSatisfy(
            finding -> {
              assertThat(finding.where().pointer().length()).isLessThan(LONGEST);
              assertThat(finding.arguments().toString().length()).isLessThan(LONGEST);
              assertThat(finding.message(Locale.FRENCH).length()).isLessThan(LONGEST);
              assertThat(finding.code()).isNotEqualTo("rule-failed");
            });
  }
}
