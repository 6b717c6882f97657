package io.github.hiwar.terms;

import io.github.hiwar.value.Actor;
import io.github.hiwar.value.Extensible;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.HiwarStyle;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Ref;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a promise, an answer or an instalment depends on.
 *
 * <p>A condition may be stated by one side only: then it says by whom. This type is immutable and
 * thread-safe.
 */
@Value.Immutable
@HiwarStyle
public sealed interface Condition extends Extensible permits ImmutableCondition {
  /** {@return what kind of condition it is} */
  ConditionKind kind();

  /** {@return the condition in words} */
  Optional<LocalizedText> text();

  /** {@return whether it is fulfilled, if that is stated} */
  Optional<ConditionState> state();

  /** {@return who states it, if not everybody} */
  List<Ref<? extends Actor>> statedBy();

  /** {@return a builder without values} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds conditions. */
  final class Builder extends ImmutableCondition.Builder {
    /** A builder without values. */
    public Builder() {
      extensions(Extensions.none());
    }
  }
}
