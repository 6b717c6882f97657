package io.github.hiwar.insight;

import java.util.Locale;
import java.util.OptionalDouble;

/**
 * A share with what it is a share of: "3 of 12", never "25 %" alone.
 *
 * @param part the demands that count
 * @param of the denominator
 */
public record Rate(Figure part, Figure of) {
  /** {@return the share from 0 to 1, empty if there is nothing to take a share of} */
  public OptionalDouble value() {
    return of.count() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) part.count() / of.count());
  }

  /** Part and whole: {@code 3/12}. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%d/%d", part.count(), of.count());
  }
}
