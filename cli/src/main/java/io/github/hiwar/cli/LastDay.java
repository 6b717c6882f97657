package io.github.hiwar.cli;

import io.github.hiwar.BargainingRecord;
import java.time.LocalDate;
import java.util.Comparator;

/** The day that a record is looked at from if the user names none. */
final class LastDay {
  private LastDay() {}

  /** The day of the last journal entry; never the clock: the same record gives the same output. */
  static LocalDate of(BargainingRecord record) {
    return record.transitions().stream()
        .flatMap(entry -> entry.on().stream())
        .map(on -> on.isOpenAfter() ? on.earliest() : on.latest())
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.EPOCH);
  }
}
