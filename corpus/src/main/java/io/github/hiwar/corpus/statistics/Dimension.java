package io.github.hiwar.corpus.statistics;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What demands can be grouped by. */
@SuppressWarnings("ImmutableEnumChecker") // The functions hold nothing.
public enum Dimension {
  /** The primary category: {@code allowances/mileage}. */
  CATEGORY(DemandFact::category),
  /** The top of the primary category: {@code allowances}. */
  TOPIC(DemandFact::topic),
  /** The sector of the record. */
  SECTOR(DemandFact::sector),
  /** The year in which it was first heard of. */
  YEAR(fact -> fact.year().map(String::valueOf)),
  /** The level that bargaining takes place at. */
  LEVEL(DemandFact::level),
  /** The country or territory. */
  JURISDICTION(DemandFact::jurisdiction),
  /** Where the demand stands. */
  STATUS(fact -> Optional.of(fact.status().state()));

  private final Function<DemandFact, Optional<String>> key;

  Dimension(Function<DemandFact, Optional<String>> key) {
    this.key = key;
  }

  /** {@return its name in a table: {@code category}} */
  public String column() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * {@return the group that a demand is in; empty text if the record does not say}
   *
   * @param fact what is known of the demand
   */
  public String of(DemandFact fact) {
    return key.apply(fact).orElse("");
  }
}
