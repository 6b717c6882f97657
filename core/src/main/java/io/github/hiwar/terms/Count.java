package io.github.hiwar.terms;

import io.github.hiwar.value.Decimals;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.HiwarStyle;
import io.github.hiwar.value.LocalizedText;
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
  Optional<BigDecimal> upTo();

  /** Checks the rules that hold for one object alone. */
  @Value.Check
  default void check() {
    Decimals.require("Count", "number", number());
    upTo().ifPresent(value -> Decimals.require("Count", "upTo", value));
    Ranges.require("Count", number(), bound(), upTo());
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
