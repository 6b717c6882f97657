package io.github.hiwar.terms;

import io.github.hiwar.value.Extensible;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.wire.HiwarStyle;
import io.github.hiwar.wire.Wire;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * From what to what: the present quantity and the one asked for or agreed. This type is immutable
 * and thread-safe.
 */
@Value.Immutable
@HiwarStyle
@Wire.AnyOf(
    value = {"before", "after", "classesBefore", "classesAfter", "asStated"},
    rule = "a change says from what, to what, or how the source puts it")
public sealed interface Change extends Extensible permits ImmutableChange {
  /** {@return the quantity before} */
  Optional<Quantity> before();

  /** {@return the quantity after} */
  Optional<Quantity> after();

  /** {@return the grade, step or band before} */
  List<ClassKey> classesBefore();

  /** {@return the grade, step or band after} */
  List<ClassKey> classesAfter();

  /** {@return the change in the words of the source} */
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

  /** Builds changes. */
  final class Builder extends ImmutableChange.Builder {
    /** A builder without values. */
    public Builder() {
      extensions(Extensions.none());
    }
  }
}
