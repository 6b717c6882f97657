package io.github.hiwar.corpus.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.agreement.Agreement;
import io.github.hiwar.agreement.AgreementKind;
import io.github.hiwar.agreement.Clause;
import io.github.hiwar.agreement.Endorsement;
import io.github.hiwar.agreement.Stance;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.AgreementStatus;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.party.Party;
import io.github.hiwar.status.Transition;
import io.github.hiwar.taxonomy.DemandCategory;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AgreementFactsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final Demand BONUS =
      Demand.builder()
          .id("bonus")
          .addCategories(DemandCategory.of("pay/bonus"))
          .text(LocalizedText.of("fr", "Une prime"))
          .build();

  private static Agreement text(AgreementKind kind) {
    return Agreement.builder()
        .id("protocol")
        .kind(kind)
        .title(LocalizedText.of("fr", "Protocole d’accord"))
        .build();
  }

  private static final Agreement PROTOCOL = text(AgreementKind.AGREEMENT);

  private static BargainingRecord.Builder record(Agreement agreement) {
    return BargainingRecord.builder()
        .id("urn:example:2025")
        .addDemands(BONUS)
        .addAgreements(agreement)
        .addTransitions(Transition.of(BONUS).to(DemandStatus.RAISED).on("2025-03-01").build());
  }

  private static Transition to(AgreementStatus status, String on) {
    return Transition.of(PROTOCOL).to(status).on(on).build();
  }

  private static List<Fact> facts(BargainingRecord record, FactKind kind) {
    return Fact.of(record, DAY).stream().filter(fact -> fact.kind() == kind).toList();
  }

  private static Fact agreement(BargainingRecord record) {
    return facts(record, FactKind.AGREEMENTS).get(0);
  }

  private static String days(Fact fact) {
    return fact.key(FactColumn.DAYS_TO_AGREEMENT_MIN)
        + "–"
        + fact.key(FactColumn.DAYS_TO_AGREEMENT_MAX);
  }

  @Test
  void days_run_from_the_first_demand_to_the_entry_that_concludes_the_text() {
    BargainingRecord record =
        record(PROTOCOL)
            .addTransitions(
                to(AgreementStatus.PROPOSED, "2025-03-05"),
                to(AgreementStatus.SIGNED, "2025-03-31"),
                to(AgreementStatus.EXPIRED, "2025-12-31"))
            .build();
    Fact fact = agreement(record);
    assertThat(days(fact)).isEqualTo("30–30");
    assertThat(fact.key(FactColumn.STATUS)).isEqualTo("expired");
    assertThat(fact.key(FactColumn.STAGE)).isEqualTo("ended");
    assertThat(fact.is(FactColumn.AGREED)).isTrue();
    assertThat(fact.key(FactColumn.YEAR)).isEqualTo("2025");
  }

  @Test
  void without_an_entry_the_signatures_conclude_a_text_from_the_first_to_the_last() {
    Ref<Party> union = Ref.to(Party.class, "union");
    Agreement signed =
        Agreement.builder()
            .from(PROTOCOL)
            .addEndorsements(
                Endorsement.builder()
                    .party(union)
                    .stance(Stance.SIGNED)
                    .on(PartialDate.parse("2025-03-11"))
                    .build(),
                Endorsement.builder()
                    .party(union)
                    .stance(Stance.SIGNED)
                    .on(PartialDate.parse("2025-03-13"))
                    .build())
            .build();
    Fact fact = agreement(record(signed).build());
    assertThat(days(fact)).isEqualTo("10–12");
    assertThat(fact.key(FactColumn.STAGE)).isEqualTo("concluded");
  }

  @Test
  void what_the_employer_decides_alone_is_no_agreement_of_both_sides() {
    Agreement alone = text(AgreementKind.UNILATERAL_DECISION);
    Fact fact =
        agreement(record(alone).addTransitions(to(AgreementStatus.IN_FORCE, "2025-04-01")).build());
    assertThat(fact.key(FactColumn.STAGE)).isEqualTo("concluded");
    assertThat(fact.is(FactColumn.AGREED)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(AgreementStatus.class)
  void every_state_of_a_text_belongs_to_one_stage(AgreementStatus status) {
    assertThat(AgreedTexts.stage(status)).isIn("under-way", "concluded", "ended", "not-concluded");
  }

  @Test
  void a_text_that_is_only_begun_after_the_day_is_not_counted() {
    BargainingRecord record =
        record(PROTOCOL).addTransitions(to(AgreementStatus.DRAFTED, "2026-02-01")).build();
    assertThat(facts(record, FactKind.AGREEMENTS)).isEmpty();
  }

  @Test
  void a_clause_is_about_what_it_says_or_what_stands_above_it_or_the_demand_that_it_answers() {
    BargainingRecord record =
        record(PROTOCOL)
            .addClauses(
                Clause.builder()
                    .id("1")
                    .agreement(PROTOCOL.ref())
                    .label("1")
                    .addCategories(DemandCategory.of("training"))
                    .build(),
                Clause.builder()
                    .id("1a")
                    .agreement(PROTOCOL.ref())
                    .parent(Ref.to(Clause.class, "1"))
                    .label("a")
                    .build(),
                Clause.builder()
                    .id("2")
                    .agreement(PROTOCOL.ref())
                    .label("2")
                    .addAddresses(BONUS.ref())
                    .build(),
                Clause.builder().id("3").agreement(PROTOCOL.ref()).label("3").build())
            .addTransitions(to(AgreementStatus.SIGNED, "2025-03-31"))
            .build();
    List<Fact> clauses = facts(record, FactKind.CLAUSES);
    assertThat(clauses)
        .extracting(fact -> fact.key(FactColumn.ID) + " " + fact.key(FactColumn.CATEGORY))
        .containsExactly("1a training", "2 pay/bonus", "3 ");
    assertThat(clauses).allMatch(fact -> fact.is(FactColumn.AGREED));
  }

  @Test
  void clauses_that_lie_in_a_circle_or_a_hundred_thousand_deep_are_counted_and_cost_no_stack() {
    List<Clause> clauses = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      clauses.add(
          Clause.builder()
              .id("c" + i)
              .agreement(PROTOCOL.ref())
              .parent(Ref.to(Clause.class, "c" + (i + 1)))
              .label("x")
              .build());
    }
    clauses.add(
        Clause.builder()
            .id("c100000")
            .agreement(PROTOCOL.ref())
            .parent(Ref.to(Clause.class, "c50000"))
            .label("x")
            .build());
    BargainingRecord record = record(PROTOCOL).addAllClauses(clauses).build();
    assertThat(facts(record, FactKind.CLAUSES)).hasSize(1);
  }
}
