package io.github.hiwar.party;

import io.github.hiwar.source.Sourced;
import io.github.hiwar.terms.Count;
import io.github.hiwar.value.Actor;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.Identifier;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Ref;
import io.github.hiwar.wire.HiwarStyle;
import io.github.hiwar.wire.Wire;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An organisation, a body or a coalition that takes part in bargaining or is spoken of in it. This
 * type is immutable and thread-safe.
 */
@Value.Immutable
@HiwarStyle
public sealed interface Party extends Actor, Sourced permits ImmutableParty {
  /** {@return what kind of party it is} */
  PartyKind kind();

  /** {@return the side of the table that it sits on} */
  Optional<Side> side();

  /** {@return its name} */
  @Wire.Name
  LocalizedText name();

  /** {@return its acronym} */
  Optional<LocalizedText> acronym();

  /** {@return other names and spellings that sources use} */
  List<LocalizedText> aliases();

  /** {@return its numbers in registers} */
  List<Identifier> identifiers();

  /** {@return how representative it is, by body, day and source} */
  List<Representativeness> representativeness();

  /** {@return how many parties or unions it is made of, where they are counted and not named} */
  Optional<Count> members();

  /** {@return what it belongs to} */
  @Wire.Differs(value = "id", of = "to", rule = "a party does not belong to itself")
  List<Affiliation> affiliations();

  /** Checks the rules that hold for one object alone. */
  @Value.Check
  default void check() {
    Checks.of(this);
  }

  /** {@return a reference to this party} */
  default Ref<Party> ref() {
    return Ref.to(Party.class, id());
  }

  /** {@return a builder without values} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds parties. */
  final class Builder extends ImmutableParty.Builder {
    /** A builder without values. */
    public Builder() {
      extensions(Extensions.none());
    }
  }
}
