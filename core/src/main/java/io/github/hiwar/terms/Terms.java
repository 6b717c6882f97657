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
  /** How firmly it is meant. */
  Optional<Modality> modality();

  /** How much. */
  Optional<Quantity> quantity();

  /** From what to what. */
  Optional<Change> change();

  /** The steps in which it comes. */
  List<Instalment> schedule();

  /** What each grade, band or echelon gets. */
  List<ScaleRow> scale();

  /** Who is to benefit. */
  Optional<Beneficiaries> beneficiaries();

  /** What it depends on. */
  List<Condition> conditions();

  /** How a payment counts. */
  List<PayNature> payNature();

  /** From when on it holds. */
  Optional<PartialDate> takesEffect();

  /** The period that it covers, which may lie before it takes effect. */
  Optional<DateSpan> covers();

  /** By when it is to be done. */
  Optional<PartialDate> deadline();

  /** The deadline in the words of the source: "before the next round". */
  Optional<LocalizedText> deadlineAsStated();

  /** How often it is to happen. */
  Optional<Periodicity> periodicity();

  /** When it is to be looked at again: a reopening clause. */
  Optional<LocalizedText> review();

  /** The committee or body in charge. */
  Optional<Ref<? extends Actor>> organ();

  /** The laws and decrees that it rests on or asks for. */
  List<Identifier> legalBasis();

  /** What it costs in all, as stated. */
  Optional<Quantity> cost();

  /** The group with which parity is asked or granted. */
  Optional<Comparator> comparator();

  /** The terms in the words of the source. */
  Optional<LocalizedText> asStated();

  /** A builder without values. */
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
