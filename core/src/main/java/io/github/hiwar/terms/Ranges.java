package io.github.hiwar.terms;

import io.github.hiwar.value.InvalidValueException;
import java.math.BigDecimal;
import java.util.Optional;

/** The rule for figures that may be a range. */
final class Ranges {
  private Ranges() {}

  /** The upper end is not below the lower one. */
  static void ordered(String type, BigDecimal lower, Optional<BigDecimal> upTo) {
    upTo.ifPresent(
        upper ->
            InvalidValueException.require(
                upper.compareTo(lower) >= 0,
                type,
                "upTo",
                upper,
                "the range is upside down: its lower end is " + lower.toPlainString()));
  }
}
