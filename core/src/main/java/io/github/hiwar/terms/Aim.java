package io.github.hiwar.terms;

import io.github.hiwar.taxonomy.DemandCategory;
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
 * What something is done for: that more women take part in work, that the compression of grades is
 * put right, that the strike fund lasts. This type is immutable and thread-safe.
 *
 * <pre>{@code
 * Aim.builder().effect(Effect.REMEDY).category(DemandCategory.of("pay/compression")).build();
 * }</pre>
 */
@Value.Immutable
@HiwarStyle
@Wire.AnyOf(
    value = {"effect", "category", "affects", "text"},
    rule = "an aim says what is to become of what, or puts it in words")
public sealed interface Aim extends Extensible permits ImmutableAim {
  /** {@return what is to become of it: it is to rise, to be kept, to be put right} */
  Optional<Effect> effect();

  /** {@return the matter that it is about} */
  Optional<DemandCategory> category();

  /** {@return what exists already and is meant} */
  List<Ref<? extends Entity>> affects();

  /** {@return the aim in words} */
  Optional<LocalizedText> text();

  /** Checks the rules that hold for one object alone. */
  @Value.Check
  default void check() {
    Checks.of(this);
  }

  /** {@return a builder without values} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds aims. */
  final class Builder extends ImmutableAim.Builder {
    /** A builder without values. */
    public Builder() {
      extensions(Extensions.none());
    }
  }
}
