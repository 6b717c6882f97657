package io.github.hiwar.corpus.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.agreement.Agreement;
import io.github.hiwar.agreement.AgreementKind;
import io.github.hiwar.agreement.Clause;
import io.github.hiwar.lifecycle.AgreementStatus;
import io.github.hiwar.measure.Measure;
import io.github.hiwar.status.Transition;
import io.github.hiwar.taxonomy.DemandCategory;
import io.github.hiwar.terms.Base;
import io.github.hiwar.terms.Bound;
import io.github.hiwar.terms.Change;
import io.github.hiwar.terms.Combination;
import io.github.hiwar.terms.Combining;
import io.github.hiwar.terms.Duration;
import io.github.hiwar.terms.DurationUnit;
import io.github.hiwar.terms.Effect;
import io.github.hiwar.terms.IndexKind;
import io.github.hiwar.terms.Indexed;
import io.github.hiwar.terms.Instalment;
import io.github.hiwar.terms.Money;
import io.github.hiwar.terms.PayBasis;
import io.github.hiwar.terms.PayComponent;
import io.github.hiwar.terms.PayKind;
import io.github.hiwar.terms.PayNature;
import io.github.hiwar.terms.Per;
import io.github.hiwar.terms.Percentage;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RiseFactsTest {
  private static final Agreement PROTOCOL =
      Agreement.builder()
          .id("protocol")
          .kind(AgreementKind.AGREEMENT)
          .title(LocalizedText.of("fr", "Protocole d’accord"))
          .build();

  private static Clause clause(String id, String category, Terms terms) {
    return Clause.builder()
        .id(id)
        .agreement(PROTOCOL.ref())
        .label(id)
        .addCategories(DemandCategory.of(category))
        .terms(terms)
        .build();
  }

  private static BargainingRecord.Builder record(Clause... clauses) {
    return BargainingRecord.builder()
        .id("urn:example:2025")
        .addAgreements(PROTOCOL)
        .addClauses(clauses)
        .addTransitions(
            Transition.of(PROTOCOL).to(AgreementStatus.SIGNED).on("2025-03-31").build());
  }

  private static List<Fact> rises(BargainingRecord record) {
    return Fact.of(record, LocalDate.of(2026, 1, 1)).stream()
        .filter(fact -> fact.kind() == FactKind.RISES)
        .toList();
  }

  private static Terms.Builder raise() {
    return Terms.builder().effect(Effect.RAISE);
  }

  /** The figure with what it is measured in, or why there is none. */
  private static String rise(Terms terms) {
    List<Fact> rises = rises(record(clause("1", "pay", terms)).build());
    assertThat(rises).hasSize(1);
    Fact rise = rises.get(0);
    if (!rise.is(FactColumn.MEASURED)) {
      return rise.key(FactColumn.LEFT_OUT);
    }
    return rise.number(FactColumn.RISE).orElseThrow().toPlainString()
        + Dimension.OF_A_RISE.stream()
            .map(one -> one.of(rise))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", ", " ", ""));
  }

  private static Money.Builder dirhams(String amount) {
    return Money.builder().amount(new BigDecimal(amount)).currency("MAD");
  }

  @Test
  void what_a_rise_is_of_and_how_it_is_paid_tells_it_from_others() {
    assertThat(rise(raise().quantity(Percentage.of("3.5")).build()))
        .isEqualTo("3.5 percent, at-once");
    assertThat(
            rise(
                raise()
                    .quantity(
                        Percentage.builder()
                            .value(new BigDecimal("3.50"))
                            .base(
                                Base.builder()
                                    .addComponents(PayComponent.BASE_PAY)
                                    .basis(PayBasis.GROSS)
                                    .build())
                            .build())
                    .addPayNature(PayNature.builder().kind(PayKind.CONSOLIDATED).build())
                    .build()))
        .isEqualTo("3.5 percent, base-pay, gross, consolidated, at-once");
    assertThat(
            rise(
                raise()
                    .quantity(
                        Percentage.builder()
                            .value(new BigDecimal("25"))
                            .overTime(
                                Duration.builder()
                                    .length(new BigDecimal("4"))
                                    .unit(DurationUnit.YEAR)
                                    .build())
                            .build())
                    .build()))
        .isEqualTo("25 percent, over-48-months");
    assertThat(
            rise(
                raise()
                    .quantity(dirhams("500.00").per(Per.MONTH).basis(PayBasis.NET).build())
                    .addSchedule(Ref.to(Instalment.class, "step"))
                    .build()))
        .isEqualTo("500 MAD, net, month, in-steps");
  }

  @Test
  void a_base_in_words_is_the_part_of_pay_that_has_its_name_in_any_language() {
    for (String name : PayComponent.BASE_PAY.label().orElseThrow().texts().values()) {
      assertThat(
              rise(
                  raise()
                      .quantity(
                          Percentage.builder()
                              .value(BigDecimal.ONE)
                              .base(LocalizedText.of("und", name))
                              .build())
                      .build()))
          .isEqualTo("1 percent, base-pay, at-once");
    }
  }

  @Test
  void from_one_amount_to_another_of_its_kind_the_difference_is_the_rise() {
    assertThat(
            rise(
                raise()
                    .change(
                        Change.builder()
                            .before(dirhams("3000").per(Per.MONTH).build())
                            .after(dirhams("3200.50").per(Per.MONTH).build())
                            .build())
                    .build()))
        .isEqualTo("200.5 MAD, month, at-once");
    assertThat(
            rise(
                raise()
                    .change(
                        Change.builder()
                            .before(dirhams("3000").per(Per.MONTH).build())
                            .after(dirhams("40000").per(Per.YEAR).build())
                            .build())
                    .build()))
        .isEqualTo("otherwise");
  }

  @Test
  void what_is_no_one_figure_is_left_out_with_its_reason() {
    Percentage.Builder three = Percentage.builder().value(new BigDecimal("3"));
    assertThat(rise(raise().quantity(three.bound(Bound.AT_LEAST).build()).build()))
        .isEqualTo("bounded");
    assertThat(
            rise(
                raise()
                    .quantity(
                        Combination.builder()
                            .combining(Combining.HIGHER)
                            .addParts(Percentage.of("3"), dirhams("500").build())
                            .build())
                    .build()))
        .isEqualTo("combined");
    assertThat(
            rise(
                raise()
                    .quantity(Indexed.builder().index(IndexKind.CONSUMER_PRICES).build())
                    .build()))
        .isEqualTo("indexed");
    assertThat(rise(raise().addSchedule(Ref.to(Instalment.class, "step")).build()))
        .isEqualTo("steps");
    assertThat(rise(raise().quantity(dirhams("1" + "0".repeat(40)).build()).build()))
        .isEqualTo("otherwise");
    assertThat(rise(raise().build())).isEqualTo("no-figure");
  }

  @Test
  void a_rise_is_one_of_pay_in_an_agreed_text_and_a_measure_that_repeats_it_is_no_second_one() {
    Terms three = raise().quantity(Percentage.of("3")).build();
    BargainingRecord record =
        record(
                clause(
                    "pay",
                    "pay/general-increase",
                    Terms.builder().quantity(Percentage.of("3")).build()),
                clause("posts", "employment", three),
                clause(
                    "less",
                    "pay",
                    Terms.builder().effect(Effect.REDUCE).quantity(Percentage.of("3")).build()))
            .addMeasures(
                measure("again", "pay/general-increase", three),
                measure("other", "pay/bonus", three))
            .build();
    assertThat(rises(record))
        .extracting(fact -> fact.key(FactColumn.ID))
        .containsExactly("pay", "other");
    assertThat(rises(BargainingRecord.builder().from(record).transitions(List.of()).build()))
        .as("nobody says that it was signed")
        .isEmpty();
  }

  private static Measure measure(String id, String category, Terms terms) {
    return Measure.builder()
        .id(id)
        .addCategories(DemandCategory.of(category))
        .text(LocalizedText.of("fr", "Une mesure"))
        .statedIn(PROTOCOL.ref())
        .terms(terms)
        .build();
  }

  @Test
  void percents_and_dirhams_have_a_range_each_and_none_together() {
    Statistics statistics = new Statistics(List.of(Dimension.YEAR));
    List<Terms> all = new ArrayList<>();
    for (String percent : List.of("2", "4", "8")) {
      all.add(raise().quantity(Percentage.of(percent)).build());
    }
    all.add(raise().quantity(dirhams("500").build()).build());
    for (Terms terms : all) {
      statistics.addRecord(rises(record(clause("1", "pay", terms)).build()));
    }
    assertThat(statistics.total(FactKind.RISES).spread(Indicator.RISE).isMixed()).isTrue();
    assertThat(statistics.groups(FactKind.RISES).values())
        .extracting(figures -> figures.spread(Indicator.RISE))
        .extracting(spread -> spread.lowest().get() + "–" + spread.highest().get())
        .containsExactly("500–500", "2–8");
  }
}
