package io.github.hiwar.terms;

import io.github.hiwar.value.Actor;
import io.github.hiwar.value.Extensible;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.Ref;
import io.github.hiwar.wire.HiwarStyle;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Parity with another group: "as granted to colleagues in the central administration". This type is
 * immutable and thread-safe.
 */
@Value.Immutable
@HiwarStyle
public sealed interface Comparator extends Extensible permits ImmutableComparator {
  /** {@return those whom is compared with} */
  Staff staff();

  /** {@return the party that they belong to} */
  Optional<Ref<? extends Actor>> actor();

  /** {@return which share of theirs is meant, in percent; nothing is said of it if absent} */
  Optional<BigDecimal> share();

  /** Checks the rules that hold for one object alone. */
  @Value.Check
  default void check() {
    Checks.of(this);
  }

  /** {@return a builder without values} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds comparators. */
  final class Builder extends ImmutableComparator.Builder {
    /** A builder without values. */
    public Builder() {
      extensions(Extensions.none());
    }
  }
}
