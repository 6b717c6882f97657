package io.github.hiwar.terms;

import io.github.hiwar.value.Extensions;
import io.github.hiwar.wire.HiwarStyle;
import io.github.hiwar.wire.Wire;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Several quantities that make one: "3 percent or 500 dirhams, whichever is higher", a bonus of two
 * parts. This type is immutable and thread-safe.
 */
@Value.Immutable
@HiwarStyle
public sealed interface Combination extends Quantity permits ImmutableCombination {
  /** {@return how they make one} */
  Combining combining();

  /** {@return the quantities, two or more} */
  @Wire.Size(value = 2, rule = "a combination has two quantities or more")
  List<Quantity> parts();

  @Override
  @Wire.Not(value = "range", rule = "only a figure can be a range")
  Optional<Bound> bound();

  /** Checks the rules that hold for one object alone. */
  @Value.Check
  default void check() {
    Checks.of(this);
  }

  /** {@return a builder without values} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds combinations. */
  final class Builder extends ImmutableCombination.Builder {
    /** A builder without values. */
    public Builder() {
      extensions(Extensions.none());
    }
  }
}
