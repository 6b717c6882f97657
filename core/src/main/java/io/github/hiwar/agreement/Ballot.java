package io.github.hiwar.agreement;

import io.github.hiwar.party.Party;
import io.github.hiwar.source.Sourced;
import io.github.hiwar.terms.Staff;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import io.github.hiwar.wire.HiwarStyle;
import io.github.hiwar.wire.Wire;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A vote of members, delegates or staff: on a text, an offer or an action. This type is immutable
 * and thread-safe.
 */
@Value.Immutable
@HiwarStyle
public sealed interface Ballot extends Sourced permits ImmutableBallot {
  /** {@return what was voted on} */
  List<Ref<? extends Entity>> about();

  /** {@return the question put} */
  @Wire.Name
  Optional<LocalizedText> question();

  /** {@return the party or body that voted} */
  Optional<Ref<Party>> body();

  /** {@return the staff who may vote, where these are not the members of a party} */
  List<Staff> staff();

  /** {@return when} */
  Optional<PartialDate> on();

  /**
   * {@return the date in the words of the source, where they say more: the day of the week, another
   * calendar}
   */
  Optional<LocalizedText> dateAsStated();

  /** {@return what it needed to be accepted} */
  Optional<Threshold> threshold();

  /** {@return what it came to, as stated: also where no count is known} */
  Optional<BallotOutcome> outcome();

  /** {@return the counts, one a unit} */
  List<Tally> tallies();

  /** Checks the rules that hold for one object alone. */
  @Value.Check
  default void check() {
    Checks.of(this);
  }

  /** {@return a reference to this ballot} */
  default Ref<Ballot> ref() {
    return Ref.to(Ballot.class, id());
  }

  /** {@return a builder without values} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds ballots. */
  final class Builder extends ImmutableBallot.Builder {
    /** A builder without values. */
    public Builder() {
      extensions(Extensions.none());
    }

    /**
     * When it was held, where the day is known.
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
