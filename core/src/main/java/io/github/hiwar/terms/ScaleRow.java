package io.github.hiwar.terms;

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
 * One row of a scale: what a grade, a step of it, a band or a group gets. A row without an amount
 * is one that the source names, while what it gets stands elsewhere. This type is immutable and
 * thread-safe.
 */
@Value.Immutable
@HiwarStyle
@Wire.AnyOf(
    value = {"classKeys", "group"},
    rule = "a row is for a grade, a step, a band, or for a group of staff",
    at = "classKeys")
public sealed interface ScaleRow extends Extensible permits ImmutableScaleRow {
  /** {@return what tells the row apart: a grade, or a grade and a step of it} */
  List<ClassKey> classKeys();

  /** {@return the group of staff that the row is for} */
  Optional<Ref<StaffGroup>> group();

  /** {@return the name of the row} */
  Optional<LocalizedText> label();

  /** {@return what the row gets} */
  Optional<Quantity> quantity();

  /** {@return from what to what it comes} */
  Optional<Change> change();

  /** {@return what it gets, in the words of the source} */
  Optional<LocalizedText> asStated();

  /** Checks the rules that hold for one object alone. */
  @Value.Check
  default void check() {
    Checks.of(this);
  }

  /** {@return a builder without values} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds rows of scales. */
  final class Builder extends ImmutableScaleRow.Builder {
    /** A builder without values. */
    public Builder() {
      extensions(Extensions.none());
    }

    /**
     * Adds a key that tells the row apart.
     *
     * @param kind what the key is
     * @param key the key as the scale writes it
     * @return this builder
     */
    public Builder addClassKeys(ScaleKey kind, String key) {
      return addClassKeys(ClassKey.of(kind, key));
    }
  }
}
