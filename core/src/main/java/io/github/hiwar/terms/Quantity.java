package io.github.hiwar.terms;

import io.github.hiwar.value.Extensible;
import io.github.hiwar.value.LocalizedText;
import java.util.Optional;

/**
 * How much: an amount, a percentage, a number, a time, an index, or one of several of them.
 *
 * <p>Each may say whether the figure is exact, and keep the words of the source. Implementations
 * are immutable and thread-safe.
 */
public sealed interface Quantity extends Extensible
    permits Money, Percentage, Count, Duration, Indexed, OneOf {
  /**
   * {@return whether the figure is exact, a floor, a ceiling, an estimate or the lower end of a
   * range, if that is stated}
   */
  Optional<Bound> bound();

  /** {@return the figure in the words of the source, where they say more or something else} */
  Optional<LocalizedText> asStated();
}
