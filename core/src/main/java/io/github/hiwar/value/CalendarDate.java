package io.github.hiwar.value;

import io.github.hiwar.wire.HiwarStyle;
import io.github.hiwar.wire.Wire;
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
  @Wire.Most(value = 9999, rule = "years go from 1 to 9999")
  Integer year();

  /** {@return the month, from 1 to 13: 9 is Ramadan in the Islamic calendar} */
  @Wire.Ordinal
  @Wire.Most(value = 13, rule = "months go from 1 to 13")
  Optional<Integer> month();

  /** {@return the day of the month, from 1 to 31} */
  @Wire.Ordinal
  @Wire.Most(value = 31, rule = "days go from 1 to 31")
  @Wire.Needs(value = "month", rule = "a day stands with its month")
  Optional<Integer> day();

  /** Checks the ranges. */
  @Value.Check
  default void check() {
    Checks.of(this);
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
