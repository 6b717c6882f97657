package io.github.hiwar.terms;

import io.github.hiwar.value.DateSpan;
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
 * What a percentage or a fraction is of.
 *
 * <p>In words, as the pay that it is reckoned of, or as the quantity of something else in the
 * record: 20 percent of what another measure grants. This type is immutable and thread-safe.
 */
@Value.Immutable
@HiwarStyle
@Wire.AnyOf(
    value = {"text", "components", "basis", "during", "of"},
    rule = "a base says what something is a percentage or fraction of")
public sealed interface Base extends Extensible permits ImmutableBase {
  /** {@return what it is of, in words} */
  Optional<LocalizedText> text();

  /** {@return the parts of pay that it is reckoned of, together} */
  List<PayComponent> components();

  /** {@return whether these are before or after deductions} */
  Optional<PayBasis> basis();

  /** {@return the time whose pay, or whose figure, is meant} */
  Optional<DateSpan> during();

  /** {@return the demand, measure or step whose quantity it is a part of} */
  Optional<Ref<? extends Entity>> of();

  /** Checks the rules that hold for one object alone. */
  @Value.Check
  default void check() {
    Checks.of(this);
  }

  /**
   * {@return a base that is said in words}
   *
   * @param text what it is of
   */
  static Base of(LocalizedText text) {
    return builder().text(text).build();
  }

  /** {@return a builder without values} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds bases. */
  final class Builder extends ImmutableBase.Builder {
    /** A builder without values. */
    public Builder() {
      extensions(Extensions.none());
    }
  }
}
