package io.github.hiwar.validation;

import io.github.hiwar.finding.Argument;
import io.github.hiwar.value.CalendarDate;
import io.github.hiwar.value.CalendarSystem;
import io.github.hiwar.value.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Dates of other calendars than the Gregorian: a Hijri year that is taken for a Gregorian one, and
 * a date that stands beside one of another calendar.
 */
final class Calendars {
  private static final int FIRST_HIJRI = 1300;
  private static final int LAST_HIJRI = 1500;
  // The length of a month that every Hijri month has at least.
  private static final int SHORTEST_MONTH = 29;

  /** How many days the Islamic calendar of a country may be from that of Umm al-Qura. */
  static final int ANNOUNCED = 2;

  /** What makes of a year of theirs the Gregorian one in which it ends. */
  private static final Map<CalendarSystem, Integer> ENDS =
      Map.of(
          CalendarSystem.PERSIAN, 622,
          CalendarSystem.HEBREW, -3760,
          CalendarSystem.COPTIC, 284,
          CalendarSystem.ETHIOPIC, 8,
          CalendarSystem.BUDDHIST, -543);

  private Calendars() {}

  static void compare(
      Optional<PartialDate> date, Optional<CalendarDate> other, Inspection inspection) {
    if (date.isPresent() && other.isPresent() && !mayBe(date.get(), other.get())) {
      CalendarDate told = other.get();
      String day =
          told.year()
              + told.month().map(month -> "-" + month).orElse("")
              + told.day().map(dayOfMonth -> "-" + dayOfMonth).orElse("");
      inspection.report(
          "dateInCalendar",
          "date",
          date,
          "wording",
          Argument.several(List.of(day, told.calendar()), ", "));
    }
  }

  private static boolean mayBe(PartialDate date, CalendarDate other) {
    Integer ends = ENDS.get(other.calendar());
    if (ends != null) {
      int year = other.year() + ends;
      return date.earliest().getYear() <= year && date.latest().getYear() >= year - 1;
    }
    boolean islamic =
        other.calendar().isWithin(CalendarSystem.ISLAMIC)
            || other.calendar().isWithin(CalendarSystem.ISLAMIC_UMALQURA);
    return !islamic || mayBeIslamic(date, other);
  }

  private static boolean mayBeIslamic(PartialDate date, CalendarDate other) {
    try {
      HijrahDate first =
          HijrahDate.of(other.year(), other.month().orElse(1), other.day().orElse(1));
      HijrahDate last =
          other.month().isEmpty()
              ? first.with(TemporalAdjusters.lastDayOfYear())
              : other.day().isEmpty() ? first.with(TemporalAdjusters.lastDayOfMonth()) : first;
      return !LocalDate.from(first).minusDays(ANNOUNCED).isAfter(date.latest())
          && !LocalDate.from(last).plusDays(ANNOUNCED).isBefore(date.earliest());
    } catch (DateTimeException e) {
      return true; // A year or a day that the table of the calendar does not have.
    }
  }

  static void longPast(OddDate odd, Inspection inspection) {
    inspection.report("", "date", odd.date(), "near", meant(odd));
  }

  // By the year alone: which day it is depends on where the moon was seen.
  private static Optional<String> meant(OddDate odd) {
    LocalDate first = odd.date().earliest();
    LocalDate last = odd.date().isOpenAfter() ? first : odd.date().latest();
    if (first.getYear() < FIRST_HIJRI || last.getYear() > LAST_HIJRI) {
      return Optional.empty();
    }
    int from = gregorian(first, Math.min(first.getDayOfMonth(), SHORTEST_MONTH));
    int until = gregorian(last, Math.min(last.getDayOfMonth(), SHORTEST_MONTH));
    return Optional.of(from == until ? "" + from : from + "/" + until);
  }

  private static int gregorian(LocalDate day, int dayOfMonth) {
    return LocalDate.from(HijrahDate.of(day.getYear(), day.getMonthValue(), dayOfMonth))
        .get(ChronoField.YEAR);
  }
}
