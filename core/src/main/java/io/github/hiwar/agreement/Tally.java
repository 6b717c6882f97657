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
  /** The unit, if the count is not of the whole body. */
  Optional<LocalizedText> unit();

  /** Votes in favour. */
  Optional<Integer> yes();

  /** Votes against. */
  Optional<Integer> no();

  /** Abstentions. */
  Optional<Integer> abstained();

  /** Spoilt or blank votes. */
  Optional<Integer> spoilt();

  /** Those who could vote. */
  Optional<Integer> eligible();

  /** The turnout as stated, in percent. */
  Optional<BigDecimal> turnoutAsStated();

  /** The share in favour as stated, in percent. */
  Optional<BigDecimal> yesShareAsStated();

  /** The share against as stated, in percent. */
  Optional<BigDecimal> noShareAsStated();

  /** Whether the count is final. */
  Finality finality();

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

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds tallies. */
  final class Builder extends ImmutableTally.Builder {
    /** A builder without values. */
    public Builder() {
      extensions(Extensions.none());
      finality(Finality.FINAL);
    }
  }
}
