package io.github.hiwar.terms;

import io.github.hiwar.value.Extensible;
import io.github.hiwar.value.LocalizedText;
import java.util.Optional;

/**
 * How much: an amount, a percentage, a fraction, a number, a time, an index, or several of them
 * combined.
 *
 * <p>Each may say whether the figure is exact or an average, and keep the words of the source.
 * Implementations are immutable and thread-safe.
 */
public sealed interface Quantity extends Extensible
    permits Money, Percentage, Fraction, Count, Duration, Indexed, Combination {
  /**
   * {@return whether the figure is exact, a floor, a ceiling, an estimate or the lower end of a
   * range, if that is stated}
   */
  Optional<Bound> bound();

  /** {@return whether it is an average, which some get more of and some less, if that is stated} */
  Optional<Boolean> average();

  /** {@return the figure in the words of the source, where they say more or something else} */
  Optional<LocalizedText> asStated();
}
