package io.github.hiwar.agreement;

import io.github.hiwar.value.Decimals;
import io.github.hiwar.value.Extensible;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.HiwarStyle;
import io.github.hiwar.value.InvalidValueException;
import io.github.hiwar.value.LocalizedText;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The count of one unit that voted. Figures that do not add up are kept as stated. This type is
 * immutable and thread-safe.
 */
@Value.Immutable
@HiwarStyle
public sealed interface Tally extends Extensible permits ImmutableTally {
  /** {@return the unit, if the count is not of the whole body} */
  Optional<LocalizedText> unit();

  /** {@return votes in favour} */
  Optional<Integer> yes();

  /** {@return votes against} */
  Optional<Integer> no();

  /** {@return abstentions} */
  Optional<Integer> abstained();

  /** {@return spoilt or blank votes} */
  Optional<Integer> spoilt();

  /** {@return those who could vote} */
  Optional<Integer> eligible();

  /** {@return the turnout as stated, in percent} */
  Optional<BigDecimal> turnoutAsStated();

  /** {@return the share in favour as stated, in percent} */
  Optional<BigDecimal> yesShareAsStated();

  /** {@return the share against as stated, in percent} */
  Optional<BigDecimal> noShareAsStated();

  /** {@return whether the count is final, if that is stated} */
  Optional<Finality> finality();

  /** Checks the rules that hold for one object alone. */
  @Value.Check
  default void check() {
    yes()
        .ifPresent(
            value ->
                InvalidValueException.require(
                    value >= 0, "Tally", "yes", value, "a number of votes is zero or more"));
    no().ifPresent(
            value ->
                InvalidValueException.require(
                    value >= 0, "Tally", "no", value, "a number of votes is zero or more"));
    abstained()
        .ifPresent(
            value ->
                InvalidValueException.require(
                    value >= 0, "Tally", "abstained", value, "a number of votes is zero or more"));
    spoilt()
        .ifPresent(
            value ->
                InvalidValueException.require(
                    value >= 0, "Tally", "spoilt", value, "a number of votes is zero or more"));
    eligible()
        .ifPresent(
            value ->
                InvalidValueException.require(
                    value >= 0, "Tally", "eligible", value, "a number of votes is zero or more"));
    turnoutAsStated().ifPresent(value -> Decimals.require("Tally", "turnoutAsStated", value));
    yesShareAsStated().ifPresent(value -> Decimals.require("Tally", "yesShareAsStated", value));
    noShareAsStated().ifPresent(value -> Decimals.require("Tally", "noShareAsStated", value));
  }

  /** {@return a builder without values} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds tallies. */
  final class Builder extends ImmutableTally.Builder {
    /** A builder without values. */
    public Builder() {
      extensions(Extensions.none());
    }
  }
}
