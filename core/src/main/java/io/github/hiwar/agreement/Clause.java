package io.github.hiwar.agreement;

import io.github.hiwar.demand.Demand;
import io.github.hiwar.source.Sourced;
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
 * One provision of a text: an article, a section, a point of the minutes.
 *
 * <p>A clause is what a text says; what somebody has to do by it, and whether it is done, is a
 * measure stated in it. This type is immutable and thread-safe.
 */
@Value.Immutable
@HiwarStyle
@Wire.AnyOf(
    value = {"label", "heading", "text"},
    rule = "a clause has a label, a heading or a text")
public sealed interface Clause extends AgreedText, Sourced permits ImmutableClause {
  /** {@return the text that it stands in} */
  Ref<Agreement> agreement();

  /** {@return the provision that it is a part of} */
  @Wire.Differs(value = "id", rule = "a clause is not a part of itself")
  Optional<Ref<Clause>> parent();

  /** {@return its number or letter} */
  Optional<String> label();

  /** {@return what it is for} */
  Optional<ClauseKind> kind();

  /** {@return its heading} */
  @Wire.Name
  Optional<LocalizedText> heading();

  /** {@return what it says, in short} */
  @Wire.Name
  Optional<LocalizedText> text();

  /** {@return what it is about; the first is the primary one} */
  List<Classification> categories();

  /** {@return amounts, dates, beneficiaries and conditions} */
  Optional<Terms> terms();

  /** {@return the demands that it answers} */
  List<Ref<Demand>> addresses();

  /** Checks the rules that hold for one object alone. */
  @Value.Check
  default void check() {
    Checks.of(this);
  }

  /** {@return a reference to this clause} */
  default Ref<Clause> ref() {
    return Ref.to(Clause.class, id());
  }

  /** {@return a builder without values} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds clauses. */
  final class Builder extends ImmutableClause.Builder {
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
