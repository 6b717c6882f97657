package io.github.hiwar.measure;

import io.github.hiwar.agreement.AgreedText;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.Lifecycle;
import io.github.hiwar.lifecycle.MeasureStatus;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.party.Party;
import io.github.hiwar.source.Subject;
import io.github.hiwar.taxonomy.Classification;
import io.github.hiwar.taxonomy.DemandCategory;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Ref;
import io.github.hiwar.wire.HiwarStyle;
import io.github.hiwar.wire.Wire;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An act that a party owes or has performed.
 *
 * <p>A promise and an achievement are the same measure at two moments of its life. This type is
 * immutable and thread-safe.
 */
@Value.Immutable
@HiwarStyle
public sealed interface Measure extends Subject<MeasureStatus> permits ImmutableMeasure {
  /** {@return what it is about; the first is the primary one} */
  List<Classification> categories();

  /** {@return what is to be done, or was} */
  @Wire.Name
  LocalizedText text();

  /** {@return the wording of the source, where it differs from the text} */
  Optional<LocalizedText> asStated();

  /** {@return the parties that owe it} */
  List<Ref<Party>> debtors();

  /** {@return the parties that it is owed to} */
  List<Ref<Party>> creditors();

  /** {@return the demands that it answers} */
  List<Ref<Demand>> addresses();

  /** {@return amounts, dates, beneficiaries and conditions} */
  Optional<Terms> terms();

  /** {@return the meeting at which it was promised or reported} */
  Optional<Ref<Meeting>> statedAt();

  /** {@return the agreement or the clause that it stands in} */
  Optional<Ref<? extends AgreedText>> statedIn();

  /** Checks the id. */
  @Value.Check
  default void check() {
    Checks.of(this);
  }

  @Override
  default Lifecycle lifecycle() {
    return Lifecycle.MEASURE;
  }

  /** {@return a reference to this measure} */
  default Ref<Measure> ref() {
    return Ref.to(Measure.class, id());
  }

  /** {@return a builder without values} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds measures. */
  final class Builder extends ImmutableMeasure.Builder {
    /** A builder without values. */
    public Builder() {
      extensions(Extensions.none());
    }

    /**
     * Adds a category, without saying who assigned it or how.
     *
     * @param category the category
     * @return this builder
     */
    public Builder addCategories(DemandCategory category) {
      return addCategories(Classification.of(category));
    }
  }
}
