package io.github.hiwar.validation;

import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.Optional;

/** A rule about calendars: a Hijri year is not written as one of the Gregorian calendar. */
final class Calendars {
  private static final int FIRST_HIJRI = 1300;
  private static final int LAST_HIJRI = 1500;
  // The length of a month that every Hijri month has at least.
  private static final int SHORTEST_MONTH = 29;

  private Calendars() {}

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
