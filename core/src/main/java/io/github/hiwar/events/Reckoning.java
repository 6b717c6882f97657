package io.github.hiwar.events;

import io.github.hiwar.terms.Bound;
import io.github.hiwar.terms.DateKind;
import io.github.hiwar.terms.DateRule;
import io.github.hiwar.terms.DateSnap;
import io.github.hiwar.terms.Duration;
import io.github.hiwar.terms.DurationUnit;
import io.github.hiwar.value.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;

/** Reckons a date from the days of the events that it hangs on. */
final class Reckoning {
  // No promise is for longer, and no date then leaves the calendar.
  private static final BigDecimal LONGEST = BigDecimal.valueOf(1000);
  private static final int LAST_YEAR = 9999;
  private static final Set<DateSnap> KNOWN =
      Set.of(
          DateSnap.FIRST_OF_MONTH,
          DateSnap.END_OF_MONTH,
          DateSnap.FIRST_OF_YEAR,
          DateSnap.END_OF_YEAR);

  private Reckoning() {}

  static Optional<PartialDate> of(
      DateRule rule, Optional<PartialDate> after, Optional<PartialDate> before) {
    if (rule.offset().filter(time -> time.length().compareTo(LONGEST) > 0).isPresent()) {
      return Optional.empty();
    }
    if (after.isEmpty()) {
      return before.flatMap(date -> backwards(rule, date));
    }
    Optional<PartialDate> date = forwards(rule, after.get());
    return before.isEmpty() || date.isEmpty()
        ? date
        : between(date.get().earliest(), before.get().latest());
  }

  private static Optional<PartialDate> forwards(DateRule rule, PartialDate from) {
    boolean within =
        rule.offset()
            .flatMap(Duration::bound)
            .filter(bound -> bound == Bound.AT_MOST || bound == Bound.LESS_THAN)
            .isPresent();
    boolean open =
        from.isOpenAfter()
            || rule.offset().filter(time -> !isCertain(time)).isPresent()
            || rule.snap().filter(day -> !KNOWN.contains(day)).isPresent();
    boolean deadline = rule.sets().isWithin(DateKind.DEADLINE);
    LocalDate first = within && !deadline ? from.earliest() : moved(from.earliest(), rule, 1);
    if (open) {
      return isOfCalendar(first) ? Optional.of(PartialDate.notBefore(first)) : Optional.empty();
    }
    LocalDate last = snapped(moved(from.latest(), rule, 1), rule);
    if (from.isOpenBefore()) {
      return isOfCalendar(last) ? Optional.of(PartialDate.notAfter(last)) : Optional.empty();
    }
    return between(snapped(first, rule), last);
  }

  // A deadline is that day itself; anything else before an event is on that day or earlier.
  private static Optional<PartialDate> backwards(DateRule rule, PartialDate from) {
    LocalDate last = moved(from.latest(), rule, -1);
    if (from.isOpenAfter() || !isOfCalendar(last)) {
      return Optional.empty();
    }
    return rule.sets().isWithin(DateKind.DEADLINE) && !from.isOpenBefore()
        ? between(moved(from.earliest(), rule, -1), last)
        : Optional.of(PartialDate.notAfter(last));
  }

  private static Optional<PartialDate> between(LocalDate first, LocalDate last) {
    return isOfCalendar(first) && isOfCalendar(last) && !last.isBefore(first)
        ? Optional.of(PartialDate.within(first, last))
        : Optional.empty();
  }

  private static boolean isOfCalendar(LocalDate day) {
    return day.getYear() >= 0 && day.getYear() <= LAST_YEAR;
  }

  // Working days are those of a calendar that a record does not have, and are more days than that.
  private static boolean isCertain(Duration time) {
    boolean exact =
        time.bound().isEmpty()
            || Set.of(Bound.EXACT, Bound.AT_MOST, Bound.LESS_THAN).contains(time.bound().get());
    return exact
        && time.unit() != DurationUnit.WORKING_DAY
        && time.length().stripTrailingZeros().scale() <= 0;
  }

  private static LocalDate moved(LocalDate day, DateRule rule, int direction) {
    if (rule.offset().isEmpty()) {
      return day;
    }
    int length = direction * rule.offset().get().length().intValue();
    return switch (rule.offset().get().unit()) {
      case MINUTE, HOUR -> day;
      case DAY, WORKING_DAY -> day.plusDays(length);
      case WEEK -> day.plusWeeks(length);
      case MONTH -> day.plusMonths(length);
      case YEAR -> day.plusYears(length);
    };
  }

  private static LocalDate snapped(LocalDate day, DateRule rule) {
    if (rule.snap().isEmpty() || !KNOWN.contains(rule.snap().get())) {
      return day;
    }
    int further = Math.min(rule.nth().orElse(1), LONGEST.intValue()) - 1;
    return switch (rule.snap().get().code()) {
      case "first-of-month" ->
          (day.getDayOfMonth() == 1 ? day : day.with(TemporalAdjusters.firstDayOfNextMonth()))
              .plusMonths(further);
      case "end-of-month" -> day.plusMonths(further).with(TemporalAdjusters.lastDayOfMonth());
      case "first-of-year" ->
          (day.getDayOfYear() == 1 ? day : day.with(TemporalAdjusters.firstDayOfNextYear()))
              .plusYears(further);
      default -> day.plusYears(further).with(TemporalAdjusters.lastDayOfYear());
    };
  }
}
