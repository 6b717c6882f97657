package io.github.hiwar.meeting;

import io.github.hiwar.party.Party;
import io.github.hiwar.party.Person;
import io.github.hiwar.source.Citation;
import io.github.hiwar.terms.Headcount;
import io.github.hiwar.value.Extensible;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Ref;
import io.github.hiwar.wire.HiwarStyle;
import io.github.hiwar.wire.Wire;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One attendance at a meeting: who, on whose behalf, in which capacity.
 *
 * <p>Two roles of one person or institution are two participations. This type is immutable and
 * thread-safe.
 */
@Value.Immutable
@HiwarStyle
@Wire.AnyOf(
    value = {"person", "office", "onBehalfOf"},
    rule = "a participation names a person, an office or a party")
public sealed interface Participation extends Extensible permits ImmutableParticipation {
  /** {@return the person, if known} */
  Optional<Ref<Person>> person();

  /** {@return the post in which somebody took part, where the source names no person} */
  Optional<LocalizedText> office();

  /** {@return the party that they took part for} */
  Optional<Ref<Party>> onBehalfOf();

  /** {@return in which capacity, if that is stated} */
  Optional<Capacity> capacity();

  /** {@return whether they were there, if that is stated} */
  Optional<Presence> presence();

  /** {@return how many people, for a delegation} */
  Optional<Headcount> headcount();

  /** {@return where the sources say it: of two that differ, each has a participation} */
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

  /** Builds participations. */
  final class Builder extends ImmutableParticipation.Builder {
    /** A builder without values. */
    public Builder() {
      extensions(Extensions.none());
    }

    /**
     * A number of which nothing else is stated.
     *
     * @param number how many
     * @return this builder
     */
    public Builder headcount(int number) {
      return headcount(Headcount.of(number));
    }
  }
}
