package io.github.hiwar.terms;

import io.github.hiwar.source.Citation;
import io.github.hiwar.value.Extensible;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.wire.HiwarStyle;
import io.github.hiwar.wire.Wire;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How many people, on a day, by a source: those who work, strike, vote or benefit. This type is
 * immutable and thread-safe.
 */
@Value.Immutable
@HiwarStyle
public sealed interface Headcount extends Extensible permits ImmutableHeadcount {
  /** {@return how many} */
  Integer number();

  /**
   * {@return whether the number is exact, a floor, a ceiling, an estimate or the lower end of a
   * range, if that is stated}
   */
  Optional<Bound> bound();

  /** {@return the upper end of a range} */
  @Wire.OnlyWith(
      value = "bound",
      code = "range",
      rule = "a range has an upper end, and nothing else has one")
  @Wire.NotBelow(value = "number", rule = "the range is upside down: its lower end is {}")
  Optional<Integer> upTo();

  /** {@return who is counted, where that is not everybody} */
  Optional<LocalizedText> who();

  /** {@return the day that the number is of} */
  Optional<PartialDate> on();

  /** {@return the number in the words of the source, where they say more or something else} */
  Optional<LocalizedText> asStated();

  /** {@return where the sources say it} */
  List<Citation> citations();

  /** Checks the rules that hold for one object alone. */
  @Value.Check
  default void check() {
    Checks.of(this);
  }

  /**
   * {@return a number of which nothing else is stated}
   *
   * @param number how many
   */
  static Headcount of(int number) {
    return builder().number(number).build();
  }

  /** {@return a builder without values} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds headcounts. */
  final class Builder extends ImmutableHeadcount.Builder {
    /** A builder without values. */
    public Builder() {
      extensions(Extensions.none());
    }

    /**
     * The day that it is of, where the day is known.
     *
     * @param day the day
     * @return this builder
     * @throws io.github.hiwar.value.InvalidValueException if its year is not one of four digits
     */
    public Builder on(LocalDate day) {
      return on(PartialDate.of(day));
    }
  }
}
