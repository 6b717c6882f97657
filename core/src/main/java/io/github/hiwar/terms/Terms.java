package io.github.hiwar.terms;

import io.github.hiwar.value.Actor;
import io.github.hiwar.value.DateSpan;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Extensible;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.Identifier;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import io.github.hiwar.wire.HiwarStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is asked, offered, promised, agreed or delivered: one composable type for demands,
 * counter-offers, measures and clauses alike. This type is immutable and thread-safe.
 */
@Value.Immutable
@HiwarStyle
public sealed interface Terms extends Extensible, Dated permits ImmutableTerms {
  /** {@return what it does to what it is about: raise, keep, abolish} */
  Optional<Effect> effect();

  /**
   * {@return what exists already and the effect acts on: a circular to cancel, a group to join, a
   * clause to keep}
   */
  List<Ref<? extends Entity>> affects();

  /** {@return whether only a part of what it affects is meant: some provisions of a law} */
  Optional<Boolean> affectsInPart();

  /** {@return the parts of pay, or of its cost, that the effect acts on: a levy, contributions} */
  List<PayComponent> components();

  /** {@return how firmly it is meant} */
  Optional<Modality> modality();

  /** {@return how much} */
  Optional<Quantity> quantity();

  /** {@return from what to what} */
  Optional<Change> change();

  /** {@return the steps in which it comes, in their order} */
  List<Ref<Instalment>> schedule();

  /** {@return whether these are all steps, if that is stated} */
  Optional<ScheduleKind> scheduleKind();

  /** {@return what each grade, step, band or group gets} */
  List<ScaleRow> scale();

  /** {@return who is to benefit} */
  Optional<Beneficiaries> beneficiaries();

  /** {@return what it is for} */
  List<Aim> aims();

  /** {@return what it depends on, all of it} */
  List<Condition> conditions();

  /** {@return how a payment counts} */
  List<PayNature> payNature();

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

  /** {@return how long it lasts once it has begun: 15 days of leave, a guarantee for two years} */
  Optional<Duration> lasts();

  /** {@return how often it is to happen} */
  Optional<Periodicity> periodicity();

  /** {@return the committee or body in charge} */
  Optional<Ref<? extends Actor>> organ();

  /** {@return the laws and decrees that it rests on or asks for} */
  List<Identifier> legalBasis();

  /** {@return what it costs in all, as stated} */
  Optional<Quantity> cost();

  /** {@return who bears the cost} */
  List<Ref<? extends Actor>> costBearers();

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
