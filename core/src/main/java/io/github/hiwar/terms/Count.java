package io.github.hiwar.terms;

import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.wire.HiwarStyle;
import io.github.hiwar.wire.Wire;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A number of things: posts, places, beneficiaries, vehicles. This type is immutable and
 * thread-safe.
 */
@Value.Immutable
@HiwarStyle
public sealed interface Count extends Quantity permits ImmutableCount {
  /** {@return how many; not always whole, as half a day of leave shows} */
  BigDecimal number();

  /** {@return what is counted} */
  Optional<LocalizedText> unit();

  /** {@return what it is for: a month, a mission, a child} */
  Optional<Per> per();

  @Override
  Optional<Bound> bound();

  /** {@return the upper end of a range} */
  @Wire.OnlyWith(
      value = "bound",
      code = "range",
      rule = "a range has an upper end, and nothing else has one")
  @Wire.NotBelow(value = "number", rule = "the range is upside down: its lower end is {}")
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

  /** Builds counts. */
  final class Builder extends ImmutableCount.Builder {
    /** A builder without values. */
    public Builder() {
      extensions(Extensions.none());
    }
  }
}
