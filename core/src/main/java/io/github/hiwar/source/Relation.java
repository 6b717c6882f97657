package io.github.hiwar.source;

import io.github.hiwar.value.DateSpan;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Ref;
import io.github.hiwar.wire.HiwarStyle;
import io.github.hiwar.wire.Wire;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A typed link from one entity to another, in this record or in others. This type is immutable and
 * thread-safe.
 */
@Value.Immutable
@HiwarStyle
public sealed interface Relation extends Sourced permits ImmutableRelation {
  /** {@return how they relate} */
  RelationKind kind();

  /** {@return the entity that the sentence begins with: the subject continues the object} */
  Ref<? extends Entity> subject();

  /**
   * {@return the entity that it is related to, or a whole record: the URI of the record and {@code
   * #}}
   */
  @Wire.Differs(value = "subject", rule = "an entity does not relate to itself")
  Ref<? extends Entity> object();

  /** {@return during which time} */
  Optional<DateSpan> during();

  /** {@return what there is to add} */
  Optional<LocalizedText> note();

  /** Checks the rules that hold for one object alone. */
  @Value.Check
  default void check() {
    Checks.of(this);
  }

  /** {@return a reference to this relation} */
  default Ref<Relation> ref() {
    return Ref.to(Relation.class, id());
  }

  /** {@return a builder without values} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds relations. */
  final class Builder extends ImmutableRelation.Builder {
    /** A builder without values. */
    public Builder() {
      extensions(Extensions.none());
    }
  }
}
