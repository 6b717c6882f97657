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
  /** {@return what rows are told apart by} */
  ScaleKey keyKind();

  /** {@return the key as the scale writes it: {@code 10}, {@code B2}} */
  String key();

  /** {@return the name of the row} */
  Optional<LocalizedText> label();

  /** {@return what the row gets} */
  Quantity quantity();

  /** Checks the rules that hold for one object alone. */
  @Value.Check
  default void check() {
    InvalidValueException.requireText("ScaleRow", "key", key());
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
  }
}
