package io.github.hiwar.agreement;

import io.github.hiwar.terms.Duration;
import io.github.hiwar.terms.Quantity;
import io.github.hiwar.value.Extensible;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.wire.HiwarStyle;
import io.github.hiwar.wire.Wire;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a text goes on after its term, and how a party ends it. That a party has done so is an entry
 * of the journal. This type is immutable and thread-safe.
 */
@Value.Immutable
@HiwarStyle
@Wire.AnyOf(
    value = {"mode", "period", "times", "notice", "indexation", "asStated"},
    rule = "a renewal says how the text goes on, or how the source puts it")
public sealed interface Renewal extends Extensible permits ImmutableRenewal {
  /** {@return how it goes on} */
  Optional<RenewalMode> mode();

  /** {@return for how long, each time} */
  Optional<Duration> period();

  /** {@return how often, if not for ever} */
  @Wire.Ordinal
  Optional<Integer> times();

  /**
   * {@return how long before the end of a term, or before the day that it is to end, a party gives
   * notice}
   */
  Optional<Duration> notice();

  /** {@return by how much amounts rise from one term to the next} */
  Optional<Quantity> indexation();

  /** {@return renewal and notice in the words of the source} */
  Optional<LocalizedText> asStated();

  /** Checks the rules that hold for one object alone. */
  @Value.Check
  default void check() {
    Checks.of(this);
  }

  /** {@return a builder without values} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds renewals. */
  final class Builder extends ImmutableRenewal.Builder {
    /** A builder without values. */
    public Builder() {
      extensions(Extensions.none());
    }
  }
}
