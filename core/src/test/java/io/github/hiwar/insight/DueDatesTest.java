package io.github.hiwar.insight;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.agreement.Agreement;
import io.github.hiwar.agreement.AgreementKind;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.AgreementStatus;
import io.github.hiwar.lifecycle.MeasureStatus;
import io.github.hiwar.measure.Measure;
import io.github.hiwar.status.Transition;
import io.github.hiwar.terms.DateKind;
import io.github.hiwar.terms.DateRule;
import io.github.hiwar.terms.Duration;
import io.github.hiwar.terms.DurationUnit;
import io.github.hiwar.terms.Event;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Promises that fall due in a time. */
class DueDatesTest {
  private static final LocalDate DAY = LocalDate.of(2023, 12, 31);
  private static final Agreement AGREEMENT =
      Agreement.builder()
          .id("agreement")
          .kind(AgreementKind.AGREEMENT)
          .title(LocalizedText.of("en", "Agreement"))
          .build();
  private static final Terms WITHIN_SIX_MONTHS =
      Terms.builder()
          .addDateRules(
              DateRule.builder()
                  .sets(DateKind.DEADLINE)
                  .after(Event.of(AGREEMENT, AgreementStatus.SIGNED))
                  .offset(
                      Duration.builder()
                          .length(BigDecimal.valueOf(6))
                          .unit(DurationUnit.MONTH)
                          .build())
                  .build())
          .build();
  private static final Measure DECREE =
      Measure.builder()
          .id("decree")
          .text(LocalizedText.of("en", "A decree"))
          .terms(WITHIN_SIX_MONTHS)
          .build();
  private static final BargainingRecord RECORD =
      BargainingRecord.builder()
          .id("urn:example:record")
          .addAgreements(AGREEMENT)
          .addMeasures(DECREE)
          .addDemands(
              Demand.builder()
                  .id("asked")
                  .text(LocalizedText.of("en", "Asked for"))
                  .terms(Terms.builder().deadline(PartialDate.parse("2024-05-01")).build())
                  .build())
          .build()
          .with(Transition.of(DECREE).to(MeasureStatus.PROMISED).on("2023-11-08"));

  private static List<DueDate> inMay(BargainingRecord record) {
    return DueDates.asOf(record, DAY).between(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 31));
  }

  @Test
  void a_deadline_that_hangs_on_signing_falls_due_once_the_journal_says_when_that_was() {
    assertThat(inMay(RECORD)).isEmpty();
    BargainingRecord signed =
        RECORD.with(Transition.of(AGREEMENT).to(AgreementStatus.SIGNED).on("2023-11-08"));
    assertThat(inMay(signed))
        .singleElement()
        .satisfies(
            due -> {
              assertThat(due.promise().id()).isEqualTo("decree");
              assertThat(due.pointer()).isEqualTo("/measures/0/terms");
              assertThat(due.kind()).isEqualTo(DateKind.DEADLINE);
              assertThat(due.date()).isEqualTo(PartialDate.parse("2024-05-08"));
              assertThat(due.reckoned()).isTrue();
              assertThat(due.status()).contains(MeasureStatus.PROMISED);
            });
  }

  @Test
  void an_imprecise_day_may_fall_into_a_time_without_certainly_doing_so() {
    BargainingRecord signed =
        RECORD.with(Transition.of(AGREEMENT).to(AgreementStatus.SIGNED).on("[2023-10-20..]"));
    DueDate due = inMay(signed).get(0);
    assertThat(due.date()).isEqualTo(PartialDate.parse("[2024-04-20..]"));
    assertThat(due.fallsInto(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 31))).isFalse();
  }

  @Test
  void a_deadline_by_rule_that_has_passed_is_among_the_open_points() {
    BargainingRecord signed =
        RECORD.with(Transition.of(AGREEMENT).to(AgreementStatus.SIGNED).on("2023-11-08"));
    assertThat(OpenPoints.asOf(signed, LocalDate.of(2024, 6, 8)).overdue())
        .singleElement()
        .satisfies(late -> assertThat(late.late().atLeast()).isEqualTo(31));
  }
}
