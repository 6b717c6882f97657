package io.github.hiwar.agreement;

import io.github.hiwar.terms.Percentage;
import io.github.hiwar.value.Entity;
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
 * One of several answers that could be voted for, and its votes. This type is immutable and
 * thread-safe.
 */
@Value.Immutable
@HiwarStyle
public sealed interface Choice extends Extensible permits ImmutableChoice {
  /** {@return the answer} */
  @Wire.Name
  LocalizedText text();

  /** {@return what it stands for: a text, an offer, an action, a party} */
  List<Ref<? extends Entity>> about();

  /** {@return its votes} */
  Optional<Integer> votes();

  /** {@return its share as stated, in percent} */
  Optional<Percentage> shareAsStated();

  /** Checks the rules that hold for one object alone. */
  @Value.Check
  default void check() {
    Checks.of(this);
  }

  /** {@return a builder without values} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds choices. */
  final class Builder extends ImmutableChoice.Builder {
    /** A builder without values. */
    public Builder() {
      extensions(Extensions.none());
    }
  }
}
