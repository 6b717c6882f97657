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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Dates of other calendars than the Gregorian: a year of theirs that is taken for a Gregorian one,
 * and a date that stands beside one of another calendar.
 */
final class Calendars {
  private static final int FIRST_HIJRI = 1300;
  private static final int LAST_HIJRI = 1500;
  // A reading outside of these years is no likelier than the date as it stands.
  private static final int OURS_FROM = 1940;
  private static final int OURS_UNTIL = 2060;
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
      List<String> day = new ArrayList<>(List.of(told.year().toString()));
      told.month().ifPresent(month -> day.add(month.toString()));
      told.day().ifPresent(dayOfMonth -> day.add(dayOfMonth.toString()));
      inspection.report(
          "dateInCalendar",
          "date",
          date,
          "wording",
          Argument.several(List.of(String.join("-", day), told.calendar()), ", "));
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

  static void farOff(OddDate odd, Inspection inspection) {
    List<Argument> readings = meant(odd);
    Object near = readings.isEmpty() ? Optional.empty() : Argument.several(readings, "; ");
    inspection.report("", "date", odd.date(), "near", near);
  }

  // In which year of our time it would be, by which calendar; by its year alone, since on which day
  // a month of the Islamic one begins depends on where the moon was seen.
  private static List<Argument> meant(OddDate odd) {
    LocalDate first = odd.date().earliest();
    LocalDate last = odd.date().isOpenAfter() ? first : odd.date().latest();
    List<Argument> readings = new ArrayList<>();
    if (first.getYear() >= FIRST_HIJRI && last.getYear() <= LAST_HIJRI) {
      add(CalendarSystem.ISLAMIC, gregorian(first), gregorian(last), readings);
    }
    for (CalendarSystem calendar : CalendarSystem.known()) {
      Integer ends = ENDS.get(calendar);
      if (ends != null) {
        boolean begins = !calendar.isWithin(CalendarSystem.BUDDHIST);
        int from = first.getYear() + ends - (begins ? 1 : 0);
        add(calendar, from, last.getYear() + ends, readings);
      }
    }
    return readings;
  }

  private static void add(CalendarSystem calendar, int from, int until, List<Argument> readings) {
    if (from >= OURS_FROM && until <= OURS_UNTIL) {
      String year = from == until ? "" + from : from + "/" + until;
      readings.add(Argument.several(List.of(calendar, year), " = "));
    }
  }

  private static int gregorian(LocalDate day) {
    int dayOfMonth = Math.min(day.getDayOfMonth(), SHORTEST_MONTH);
    return LocalDate.from(HijrahDate.of(day.getYear(), day.getMonthValue(), dayOfMonth))
        .get(ChronoField.YEAR);
  }
}
