package io.github.hiwar.terms;

import io.github.hiwar.value.Decimals;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.HiwarStyle;
import io.github.hiwar.value.InvalidValueException;
import io.github.hiwar.value.LocalizedText;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A quantity that follows an index, such as the cost of living. This type is immutable and
 * thread-safe.
 */
@Value.Immutable
@HiwarStyle
public sealed interface Indexed extends Quantity permits ImmutableIndexed {
  /** {@return the index that it follows} */
  LocalizedText index();

  /** {@return which share of the change is followed, in percent} */
  Optional<BigDecimal> share();

  /** {@return the least change, in percent} */
  Optional<BigDecimal> floor();

  /** {@return the greatest change, in percent} */
  Optional<BigDecimal> cap();

  @Override
  Optional<Bound> bound();

  /** Checks the rules that hold for one object alone. */
  @Value.Check
  default void check() {
    share().ifPresent(value -> Decimals.require("Indexed", "share", value));
    floor().ifPresent(value -> Decimals.require("Indexed", "floor", value));
    cap().ifPresent(value -> Decimals.require("Indexed", "cap", value));
    InvalidValueException.require(
        floor().isEmpty() || cap().isEmpty() || floor().get().compareTo(cap().get()) <= 0,
        "Indexed",
        "cap",
        cap().map(BigDecimal::toPlainString).orElse(""),
        "the cap is below the floor " + floor().map(BigDecimal::toPlainString).orElse(""));
    Ranges.refuse("Indexed", bound());
  }

  /** {@return a builder without values} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds indexeds. */
  final class Builder extends ImmutableIndexed.Builder {
    /** A builder without values. */
    public Builder() {
      extensions(Extensions.none());
    }
  }
}
