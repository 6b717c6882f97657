package io.github.hiwar.terms;

import io.github.hiwar.value.Decimals;
import io.github.hiwar.value.InvalidValueException;
import java.math.BigDecimal;
import java.util.Optional;

/** The rule for figures that may be a range. */
final class Ranges {
  private Ranges() {}

  /** The upper end is given for a range and for nothing else, and is not below the lower one. */
  static void require(
      String type, BigDecimal lower, Optional<Bound> bound, Optional<BigDecimal> upTo) {
    InvalidValueException.requireGiven(
        !isRange(bound) || upTo.isPresent(), type, "upTo", "a range has an upper end");
    upTo.ifPresent(
        upper -> {
          InvalidValueException.require(
              isRange(bound),
              type,
              "upTo",
              upper,
              "only a range has an upper end; the bound is "
                  + bound.map(Bound::code).orElse("not stated"));
          Decimals.require(type, "upTo", upper);
          InvalidValueException.require(
              upper.compareTo(lower) >= 0,
              type,
              "upTo",
              upper,
              "the range is upside down: its lower end is " + lower.toPlainString());
        });
  }

  /** An index or a choice has limits of its own. */
  static void refuse(String type, Optional<Bound> bound) {
    InvalidValueException.require(
        !isRange(bound), type, "bound", Bound.RANGE.code(), "only a figure can be a range");
  }

  private static boolean isRange(Optional<Bound> bound) {
    return bound.filter(Bound.RANGE::equals).isPresent();
  }
}
