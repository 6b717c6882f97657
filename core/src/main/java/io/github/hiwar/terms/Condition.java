package io.github.hiwar.terms;

import io.github.hiwar.value.Actor;
import io.github.hiwar.value.Extensible;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import io.github.hiwar.wire.HiwarStyle;
import io.github.hiwar.wire.Wire;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a promise, an answer or a step depends on.
 *
 * <p>A list of conditions means all of them; alternatives stand in {@code anyOf} of one. A
 * condition may be stated by one side only: then it says by whom. This type is immutable and
 * thread-safe.
 */
@Value.Immutable
@HiwarStyle
@Wire.AnyOf(
    value = {"kind", "text", "event", "anyOf"},
    rule = "a condition says of what kind it is, what has to happen, or how the source puts it")
public sealed interface Condition extends Extensible permits ImmutableCondition {
  /** {@return what kind of condition it is} */
  Optional<ConditionKind> kind();

  /** {@return how it bears on what depends on it, if that is stated} */
  Optional<ConditionRole> role();

  /** {@return whether it bears on a part only, the rest holding in any case} */
  Optional<Boolean> inPart();

  /** {@return the condition in words} */
  Optional<LocalizedText> text();

  /** {@return what has to happen, where the record knows it: a program can test it} */
  Optional<Event> event();

  /** {@return who has to act} */
  List<Ref<? extends Actor>> by();

  /** {@return by when} */
  Optional<PartialDate> deadline();

  /** {@return alternatives, of which one is enough} */
  @Wire.Size(
      value = 2,
      orNone = true,
      rule = "alternatives are two or more; a single one is the condition itself")
  List<Condition> anyOf();

  /** {@return whether it is fulfilled, if that is stated} */
  Optional<ConditionState> state();

  /** {@return who states it, if not everybody} */
  List<Ref<? extends Actor>> statedBy();

  /** Checks the rules that hold for one object alone. */
  @Value.Check
  default void check() {
    Checks.of(this);
  }

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

    /**
     * Who decides or acts, or one of several.
     *
     * @param who the party or person
     * @return this builder
     */
    public Builder by(Actor who) {
      return addBy(Ref.to(Actor.class, who.id()));
    }
  }
}
