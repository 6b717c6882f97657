package io.github.hiwar.party;

import io.github.hiwar.source.Citation;
import io.github.hiwar.terms.Headcount;
import io.github.hiwar.terms.Percentage;
import io.github.hiwar.value.Extensible;
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
 * How much a party weighs in a body or among a group: seats, share, votes, as stated. This type is
 * immutable and thread-safe.
 */
@Value.Immutable
@HiwarStyle
@Wire.AnyOf(
    value = {"seats", "share", "headcount", "asStated"},
    rule = "it gives seats, a share or a number, or the words of the source")
public sealed interface Representativeness extends Extensible permits ImmutableRepresentativeness {
  /** {@return the body or group: a works council, the staff of a branch} */
  Optional<LocalizedText> among();

  /** {@return the party or body, where it is one of the record} */
  Optional<Ref<Party>> in();

  /** {@return its seats} */
  Optional<Integer> seats();

  /** {@return the seats in all} */
  @Wire.NotBelow(value = "seats", rule = "the seats in all are no fewer than those of one party")
  Optional<Integer> seatsInAll();

  /** {@return its share, in percent} */
  Optional<Percentage> share();

  /** {@return its members, or those who voted for it} */
  Optional<Headcount> headcount();

  /** {@return the day or the election that the figures are of} */
  Optional<PartialDate> on();

  /** {@return representativeness in the words of the source} */
  Optional<LocalizedText> asStated();

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

  /** Builds figures of representativeness. */
  final class Builder extends ImmutableRepresentativeness.Builder {
    /** A builder without values. */
    public Builder() {
      extensions(Extensions.none());
    }

    /**
     * The day or the election that the figures are of, where the day is known.
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
