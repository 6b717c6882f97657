package io.github.hiwar.terms;

import io.github.hiwar.lifecycle.Lifecycle;
import io.github.hiwar.lifecycle.MeasureStatus;
import io.github.hiwar.source.Subject;
import io.github.hiwar.value.DateSpan;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import io.github.hiwar.wire.HiwarStyle;
import io.github.hiwar.wire.Wire;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One step of a schedule of payments or changes.
 *
 * <p>It is a promise in itself: the journal can say that the first step was delivered and the
 * second hangs on a condition. What it says of a step it does not say of the measure. This type is
 * immutable and thread-safe.
 */
@Value.Immutable
@HiwarStyle
public sealed interface Instalment extends Subject<MeasureStatus>, Dated
    permits ImmutableInstalment {
  /** {@return what the step is, in short} */
  @Wire.Name
  Optional<LocalizedText> text();

  /** {@return how much} */
  Optional<Quantity> quantity();

  /** {@return from what to what} */
  Optional<Change> change();

  /** {@return what each grade, step, band or group gets with it} */
  List<ScaleRow> scale();

  @Override
  Optional<PartialDate> takesEffect();

  @Override
  Optional<PartialDate> paidOn();

  @Override
  Optional<PartialDate> processedIn();

  @Override
  Optional<DateSpan> covers();

  @Override
  Optional<PartialDate> deadline();

  @Override
  List<DateRule> dateRules();

  /** {@return what it depends on, all of it} */
  List<Condition> conditions();

  /** {@return how the payment counts} */
  List<PayNature> payNature();

  /** {@return the step in the words of the source} */
  Optional<LocalizedText> asStated();

  /** Checks the rules that hold for one object alone. */
  @Value.Check
  default void check() {
    Checks.of(this);
  }

  @Override
  default Lifecycle lifecycle() {
    return Lifecycle.MEASURE;
  }

  /** {@return a reference to this step} */
  default Ref<Instalment> ref() {
    return Ref.to(Instalment.class, id());
  }

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
