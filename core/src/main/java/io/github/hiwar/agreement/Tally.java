package io.github.hiwar.agreement;

import io.github.hiwar.party.Party;
import io.github.hiwar.source.Citation;
import io.github.hiwar.terms.Count;
import io.github.hiwar.terms.Headcount;
import io.github.hiwar.terms.Percentage;
import io.github.hiwar.value.Extensible;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import io.github.hiwar.wire.HiwarStyle;
import java.time.LocalDate;
import java.util.List;
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

  /** {@return the party, section or employer whose members or staff it is the count of} */
  Optional<Ref<Party>> party();

  /** {@return how many units it is the count of, or of how many it tells: several large plants} */
  Optional<Count> units();

  /** {@return what the vote of the unit came to, where it is told by itself} */
  Optional<BallotOutcome> outcome();

  /** {@return the day that the count is of} */
  Optional<PartialDate> on();

  /** {@return votes in favour} */
  Optional<Integer> yes();

  /** {@return votes against} */
  Optional<Integer> no();

  /** {@return abstentions} */
  Optional<Integer> abstained();

  /** {@return spoilt or blank votes} */
  Optional<Integer> spoilt();

  /** {@return votes set aside because they are challenged} */
  Optional<Integer> challenged();

  /** {@return the answers and their votes, where there are others than yes and no} */
  List<Choice> choices();

  /** {@return those who could vote} */
  Optional<Headcount> eligible();

  /** {@return the turnout as stated, in percent} */
  Optional<Percentage> turnoutAsStated();

  /** {@return the share in favour as stated, in percent} */
  Optional<Percentage> yesShareAsStated();

  /** {@return the share against as stated, in percent} */
  Optional<Percentage> noShareAsStated();

  /** {@return how the figures came about, if that is stated} */
  Optional<TallyMethod> method();

  /** {@return whether the count is final, if that is stated} */
  Optional<Finality> finality();

  /** {@return what there is to add} */
  Optional<LocalizedText> note();

  /** {@return where the sources say it} */
  List<Citation> citations();

  /** Checks the rules that hold for one object alone. */
  @Value.Check
  default void check() {
    Checks.of(this);
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

    /**
     * The day that the count is of, where the day is known.
     *
     * @param day the day
     * @return this builder
     * @throws io.github.hiwar.value.InvalidValueException if its year is not one of four digits
     */
    public Builder on(LocalDate day) {
      return on(PartialDate.of(day));
    }

    /**
     * A number of which nothing else is stated.
     *
     * @param number how many
     * @return this builder
     */
    public Builder eligible(int number) {
      return eligible(Headcount.of(number));
    }
  }
}
