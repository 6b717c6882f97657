package io.github.hiwar.terms;

import io.github.hiwar.value.Decimals;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.HiwarStyle;
import io.github.hiwar.value.InvalidValueException;
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
  BigDecimal length();

  /** {@return the unit} */
  DurationUnit unit();

  /** {@return the period that it is for: hours per week, days per year} */
  Optional<Per> per();

  @Override
  Optional<Bound> bound();

  /** {@return the upper end of a range} */
  Optional<BigDecimal> upTo();

  /** Checks the rules that hold for one object alone. */
  @Value.Check
  default void check() {
    Decimals.require("Duration", "length", length());
    upTo().ifPresent(value -> Decimals.require("Duration", "upTo", value));
    InvalidValueException.require(
        length().signum() >= 0, "Duration", "length", length(), "a duration is zero or more");
    Ranges.require("Duration", length(), bound(), upTo());
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
