package io.github.hiwar.terms;

import io.github.hiwar.value.Extensible;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.wire.HiwarStyle;
import io.github.hiwar.wire.Wire;
import java.util.Optional;
import org.immutables.value.Value;

/** How often something is to happen. This type is immutable and thread-safe. */
@Value.Immutable
@HiwarStyle
@Wire.AnyOf(
    value = {"every", "recurrence", "asStated"},
    rule = "a periodicity says how often, or how the source puts it")
public sealed interface Periodicity extends Extensible permits ImmutablePeriodicity {
  /** {@return the time from one to the next} */
  Optional<Duration> every();

  /** {@return how it recurs, where no interval is fixed} */
  Optional<Recurrence> recurrence();

  /** {@return the words of the source: "periodically"} */
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

  /** Builds periodicities. */
  final class Builder extends ImmutablePeriodicity.Builder {
    /** A builder without values. */
    public Builder() {
      extensions(Extensions.none());
    }
  }
}
