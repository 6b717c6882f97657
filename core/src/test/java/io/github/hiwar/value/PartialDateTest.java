package io.github.hiwar.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hiwar.value.PartialDate.Order;
import io.github.hiwar.value.PartialDate.Precision;
import java.time.LocalDate;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
  @ParameterizedTest
  @CsvSource({
    "2025, YEAR, 2025-01-01, 2025-12-31",
    "202X, YEAR, 2020-01-01, 2029-12-31",
    "20XX, YEAR, 2000-01-01, 2099-12-31",
    "2025-10, MONTH, 2025-10-01, 2025-10-31",
    "2024-02, MONTH, 2024-02-01, 2024-02-29",
    "2025-XX, YEAR, 2025-01-01, 2025-12-31",
    "2025-10-14, DAY, 2025-10-14, 2025-10-14",
    "2025-10-XX, MONTH, 2025-10-01, 2025-10-31",
    "2025-21, SEASON, 2025-01-01, 2025-12-31",
    "2025-22, SEASON, 2025-01-01, 2026-02-28",
    "2025-10~, MONTH, 2025-09-01, 2025-11-30",
    "2025?, YEAR, 2024-01-01, 2026-12-31",
    "2025-10-14%, DAY, 2025-10-13, 2025-10-15",
    "2025-10-14T10:00+01:00, TIME, 2025-10-14, 2025-10-14",
    "[2023-10-28..2023-10-29], WITHIN, 2023-10-28, 2023-10-29",
    "[2023-10..2024], WITHIN, 2023-10-01, 2024-12-31",
    "[..2023-10-30], WITHIN, 0000-01-01, 2023-10-30",
    "[2025-06~..], WITHIN, 2025-05-01, 9999-12-31"
  })
  void a_date_is_as_precise_as_it_is_known(
      String text, Precision precision, LocalDate earliest, LocalDate latest) {
    PartialDate date = PartialDate.parse(text);
    assertThat(date.precision()).isEqualTo(precision);
    assertThat(date.earliest()).isEqualTo(earliest);
    assertThat(date.latest()).isEqualTo(latest);
    assertThat(date).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-02-30",
        "2025-13",
        "2025-00",
        "2025-25",
        "25",
        "",
        "14/10/2025",
        "2025-10-14T25:00",
        "2025-1",
        "2025-10-14-01",
        "X025",
        "2025-10-32",
        "~",
        "2025-10-14T10:00[Africa/Casablanca]",
        "[..]",
        "[2023-10-28]",
        "[2023-10-28..2023-10-29",
        "[2023-10-28T10:00..]",
        "[[2023..2024]..]",
        "[2023...2024]",
        "[2023..]~"
      })
  void a_day_that_no_calendar_has_is_refused(String text) {
    assertThatThrownBy(() -> PartialDate.parse(text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "PartialDate is \"%s\": not a date of the calendar in EDTF, such as 2025, "
                    .formatted(text)
                + "2025-10, 2025-10-14, 2025~ or [2025-10-14..2025-10-16]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-999999999-01-01", "-0001-12-31", "+10000-01-01", "+999999999-12-31"})
  void a_day_of_a_year_without_four_digits_is_no_date_and_bounds_none(LocalDate day) {
    LocalDate now = LocalDate.of(2025, 10, 14);
    boolean before = day.isBefore(now);
    assertThatThrownBy(() -> PartialDate.of(day)).isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> PartialDate.within(day, day))
        .isInstanceOf(InvalidValueException.class);
    ThrowingCallable beyond =
        before ? () -> PartialDate.notAfter(day) : () -> PartialDate.notBefore(day);
    assertThatThrownBy(beyond).isInstanceOf(InvalidValueException.class);
    assertThat(before ? PartialDate.within(day, now) : PartialDate.within(now, day))
        .hasToString(before ? "[0000-01-01..2025-10-14]" : "[2025-10-14..9999-12-31]");
    assertThat(before ? PartialDate.notBefore(day) : PartialDate.notAfter(day))
        .hasToString(before ? "[0000-01-01..]" : "[..9999-12-31]");
    assertThat(SpokenDates.in(Locale.ENGLISH).say(day)).endsWith(" " + day.getYear());
  }

  @Test
  void one_of_several_days_that_ends_before_it_starts_is_refused_with_that_reason() {
    assertThatThrownBy(() -> PartialDate.parse("[2023-10-29..2023-10-28]"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageEndingWith("it ends before it starts; check the two dates");
  }

  @Test
  void moments_of_one_day_are_ordered_where_both_are_known() {
    PartialDate morning = PartialDate.parse("2025-10-14T10:00+01:00");
    PartialDate noon = PartialDate.parse("2025-10-14T12:00+01:00");
    assertThat(morning.orderTo(noon)).isEqualTo(Order.BEFORE);
    assertThat(noon.orderTo(PartialDate.parse("2025-10-14"))).isEqualTo(Order.CANNOT_TELL);
  }

  @Test
  void what_happened_by_a_day_is_before_every_later_one_and_in_no_order_with_earlier_ones() {
    PartialDate byThen = PartialDate.parse("[..2023-10-30]");
    assertThat(byThen.orderTo(PartialDate.parse("2023-11"))).isEqualTo(Order.BEFORE);
    assertThat(byThen.orderTo(PartialDate.parse("2001"))).isEqualTo(Order.CANNOT_TELL);
    assertThat(byThen.isOpenBefore()).isTrue();
    assertThat(byThen.isOpenAfter()).isFalse();
    assertThat(PartialDate.notBefore(LocalDate.of(2025, 6, 28)).isOpenAfter()).isTrue();
  }

  @Test
  void one_of_a_single_day_is_that_day() {
    LocalDate day = LocalDate.of(2023, 10, 28);
    assertThat(PartialDate.within(day, day)).isEqualTo(PartialDate.of(day));
    assertThat(PartialDate.within(day, day.plusDays(1))).hasToString("[2023-10-28..2023-10-29]");
  }

  @Test
  void a_month_cannot_be_ordered_against_a_day_within_it() {
    PartialDate october = PartialDate.parse("2025-10");
    assertThat(october.orderTo(PartialDate.parse("2025-10-14"))).isEqualTo(Order.CANNOT_TELL);
    assertThat(october.orderTo(PartialDate.parse("2025-11-01"))).isEqualTo(Order.BEFORE);
    assertThat(october.orderTo(PartialDate.parse("2025-09"))).isEqualTo(Order.AFTER);
  }
}
