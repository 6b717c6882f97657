package io.github.hiwar.terms;

import io.github.hiwar.value.Actor;
import io.github.hiwar.value.DateSpan;
import io.github.hiwar.value.Extensible;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.HiwarStyle;
import io.github.hiwar.value.Identifier;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is asked, offered, promised, agreed or delivered: one composable type for demands,
 * counter-offers, measures and clauses alike. This type is immutable and thread-safe.
 */
@Value.Immutable
@HiwarStyle
public sealed interface Terms extends Extensible permits ImmutableTerms {
  /** {@return how firmly it is meant} */
  Optional<Modality> modality();

  /** {@return how much} */
  Optional<Quantity> quantity();

  /** {@return from what to what} */
  Optional<Change> change();

  /** {@return the steps in which it comes} */
  List<Instalment> schedule();

  /** {@return what each grade, band or echelon gets} */
  List<ScaleRow> scale();

  /** {@return who is to benefit} */
  Optional<Beneficiaries> beneficiaries();

  /** {@return what it depends on} */
  List<Condition> conditions();

  /** {@return how a payment counts} */
  List<PayNature> payNature();

  /** {@return from when on it holds} */
  Optional<PartialDate> takesEffect();

  /** {@return the period that it covers, which may lie before it takes effect} */
  Optional<DateSpan> covers();

  /** {@return by when it is to be done} */
  Optional<PartialDate> deadline();

  /** {@return the deadline in the words of the source: "before the next round"} */
  Optional<LocalizedText> deadlineAsStated();

  /** {@return how often it is to happen} */
  Optional<Periodicity> periodicity();

  /** {@return when it is to be looked at again: a reopening clause} */
  Optional<LocalizedText> review();

  /** {@return the committee or body in charge} */
  Optional<Ref<? extends Actor>> organ();

  /** {@return the laws and decrees that it rests on or asks for} */
  List<Identifier> legalBasis();

  /** {@return what it costs in all, as stated} */
  Optional<Quantity> cost();

  /** {@return the group with which parity is asked or granted} */
  Optional<Comparator> comparator();

  /** {@return the terms in the words of the source} */
  Optional<LocalizedText> asStated();

  /** {@return a builder without values} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds terms. */
  final class Builder extends ImmutableTerms.Builder {
    /** A builder without values. */
    public Builder() {
      extensions(Extensions.none());
    }
  }
}
