package io.github.hiwar.terms;

import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.HiwarStyle;
import io.github.hiwar.value.InvalidValueException;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The higher, or the lower, of several quantities: "3 percent or 500 dirhams, whichever is higher".
 * This type is immutable and thread-safe.
 */
@Value.Immutable
@HiwarStyle
public sealed interface OneOf extends Quantity permits ImmutableOneOf {
  /** {@return which of them applies} */
  Preference preference();

  /** {@return the quantities, two or more} */
  List<Quantity> alternatives();

  @Override
  Optional<Bound> bound();

  /** Checks the rules that hold for one object alone. */
  @Value.Check
  default void check() {
    InvalidValueException.require(
        alternatives().size() >= 2,
        "OneOf",
        "alternatives",
        alternatives().size(),
        "a choice has two quantities or more");
    Ranges.refuse("OneOf", bound());
  }

  /** {@return a builder without values} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one ofs. */
  final class Builder extends ImmutableOneOf.Builder {
    /** A builder without values. */
    public Builder() {
      extensions(Extensions.none());
    }
  }
}
