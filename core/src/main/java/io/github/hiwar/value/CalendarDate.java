package io.github.hiwar.value;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A date as a calendar other than the Gregorian has it: 28 Ramadan 1443. It stands beside the date
 * of the record and never in its place; nothing is reckoned from one to the other, since months of
 * the Islamic calendar begin by sight and differ by country. This type is immutable and
 * thread-safe.
 *
 * <pre>{@code
 * CalendarDate.builder().calendar(CalendarSystem.ISLAMIC).year(1443).month(9).day(28).build();
 * }</pre>
 */
@Value.Immutable
@HiwarStyle
public sealed interface CalendarDate extends Extensible permits ImmutableCalendarDate {
  /** {@return which calendar} */
  CalendarSystem calendar();

  /** {@return the year as that calendar counts it, from 1 to 9999} */
  @Wire.Ordinal
  Integer year();

  /** {@return the month, from 1 to 13: 9 is Ramadan in the Islamic calendar} */
  @Wire.Ordinal
  Optional<Integer> month();

  /** {@return the day of the month, from 1 to 31} */
  @Wire.Ordinal
  Optional<Integer> day();

  /** Checks the ranges. */
  @Value.Check
  default void check() {
    require(year() >= 1 && year() <= 9999, "year", year(), "years go from 1 to 9999");
    month().ifPresent(m -> require(m >= 1 && m <= 13, "month", m, "months go from 1 to 13"));
    day().ifPresent(d -> require(d >= 1 && d <= 31, "day", d, "days go from 1 to 31"));
    day().ifPresent(d -> require(month().isPresent(), "day", d, "a day stands with its month"));
  }

  private static void require(boolean holds, String member, int value, String rule) {
    InvalidValueException.require(holds, "CalendarDate", member, value, rule);
  }

  /** {@return a builder without values} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds dates of other calendars. */
  final class Builder extends ImmutableCalendarDate.Builder {
    /** A builder without values. */
    public Builder() {
      extensions(Extensions.none());
    }
  }
}
