package io.github.hiwar.terms;

import io.github.hiwar.value.DateSpan;
import io.github.hiwar.value.Extensible;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.HiwarStyle;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import java.util.Optional;
import org.immutables.value.Value;

/** One step of a schedule of payments or increases. This type is immutable and thread-safe. */
@Value.Immutable
@HiwarStyle
public sealed interface Instalment extends Extensible permits ImmutableInstalment {
  /** {@return how much} */
  Optional<Quantity> quantity();

  /** {@return from when on it counts} */
  Optional<PartialDate> takesEffect();

  /** {@return when it is paid} */
  Optional<PartialDate> paidOn();

  /** {@return the period that it is paid for} */
  Optional<DateSpan> covers();

  /** {@return what it depends on} */
  Optional<Condition> condition();

  /** {@return the step in the words of the source} */
  Optional<LocalizedText> asStated();

  /** {@return a builder without values} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds instalments. */
  final class Builder extends ImmutableInstalment.Builder {
    /** A builder without values. */
    public Builder() {
      extensions(Extensions.none());
    }
  }
}
