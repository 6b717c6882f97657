package io.github.hiwar.demand;

import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.lifecycle.Lifecycle;
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
 * Something that one party asks of another: a node of the tree of demands.
 *
 * <p>A group is a demand with items below it; an answer to the group covers its items until they
 * have a later one of their own. Employers raise demands too. This type is immutable and
 * thread-safe.
 */
@Value.Immutable
@HiwarStyle
public sealed interface Demand extends Subject<DemandStatus> permits ImmutableDemand {
  /** {@return the demand that this one is an item of} */
  @Wire.Differs(value = "id", rule = "a demand is not an item of itself")
  Optional<Ref<Demand>> parent();

  /** {@return its number or letter in the source: {@code 3.b}} */
  Optional<String> label();

  /** {@return what it is about; the first is the primary one} */
  List<Classification> categories();

  /** {@return what is asked} */
  @Wire.Name
  LocalizedText text();

  /**
   * {@return the wording of the source, where it differs from the text: a misprint, an odd word}
   */
  Optional<LocalizedText> asStated();

  /** {@return amounts, dates, beneficiaries and conditions that it names} */
  Optional<Terms> terms();

  /** {@return the parties that raise it} */
  List<Ref<Party>> raisedBy();

  /** {@return the parties that it is addressed to} */
  List<Ref<Party>> addressedTo();

  /** {@return the meeting at which it was tabled} */
  Optional<Ref<Meeting>> tabledAt();

  /** Checks the id, the label and that the demand is not its own parent. */
  @Value.Check
  default void check() {
    Checks.of(this);
  }

  @Override
  default Lifecycle lifecycle() {
    return Lifecycle.DEMAND;
  }

  /** {@return a reference to this demand} */
  default Ref<Demand> ref() {
    return Ref.to(Demand.class, id());
  }

  /** {@return a builder without values} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds demands. */
  final class Builder extends ImmutableDemand.Builder {
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
