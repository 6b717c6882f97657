package io.github.hiwar.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.agreement.Agreement;
import io.github.hiwar.agreement.AgreementKind;
import io.github.hiwar.lifecycle.AgreementStatus;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.meeting.MeetingKind;
import io.github.hiwar.status.Transition;
import io.github.hiwar.terms.Bound;
import io.github.hiwar.terms.DateKind;
import io.github.hiwar.terms.DateRule;
import io.github.hiwar.terms.DateSnap;
import io.github.hiwar.terms.Duration;
import io.github.hiwar.terms.DurationUnit;
import io.github.hiwar.terms.Event;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates that hang on something else. */
class EventDatesTest {
  private static final Agreement AGREEMENT =
      Agreement.builder()
          .id("agreement")
          .kind(AgreementKind.AGREEMENT)
          .title(LocalizedText.of("en", "Agreement"))
          .build();
  private static final Event SIGNED = Event.of(AGREEMENT, AgreementStatus.SIGNED);
  private static final Event ROUND = Event.builder().of(Ref.to(Entity.class, "next-round")).build();

  private static EventDates signed(String on) {
    BargainingRecord record =
        BargainingRecord.builder()
            .id("urn:example:record")
            .addAgreements(AGREEMENT)
            .addMeetings(
                Meeting.builder()
                    .id("next-round")
                    .kind(MeetingKind.ROUND)
                    .on(PartialDate.parse("2024-03-15"))
                    .build())
            .build();
    return EventDates.of(
        on.isEmpty()
            ? record
            : record.with(Transition.of(AGREEMENT).to(AgreementStatus.SIGNED).on(on)));
  }

  private static Duration time(String length, DurationUnit unit) {
    return Duration.builder().length(new BigDecimal(length)).unit(unit).build();
  }

  private static DateRule.Builder deadline() {
    return DateRule.builder().sets(DateKind.DEADLINE);
  }

  @ParameterizedTest
  @CsvSource({
    "2023-11-08, 6, MONTH, 2024-05-08",
    "2023-11, 6, MONTH, [2024-05-01..2024-05-30]",
    "2023-11-08, 10, DAY, 2023-11-18",
    "2023-11-08, 10, WORKING_DAY, [2023-11-18..]",
    "2023-11-08, 1.5, MONTH, [2023-12-08..]",
    "[..2023-11-08], 1, YEAR, [..2024-11-08]",
    "[2023-11-08..], 1, WEEK, [2023-11-15..]"
  })
  void a_deadline_some_time_after_signing_is_as_precise_as_the_day_of_signing(
      String on, String length, DurationUnit unit, String due) {
    DateRule rule = deadline().after(SIGNED).offset(time(length, unit)).build();
    assertThat(signed(on).of(rule)).contains(PartialDate.parse(due));
  }

  @Test
  void what_takes_effect_within_a_time_does_so_on_one_of_its_days() {
    Duration within =
        Duration.builder().from(time("30", DurationUnit.DAY)).bound(Bound.AT_MOST).build();
    DateRule rule =
        DateRule.builder().sets(DateKind.TAKES_EFFECT).after(SIGNED).offset(within).build();
    assertThat(signed("2023-11-08").of(rule))
        .contains(PartialDate.parse("[2023-11-08..2023-12-08]"));
  }

  @ParameterizedTest
  @CsvSource({
    "first-of-month, 1, 2023-12-01",
    "first-of-month, 13, 2024-12-01",
    "end-of-month, 1, 2023-11-30",
    "end-of-year, 1, 2023-12-31",
    "first-of-year, 2, 2025-01-01",
    "pay-period, 2, [2023-11-08..]"
  })
  void a_date_is_moved_on_to_a_day_of_a_kind_where_the_calendar_has_such_days(
      String snap, int nth, String day) {
    DateRule rule = deadline().after(SIGNED).snap(DateSnap.of(snap)).nth(nth).build();
    assertThat(signed("2023-11-08").of(rule)).contains(PartialDate.parse(day));
  }

  @Test
  void before_the_next_round_is_by_the_day_of_that_meeting() {
    assertThat(signed("").of(deadline().before(ROUND).build()))
        .contains(PartialDate.parse("2024-03-15"));
    DateRule paid = DateRule.builder().sets(DateKind.PAID).before(ROUND).build();
    assertThat(signed("").of(paid)).contains(PartialDate.parse("[..2024-03-15]"));
  }

  @Test
  void as_long_as_the_event_has_not_come_there_is_no_date() {
    DateRule rule = deadline().after(SIGNED).build();
    assertThat(signed("").of(rule)).isEmpty();
    assertThat(signed("").cannotCome(SIGNED)).isFalse();
  }

  @Test
  void what_is_stated_counts_before_what_a_rule_says() {
    Terms terms =
        Terms.builder()
            .deadline(PartialDate.parse("2024-01-31"))
            .addDateRules(deadline().after(SIGNED).build())
            .build();
    EventDates dates = signed("2023-11-08");
    assertThat(dates.of(terms, DateKind.DEADLINE)).contains(PartialDate.parse("2024-01-31"));
    assertThat(dates.byRule(terms, DateKind.DEADLINE)).contains(PartialDate.parse("2023-11-08"));
    assertThat(dates.of(terms, DateKind.PAID)).isEmpty();
  }

  @Test
  void a_time_that_no_calendar_holds_gives_no_date() {
    DateRule rule =
        deadline().after(SIGNED).offset(time("9".repeat(900), DurationUnit.YEAR)).build();
    assertThat(signed("2023-11-08").of(rule)).isEmpty();
    DateRule far = deadline().after(SIGNED).offset(time("999", DurationUnit.YEAR)).build();
    assertThat(signed("9999-12-31").of(far)).isEmpty();
  }
}
