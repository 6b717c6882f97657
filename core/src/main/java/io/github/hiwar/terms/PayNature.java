package io.github.hiwar.terms;

import io.github.hiwar.value.Extensible;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.wire.HiwarStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a payment counts, and from when on: the nature of a bonus may change by date. This type is
 * immutable and thread-safe.
 */
@Value.Immutable
@HiwarStyle
public sealed interface PayNature extends Extensible permits ImmutablePayNature {
  /** {@return how it counts} */
  PayKind kind();

  /** {@return what it is counted for: the pension, union dues} */
  List<CountsFor> countsFor();

  /** {@return from when on it counts so} */
  Optional<PartialDate> since();

  /** {@return the heading that it is booked under} */
  Optional<LocalizedText> heading();

  /** {@return a builder without values} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds pay natures. */
  final class Builder extends ImmutablePayNature.Builder {
    /** A builder without values. */
    public Builder() {
      extensions(Extensions.none());
    }
  }
}
