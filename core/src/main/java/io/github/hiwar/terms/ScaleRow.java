package io.github.hiwar.terms;

import io.github.hiwar.value.Extensible;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.HiwarStyle;
import io.github.hiwar.value.InvalidValueException;
import io.github.hiwar.value.LocalizedText;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One row of a scale: what a grade, band or echelon gets. This type is immutable and thread-safe.
 */
@Value.Immutable
@HiwarStyle
public sealed interface ScaleRow extends Extensible permits ImmutableScaleRow {
  /** What rows are told apart by. */
  ScaleKey keyKind();

  /** The key as the scale writes it: {@code 10}, {@code B2}. */
  String key();

  /** The name of the row. */
  Optional<LocalizedText> label();

  /** What the row gets. */
  Quantity quantity();

  /** Checks the rules that hold for one object alone. */
  @Value.Check
  default void check() {
    InvalidValueException.requireText("ScaleRow", "key", key());
  }

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds rows of scales. */
  final class Builder extends ImmutableScaleRow.Builder {
    /** A builder without values. */
    public Builder() {
      extensions(Extensions.none());
    }
  }
}
