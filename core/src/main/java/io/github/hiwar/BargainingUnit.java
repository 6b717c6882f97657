package io.github.hiwar;

import io.github.hiwar.value.Decimals;
import io.github.hiwar.value.Extensible;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.HiwarStyle;
import io.github.hiwar.value.InvalidValueException;
import io.github.hiwar.value.LocalizedText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The staff that are bargained for: scope, territory and numbers, as stated. This type is immutable
 * and thread-safe.
 */
@Value.Immutable
@HiwarStyle
public sealed interface BargainingUnit extends Extensible permits ImmutableBargainingUnit {
  /** {@return who is in it} */
  Optional<LocalizedText> scope();

  /** {@return who is not} */
  List<LocalizedText> excluded();

  /** {@return where} */
  Optional<LocalizedText> territory();

  /** {@return how many workers it covers, as stated} */
  Optional<Integer> workers();

  /** {@return how many employers it covers, as stated} */
  Optional<Integer> employers();

  /** {@return the share of workers covered, in percent, as stated} */
  Optional<BigDecimal> coverageAsStated();

  /** Checks the rules that hold for one object alone. */
  @Value.Check
  default void check() {
    workers()
        .ifPresent(
            value ->
                InvalidValueException.require(
                    value >= 0,
                    "BargainingUnit",
                    "workers",
                    value,
                    "a number of workers is zero or more"));
    employers()
        .ifPresent(
            value ->
                InvalidValueException.require(
                    value >= 0,
                    "BargainingUnit",
                    "employers",
                    value,
                    "a number of employers is zero or more"));
    coverageAsStated()
        .ifPresent(value -> Decimals.require("BargainingUnit", "coverageAsStated", value));
  }

  /** {@return a builder without values} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds bargaining units. */
  final class Builder extends ImmutableBargainingUnit.Builder {
    /** A builder without values. */
    public Builder() {
      extensions(Extensions.none());
    }
  }
}
