package io.github.hiwar.agreement;

import io.github.hiwar.demand.Classification;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.demand.DemandCategory;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.Extensible;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.HiwarStyle;
import io.github.hiwar.value.InvalidValueException;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Ref;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One provision of a text, with the provisions below it. This type is immutable and thread-safe.
 */
@Value.Immutable
@HiwarStyle
public sealed interface Clause extends Extensible permits ImmutableClause {
  /** {@return its number or letter} */
  Optional<String> label();

  /** {@return its heading} */
  Optional<LocalizedText> heading();

  /** {@return what it says, in short} */
  Optional<LocalizedText> text();

  /** {@return what it is about; the first is the primary one} */
  List<Classification> categories();

  /** {@return amounts, dates, beneficiaries and conditions} */
  Optional<Terms> terms();

  /** {@return the demands that it answers} */
  List<Ref<Demand>> addresses();

  /** {@return the provisions below it} */
  List<Clause> clauses();

  /** Checks the rules that hold for one object alone. */
  @Value.Check
  default void check() {
    label().ifPresent(value -> InvalidValueException.requireText("Clause", "label", value));
    InvalidValueException.require(
        label().isPresent() || heading().isPresent() || text().isPresent(),
        "Clause",
        "",
        "empty",
        "a clause has a label, a heading or a text");
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
     * Adds a category, without a word on who assigned it and how.
     *
     * @param category the category
     * @return this builder
     */
    public Builder addCategories(DemandCategory category) {
      return addCategories(Classification.of(category));
    }
  }
}
