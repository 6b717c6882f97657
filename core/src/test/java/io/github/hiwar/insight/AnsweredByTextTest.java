package io.github.hiwar.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.agreement.Agreement;
import io.github.hiwar.agreement.AgreementKind;
import io.github.hiwar.agreement.Clause;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.AgreementStatus;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.measure.Measure;
import io.github.hiwar.status.Transition;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A demand that an agreed text settles is answered wherever answers are counted. */
class AnsweredByTextTest {
  private static final LocalDate DAY = LocalDate.of(2025, 12, 31);
  private static final Demand ALLOWANCES =
      Demand.builder().id("allowances").text(text("Allowances")).build();
  private static final Demand MILEAGE =
      Demand.builder().id("mileage").parent(ALLOWANCES.ref()).text(text("Mileage")).build();
  private static final Agreement ACCORD =
      Agreement.builder()
          .id("accord")
          .kind(AgreementKind.AGREEMENT)
          .title(text("Agreement on allowances"))
          .build();
  private static final Clause CLAUSE =
      Clause.builder()
          .id("article-4")
          .agreement(ACCORD.ref())
          .label("4")
          .addAddresses(ALLOWANCES.ref())
          .build();

  private static LocalizedText text(String english) {
    return LocalizedText.of("en", english);
  }

  private static BargainingRecord.Builder claim() {
    return BargainingRecord.builder()
        .id("urn:example:allowances")
        .addDemands(ALLOWANCES, MILEAGE)
        .addAgreements(ACCORD)
        .addTransitions(Transition.of(ALLOWANCES).to(DemandStatus.RAISED).on("2025-03-01").build());
  }

  private static Transition signed() {
    return Transition.of(ACCORD).to(AgreementStatus.SIGNED).on("2025-06-10").build();
  }

  private static Score score(BargainingRecord record, LocalDate day) {
    return Scoreboard.of(record, day).total();
  }

  @Test
  void a_clause_of_a_signed_text_answers_the_demand_and_its_items() {
    BargainingRecord record = claim().addClauses(CLAUSE).addTransitions(signed()).build();
    assertThat(score(record, DAY).answered().demands()).containsExactly(MILEAGE.ref());
    assertThat(score(record, DAY).unanswered().demands()).isEmpty();
    assertThat(OpenPoints.asOf(record, DAY).unanswered()).isEmpty();
    Milestones milestones = Milestones.of(RecordFinder.of(record), MILEAGE, DAY);
    assertThat(milestones.answered()).contains(PartialDate.parse("2025-06-10"));
  }

  @Test
  void it_answers_nothing_before_it_is_signed_nor_while_it_is_only_proposed() {
    BargainingRecord signed = claim().addClauses(CLAUSE).addTransitions(signed()).build();
    assertThat(score(signed, LocalDate.of(2025, 6, 9)).answered().demands()).isEmpty();
    BargainingRecord proposed =
        claim()
            .addClauses(CLAUSE)
            .addTransitions(
                Transition.of(ACCORD).to(AgreementStatus.PROPOSED).on("2025-06-10").build())
            .build();
    assertThat(OpenPoints.asOf(proposed, DAY).unanswered()).hasSize(1);
  }

  @Test
  void what_is_raised_again_after_the_text_waits_for_an_answer_again() {
    BargainingRecord record =
        claim()
            .addClauses(CLAUSE)
            .addTransitions(
                signed(), Transition.of(MILEAGE).to(DemandStatus.RAISED).on("2025-09-01").build())
            .build();
    assertThat(score(record, DAY).unanswered().demands()).containsExactly(MILEAGE.ref());
  }

  @Test
  void a_measure_answers_as_a_clause_does() {
    BargainingRecord record =
        claim()
            .addMeasures(
                Measure.builder()
                    .id("rate")
                    .text(text("A new rate"))
                    .addAddresses(MILEAGE.ref())
                    .build())
            .build();
    assertThat(score(record, DAY).answered().demands()).containsExactly(MILEAGE.ref());
    assertThat(OpenPoints.asOf(record, DAY).unanswered()).isEmpty();
  }

  @Test
  void a_deadline_in_a_clause_is_an_open_point_unless_a_measure_states_it() {
    Clause due =
        Clause.builder()
            .from(CLAUSE)
            .terms(Terms.builder().deadline(PartialDate.parse("2025-09-30")).build())
            .build();
    BargainingRecord record = claim().addClauses(due).addTransitions(signed()).build();
    assertThat(OpenPoints.asOf(record, DAY).overdue())
        .extracting(one -> one.promise().toString(), OpenPoints.Overdue::pointer)
        .containsExactly(tuple("article-4", "/clauses/0/terms"));
    BargainingRecord followed =
        claim()
            .addClauses(due)
            .addMeasures(
                Measure.builder().id("rate").text(text("A new rate")).statedIn(due.ref()).build())
            .build();
    assertThat(OpenPoints.asOf(followed, DAY).overdue()).isEmpty();
  }
}
