package io.github.hiwar.corpus.statistics;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * A column of the rows that statistics are counted from. {@link FactKind#columns} says which kinds
 * of rows have it.
 */
public enum FactColumn {
  /** The id of the record. */
  RECORD(Type.TEXT),
  /** The id in the record of what the row is about. */
  ID(Type.TEXT),
  /** The day that the row is of, as {@code 2025-12-31}. */
  AS_OF(Type.TEXT),
  /** The sector of the record: a division or section of ISIC where it can be told. */
  SECTOR(Type.TEXT),
  /** The level of bargaining. */
  LEVEL(Type.TEXT),
  /** The country or territory. */
  JURISDICTION(Type.TEXT),
  /**
   * The year: of the first mention of a demand, of a conclusion, a vote, the begin of an action.
   */
  YEAR(Type.NUMBER),
  /** What is asked, or the title of a text. */
  TEXT(Type.TEXT),
  /** The language of the text. */
  LANGUAGE(Type.TEXT),
  /** The title of the record: in that language, or else as it was first written. */
  TITLE(Type.TEXT),
  /** The primary category. */
  CATEGORY(Type.TEXT),
  /** The top of the category. */
  TOPIC(Type.TEXT),
  /** Of what kind it is; of a vote, of what kind that is which was voted on. */
  KIND(Type.TEXT),
  /** Where it stands. */
  STATUS(Type.TEXT),
  /** Where it stands, in a few words for all states: under way, concluded; held, called off. */
  STAGE(Type.TEXT),
  /** Whether it is answered. */
  ANSWERED(Type.TRUTH),
  /** Whether it is neither withdrawn nor superseded; follows from the status. */
  ON_THE_TABLE(Type.TRUTH),
  /** Whether it is met; follows from the status. */
  FULFILLED(Type.TRUTH),
  /** Whether it is met in part; follows from the status. */
  PARTLY_FULFILLED(Type.TRUTH),
  /** Whether it is turned down; follows from the status. */
  REFUSED(Type.TRUTH),
  /** Whether speakers contradict each other. */
  DISPUTED(Type.TRUTH),
  /** Whether imprecise dates leave the status open. */
  UNSETTLED(Type.TRUTH),
  /** The days from raising to the first answer, at least. */
  DAYS_TO_ANSWER_MIN(Type.NUMBER),
  /** The days from raising to the first answer, at most; the same if the dates are exact. */
  DAYS_TO_ANSWER_MAX(Type.NUMBER),
  /** The days from raising to the first fulfilment, at least. */
  DAYS_TO_FULFILMENT_MIN(Type.NUMBER),
  /** The days from raising to the first fulfilment, at most; the same if the dates are exact. */
  DAYS_TO_FULFILMENT_MAX(Type.NUMBER),
  /** How many times it was carried over. */
  CARRIED_OVER(Type.NUMBER),
  /** Whether the two sides concluded the text, or that of a provision. */
  AGREED(Type.TRUTH),
  /** The days from the first demand of the record to the conclusion, at least. */
  DAYS_TO_AGREEMENT_MIN(Type.NUMBER),
  /** The days from the first demand of the record to the conclusion, at most. */
  DAYS_TO_AGREEMENT_MAX(Type.NUMBER),
  /** Whether it says which demands it answers. */
  ANSWERING(Type.TRUTH),
  /** What a rise is measured in: {@code percent}, or the code of a currency. */
  UNIT(Type.TEXT),
  /** What a rise is a percentage of, or what it raises: codes of parts of pay, or words. */
  BASE(Type.TEXT),
  /** Whether that is before or after deductions. */
  BASIS(Type.TEXT),
  /** What an amount is for: a month, an hour. */
  PER(Type.TEXT),
  /** How the payment counts: consolidated, one-off. */
  COUNTS_AS(Type.TEXT),
  /** Whether it comes at once, in steps, or over a time. */
  COMES(Type.TEXT),
  /** Whether the rise has one exact figure. */
  MEASURED(Type.TRUTH),
  /** Why it has none. */
  LEFT_OUT(Type.TEXT),
  /** The figure, in the unit. */
  RISE(Type.DECIMAL),
  /** What a vote came to. */
  OUTCOME(Type.TEXT),
  /** The votes for and against, where both are known. */
  VOTES_VALID(Type.NUMBER),
  /** The votes in favour among them. */
  VOTES_YES(Type.NUMBER),
  /** Those who could vote, where the votes cast are known too. */
  VOTES_ELIGIBLE(Type.NUMBER),
  /** The votes that they cast. */
  VOTES_CAST(Type.NUMBER),
  /** The turnout in percent, at least. */
  TURNOUT_MIN(Type.DECIMAL),
  /** The turnout in percent, at most; the same if it is exact. */
  TURNOUT_MAX(Type.DECIMAL),
  /** Whether the action took place. */
  HELD(Type.TRUTH),
  /** Whether it is a strike that took place. */
  STRIKE_HELD(Type.TRUTH),
  /** The days of action, where their number is known exactly. */
  DAYS_OF_ACTION(Type.NUMBER),
  /** The days of action, at least. */
  ACTION_DAYS_MIN(Type.NUMBER),
  /** The days of action, at most; the same if their number is known exactly. */
  ACTION_DAYS_MAX(Type.NUMBER);

  /** What stands in the cells of a column. */
  public enum Type {
    /** A {@code String}. */
    TEXT(String.class),
    /** A {@code Long}. */
    NUMBER(Long.class),
    /** A {@code BigDecimal}. */
    DECIMAL(BigDecimal.class),
    /** A {@code Boolean}. */
    TRUTH(Boolean.class);

    private final Class<?> type;

    Type(Class<?> type) {
      this.type = type;
    }

    boolean holds(Object cell) {
      return type.isInstance(cell);
    }

    @Override
    public String toString() {
      return type.getSimpleName();
    }
  }

  private final Type type;

  FactColumn(Type type) {
    this.type = type;
  }

  /** {@return its name in a table, in snake_case: {@code days_to_answer_min}} */
  public String column() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** {@return what stands in its cells, where they are not null} */
  public Type type() {
    return type;
  }
}
