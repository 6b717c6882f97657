package io.github.hiwar.terms;

import io.github.hiwar.value.Decimals;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.InvalidValueException;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.wire.HiwarStyle;
import io.github.hiwar.wire.Wire;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** A percentage of something. This type is immutable and thread-safe. */
@Value.Immutable
@HiwarStyle
public sealed interface Percentage extends Quantity permits ImmutablePercentage {
  /** {@return the figure: {@code 8} is eight percent} */
  BigDecimal value();

  /** {@return what it is a percentage of: base pay, the wage bill} */
  Optional<Base> base();

  /** {@return whether it is applied on top of earlier ones} */
  Optional<Boolean> cumulative();

  /** {@return the time over which it comes, all in all: 25 percent over four years} */
  Optional<Duration> overTime();

  @Override
  Optional<Bound> bound();

  /** {@return the upper end of a range} */
  @Wire.OnlyWith(
      value = "bound",
      code = "range",
      rule = "a range has an upper end, and nothing else has one")
  @Wire.NotBelow(value = "value", rule = "the range is upside down: its lower end is {}")
  Optional<BigDecimal> upTo();

  /** Checks the rules that hold for one object alone. */
  @Value.Check
  default void check() {
    Checks.of(this);
  }

  /**
   * {@return a percentage: {@code Percentage.of("8")} is eight percent}
   *
   * @param value the figure, written out: {@code 8}
   * @throws InvalidValueException if it is not a decimal written out, as {@code 2,5} is not
   */
  static Percentage of(String value) {
    return builder().value(Decimals.parse(value)).build();
  }

  /** {@return a builder without values} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds percentages. */
  final class Builder extends ImmutablePercentage.Builder {
    /** A builder without values. */
    public Builder() {
      extensions(Extensions.none());
    }

    /**
     * What it is a percentage of, in words.
     *
     * @param text what it is of
     * @return this builder
     */
    public Builder base(LocalizedText text) {
      return base(Base.of(text));
    }
  }
}
