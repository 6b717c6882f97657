package io.github.hiwar.party;

import io.github.hiwar.value.DateSpan;
import io.github.hiwar.value.Extensible;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.Ref;
import io.github.hiwar.wire.HiwarStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How, and during which time, a party belongs to another one. This type is immutable and
 * thread-safe.
 */
@Value.Immutable
@HiwarStyle
public sealed interface Affiliation extends Extensible permits ImmutableAffiliation {
  /** {@return how it belongs} */
  AffiliationRole role();

  /** {@return the other party} */
  Ref<Party> to();

  /** {@return during which time} */
  Optional<DateSpan> during();

  /**
   * {@return an affiliation without dates: {@code Affiliation.of(AffiliationRole.ORGAN_OF,
   * union.ref())}}
   *
   * @param role how it belongs
   * @param to the party to which it belongs
   */
  static Affiliation of(AffiliationRole role, Ref<Party> to) {
    return builder().role(role).to(to).build();
  }

  /** {@return a builder without values} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds affiliations. */
  final class Builder extends ImmutableAffiliation.Builder {
    /** A builder without values. */
    public Builder() {
      extensions(Extensions.none());
    }
  }
}
