package io.github.hiwar.agreement;

import io.github.hiwar.party.Party;
import io.github.hiwar.party.Person;
import io.github.hiwar.value.Extensible;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.HiwarStyle;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one party did with a text, and who did it for them. This type is immutable and thread-safe.
 */
@Value.Immutable
@HiwarStyle
public sealed interface Endorsement extends Extensible permits ImmutableEndorsement {
  /** {@return the party} */
  Ref<Party> party();

  /** {@return what it did} */
  Stance stance();

  /** {@return the person who signed or refused} */
  Optional<Ref<Person>> signatory();

  /** {@return the post of the signatory} */
  Optional<LocalizedText> office();

  /** {@return when} */
  Optional<PartialDate> on();

  /** {@return the reservation} */
  Optional<LocalizedText> reservation();

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
  }
}
