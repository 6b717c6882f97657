package io.github.hiwar.party;

import io.github.hiwar.value.DateSpan;
import io.github.hiwar.value.Extensible;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.HiwarStyle;
import io.github.hiwar.value.Ref;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How, and during which time, a party belongs to another one. This type is immutable and
 * thread-safe.
 */
@Value.Immutable
@HiwarStyle
public sealed interface Affiliation extends Extensible permits ImmutableAffiliation {
  /** How it belongs. */
  AffiliationRole role();

  /** The other party. */
  Ref<Party> to();

  /** During which time. */
  Optional<DateSpan> during();

  /**
   * An affiliation without dates: {@code Affiliation.of(AffiliationRole.ORGAN_OF, union.ref())}.
   */
  static Affiliation of(AffiliationRole role, Ref<Party> to) {
    return builder().role(role).to(to).build();
  }

  /** A builder without values. */
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
