package io.github.hiwar.testkit;

import io.github.hiwar.value.PartialDate;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** Days as people keep and state them. */
final class Days {
  /** The last day that a generated corpus knows of. */
  static final LocalDate LAST = LocalDate.of(2026, 12, 31);

  private Days() {}

  /** The day, or the Monday after it. */
  static LocalDate working(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY
        ? day.plusDays(2L + DayOfWeek.SATURDAY.getValue() - day.getDayOfWeek().getValue())
        : day;
  }

  /**
   * The day as a source states it: mostly exact, sometimes a month, about a month, or a season, as
   * far as it is still certainly after what came before.
   */
  static PartialDate stated(LocalDate day, LocalDate after, Dice dice) {
    int manner = dice.below(100);
    if (manner < 84) {
      return PartialDate.of(day);
    }
    String month = day.toString().substring(0, 7);
    PartialDate vague =
        manner < 94
            ? PartialDate.parse(month)
            : manner < 97
                ? PartialDate.parse(month + "~")
                : PartialDate.parse(day.getYear() + "-" + (21 + day.getMonthValue() % 12 / 3));
    return vague.earliest().isAfter(after) ? vague : PartialDate.of(day);
  }
}
