package io.github.hiwar.agreement;

import io.github.hiwar.party.Party;
import io.github.hiwar.party.Person;
import io.github.hiwar.source.Citation;
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
 * What one party did with a text, for whom, and who did it for them. This type is immutable and
 * thread-safe.
 */
@Value.Immutable
@HiwarStyle
public sealed interface Endorsement extends Extensible permits ImmutableEndorsement {
  /** {@return the party} */
  Ref<Party> party();

  /** {@return what it did} */
  Stance stance();

  /** {@return the parties that it did so for, if not for itself alone} */
  List<Ref<Party>> onBehalfOf();

  /** {@return the party or body that gave the mandate} */
  Optional<Ref<Party>> mandatedBy();

  /** {@return the person who signed or refused} */
  Optional<Ref<Person>> signatory();

  /** {@return the post of the signatory} */
  Optional<LocalizedText> office();

  /** {@return when} */
  Optional<PartialDate> on();

  /**
   * {@return the date in the words of the source, where they say more: the day of the week, another
   * calendar}
   */
  Optional<LocalizedText> dateAsStated();

  /** {@return the reservation} */
  Optional<LocalizedText> reservation();

  /** {@return why: what a party that refused, left or was not asked gives as the reason} */
  Optional<LocalizedText> reason();

  /** {@return where the sources say it} */
  List<Citation> citations();

  /** {@return a builder without values} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds endorsements. */
  final class Builder extends ImmutableEndorsement.Builder {
    /** A builder without values. */
    public Builder() {
      extensions(Extensions.none());
    }

    /**
     * When, where the day is known.
     *
     * @param day the day
     * @return this builder
     * @throws io.github.hiwar.value.InvalidValueException if its year is not one of four digits
     */
    public Builder on(LocalDate day) {
      return on(PartialDate.of(day));
    }

    /**
     * The party whose stance it is.
     *
     * @param who the party
     * @return this builder
     */
    public Builder by(Party who) {
      return party(who.ref());
    }
  }
}
