package io.github.hiwar.terms;

import io.github.hiwar.value.Extensions;
import io.github.hiwar.wire.HiwarStyle;
import io.github.hiwar.wire.Wire;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A fraction of something: a third of the sum, three quarters of the rise. This type is immutable
 * and thread-safe.
 */
@Value.Immutable
@HiwarStyle
public sealed interface Fraction extends Quantity permits ImmutableFraction {
  /** {@return how many parts: {@code 2} of two thirds} */
  @Wire.Ordinal
  Integer numerator();

  /** {@return parts of what size: {@code 3} of two thirds} */
  @Wire.Ordinal
  Integer denominator();

  /** {@return what it is a fraction of} */
  Optional<Base> base();

  @Override
  @Wire.Not(value = "range", rule = "only a figure can be a range")
  Optional<Bound> bound();

  /** Checks the rules that hold for one object alone. */
  @Value.Check
  default void check() {
    Checks.of(this);
  }

  /**
   * {@return a fraction: {@code Fraction.of(2, 3)} is two thirds}
   *
   * @param numerator how many parts
   * @param denominator parts of what size
   */
  static Fraction of(int numerator, int denominator) {
    return builder().numerator(numerator).denominator(denominator).build();
  }

  /** {@return a builder without values} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds fractions. */
  final class Builder extends ImmutableFraction.Builder {
    /** A builder without values. */
    public Builder() {
      extensions(Extensions.none());
    }
  }
}
