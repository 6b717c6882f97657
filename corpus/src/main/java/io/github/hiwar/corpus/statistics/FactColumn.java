package io.github.hiwar.corpus.statistics;

import io.github.hiwar.insight.Age;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A column of the table of demands. */
@SuppressWarnings("ImmutableEnumChecker") // The functions hold nothing.
public enum FactColumn {
  /** The id of the record. */
  RECORD(Kind.TEXT, DemandFact::record),
  /** The id of the demand in the record. */
  DEMAND(Kind.TEXT, DemandFact::demand),
  /** The day that the row is of, as {@code 2025-12-31}. */
  AS_OF(Kind.TEXT, fact -> fact.asOf().toString()),
  /** What is asked. */
  TEXT(Kind.TEXT, DemandFact::text),
  /** The language of the text. */
  LANGUAGE(Kind.TEXT, DemandFact::language),
  /** The primary category. */
  CATEGORY(Kind.TEXT, fact -> orNull(fact.category())),
  /** The top of the category. */
  TOPIC(Kind.TEXT, fact -> orNull(fact.topic())),
  /** The sector of the record. */
  SECTOR(Kind.TEXT, fact -> orNull(fact.sector())),
  /** The level of bargaining. */
  LEVEL(Kind.TEXT, fact -> orNull(fact.level())),
  /** The country or territory. */
  JURISDICTION(Kind.TEXT, fact -> orNull(fact.jurisdiction())),
  /** The year in which it was first heard of. */
  YEAR(Kind.NUMBER, fact -> fact.year().map(Long::valueOf).orElse(null)),
  /** Where it stands. */
  STATUS(Kind.TEXT, fact -> fact.status().state()),
  /** Whether the status is an answer; follows from the status. */
  ANSWERED(Kind.TRUTH, DemandFact::answered),
  /** Whether it is neither withdrawn nor superseded; follows from the status. */
  ON_THE_TABLE(Kind.TRUTH, DemandFact::onTheTable),
  /** Whether it is met; follows from the status. */
  FULFILLED(Kind.TRUTH, DemandFact::fulfilled),
  /** Whether it is met in part; follows from the status. */
  PARTLY_FULFILLED(Kind.TRUTH, DemandFact::partlyFulfilled),
  /** Whether it is turned down; follows from the status. */
  REFUSED(Kind.TRUTH, DemandFact::refused),
  /** Whether speakers contradict each other. */
  DISPUTED(Kind.TRUTH, DemandFact::disputed),
  /** Whether imprecise dates leave the status open. */
  UNSETTLED(Kind.TRUTH, DemandFact::unsettled),
  /** The days from raising to the first answer, at least. */
  DAYS_TO_ANSWER_MIN(Kind.NUMBER, fact -> days(fact.daysToAnswer(), Age::atLeast)),
  /** The days from raising to the first answer, at most; the same if the dates are exact. */
  DAYS_TO_ANSWER_MAX(Kind.NUMBER, fact -> days(fact.daysToAnswer(), Age::atMost)),
  /** The days from raising to the first fulfilment, at least. */
  DAYS_TO_FULFILMENT_MIN(Kind.NUMBER, fact -> days(fact.daysToFulfilment(), Age::atLeast)),
  /** The days from raising to the first fulfilment, at most; the same if the dates are exact. */
  DAYS_TO_FULFILMENT_MAX(Kind.NUMBER, fact -> days(fact.daysToFulfilment(), Age::atMost)),
  /** How many times it was carried over. */
  CARRIED_OVER(Kind.NUMBER, fact -> (long) fact.carriedOver());

  /** What stands in the cells of a column. */
  public enum Kind {
    /** A {@code String}. */
    TEXT,
    /** A {@code Long}. */
    NUMBER,
    /** A {@code Boolean}. */
    TRUTH
  }

  private static final List<FactColumn> ALL = List.of(values());

  private final Kind kind;
  private final Function<DemandFact, @Nullable Object> value;

  FactColumn(Kind kind, Function<DemandFact, @Nullable Object> value) {
    this.kind = kind;
    this.value = value;
  }

  /** {@return its name in a table, in snake_case: {@code days_to_answer_min}} */
  public String column() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** {@return what stands in its cells, where they are not null} */
  public Kind kind() {
    return kind;
  }

  /** Its place in a row. */
  int place() {
    return ALL.indexOf(this);
  }

  @Nullable Object cell(DemandFact fact) {
    return value.apply(fact);
  }

  private static @Nullable Object orNull(Optional<String> text) {
    return text.orElse(null);
  }

  private static @Nullable Object days(Optional<Age> days, Function<Age, Long> bound) {
    return days.map(bound).orElse(null);
  }
}
