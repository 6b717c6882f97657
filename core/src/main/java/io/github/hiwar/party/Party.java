package io.github.hiwar.party;

import io.github.hiwar.source.Sourced;
import io.github.hiwar.value.Actor;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.HiwarStyle;
import io.github.hiwar.value.Identifier;
import io.github.hiwar.value.Ids;
import io.github.hiwar.value.InvalidValueException;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Ref;
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
  /** What kind of party it is. */
  PartyKind kind();

  /** The side of the table that it sits on. */
  Optional<Side> side();

  /** Its name. */
  LocalizedText name();

  /** Its acronym. */
  Optional<LocalizedText> acronym();

  /** Other names and spellings that sources use. */
  List<LocalizedText> aliases();

  /** Its numbers in registers. */
  List<Identifier> identifiers();

  /** How representative it is, as stated. */
  Optional<LocalizedText> representativeness();

  /** What it belongs to. */
  List<Affiliation> affiliations();

  /** Checks the rules that hold for one object alone. */
  @Value.Check
  default void check() {
    Ids.require("Party", id());
    affiliations()
        .forEach(
            affiliation ->
                InvalidValueException.require(
                    !affiliation.to().toString().equals(id()),
                    "Party",
                    "affiliations",
                    affiliation.to(),
                    "a party does not belong to itself"));
  }

  /** A reference to this party. */
  default Ref<Party> ref() {
    return Ref.to(Party.class, id());
  }

  /** A builder without values. */
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
