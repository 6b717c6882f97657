package io.github.hiwar.terms;

import io.github.hiwar.value.DateSpan;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.wire.HiwarStyle;
import io.github.hiwar.wire.Wire;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A quantity that follows an index, such as the cost of living. This type is immutable and
 * thread-safe.
 */
@Value.Immutable
@HiwarStyle
@Wire.AnyOf(
    value = {"index", "name"},
    rule = "what is indexed says by which index: its kind, its name or both",
    at = "index")
public sealed interface Indexed extends Quantity permits ImmutableIndexed {
  /** {@return which kind of index it follows} */
  Optional<IndexKind> index();

  /** {@return the index by its name} */
  Optional<LocalizedText> name();

  /** {@return which share of the change is followed, in percent} */
  Optional<BigDecimal> share();

  /** {@return the least change, in percent} */
  Optional<BigDecimal> floor();

  /** {@return the greatest change, in percent} */
  @Wire.NotBelow(value = "floor", rule = "the cap is below the floor {}")
  Optional<BigDecimal> cap();

  /** {@return how far the index has to move, in percent, before it is followed} */
  Optional<BigDecimal> threshold();

  /** {@return how long after the index it follows} */
  Optional<Duration> lag();

  /** {@return the time over which the index is observed} */
  Optional<DateSpan> window();

  /** {@return how far it moved in that time, in percent, as stated} */
  Optional<BigDecimal> observed();

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

  /** Builds indexed quantities. */
  final class Builder extends ImmutableIndexed.Builder {
    /** A builder without values. */
    public Builder() {
      extensions(Extensions.none());
    }
  }
}
