package io.github.hiwar.agreement;

import io.github.hiwar.value.Extensible;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.wire.HiwarStyle;
import io.github.hiwar.wire.Wire;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a vote needs to be accepted: a share in favour, and perhaps a turnout. This type is
 * immutable and thread-safe.
 */
@Value.Immutable
@HiwarStyle
@Wire.AnyOf(
    value = {"share", "turnout", "asStated"},
    rule = "a threshold names a share or a turnout, or the rule as the source puts it")
public sealed interface Threshold extends Extensible permits ImmutableThreshold {
  /** {@return the share in favour that is needed, in percent} */
  Optional<BigDecimal> share();

  /**
   * {@return whether the share has to be passed, and reaching it is not enough: a simple majority
   * passes 50}
   */
  Optional<Boolean> exceeded();

  /** {@return what it is a share of} */
  Optional<VoteBase> of();

  /** {@return the turnout that is needed, in percent of those who could vote} */
  Optional<BigDecimal> turnout();

  /** {@return the rule in the words of the source} */
  Optional<LocalizedText> asStated();

  /** Checks the rules that hold for one object alone. */
  @Value.Check
  default void check() {
    Checks.of(this);
  }

  /**
   * {@return whether a count reaches it; empty where the count, or the rule as far as it is stated,
   * leaves that open}
   *
   * @param tally the count of the whole body
   */
  default Optional<Boolean> isReachedBy(Tally tally) {
    return VoteShares.of(tally).reach(this);
  }

  /** {@return a builder without values} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds thresholds. */
  final class Builder extends ImmutableThreshold.Builder {
    /** A builder without values. */
    public Builder() {
      extensions(Extensions.none());
    }
  }
}
