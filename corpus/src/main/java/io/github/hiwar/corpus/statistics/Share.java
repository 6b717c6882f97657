package io.github.hiwar.corpus.statistics;

import java.util.OptionalDouble;

/**
 * A share with what it is a share of: "3 of 12", never "25 %" alone.
 *
 * @param part the demands that count
 * @param of the denominator
 */
public record Share(long part, long of) {
  /** {@return the share from 0 to 1, empty if there is nothing to take a share of} */
  public OptionalDouble value() {
    return of == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / of);
  }

  /** Part and whole: {@code 3/12}. */
  @Override
  public String toString() {
    return part + "/" + of;
  }
}
