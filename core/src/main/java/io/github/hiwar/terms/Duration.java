package io.github.hiwar.terms;

import io.github.hiwar.value.Extensions;
import io.github.hiwar.wire.HiwarStyle;
import io.github.hiwar.wire.Wire;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A length of time: a notice of three months, a week of 35 hours. This type is immutable and
 * thread-safe.
 */
@Value.Immutable
@HiwarStyle
public sealed interface Duration extends Quantity permits ImmutableDuration {
  /** {@return how long, in the unit} */
  @Wire.Matches(value = "[0-9]+([.][0-9]+)?|-0([.]0+)?", rule = "a duration is zero or more")
  BigDecimal length();

  /** {@return the unit} */
  DurationUnit unit();

  /** {@return the period that it is for: hours per week, days per year} */
  Optional<Per> per();

  @Override
  Optional<Bound> bound();

  /** {@return the upper end of a range} */
  @Wire.OnlyWith(
      value = "bound",
      code = "range",
      rule = "a range has an upper end, and nothing else has one")
  @Wire.NotBelow(value = "length", rule = "the range is upside down: its lower end is {}")
  Optional<BigDecimal> upTo();

  /** Checks the rules that hold for one object alone. */
  @Value.Check
  default void check() {
    Checks.of(this);
  }

  /** {@return a builder without values} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds durations. */
  final class Builder extends ImmutableDuration.Builder {
    /** A builder without values. */
    public Builder() {
      extensions(Extensions.none());
    }
  }
}
