package io.github.hiwar.corpus.statistics;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A column of the table of figures: whole numbers, so that shares are formed by whoever reads. */
@SuppressWarnings("ImmutableEnumChecker") // The functions hold nothing.
public enum FigureColumn {
  /** All demands. */
  DEMANDS(Figures::demands),
  /** Those answered, of all. */
  ANSWERED(figures -> figures.answered().part()),
  /** Those neither withdrawn nor superseded: what fulfilment is a share of. */
  ON_THE_TABLE(Figures::onTheTable),
  /** Those met. */
  FULFILLED(figures -> figures.fulfilled().part()),
  /** Those met in part. */
  PARTLY_FULFILLED(Figures::partlyFulfilled),
  /** Those turned down. */
  REFUSED(figures -> figures.refused().part()),
  /** Those disputed. */
  DISPUTED(figures -> figures.disputed().part()),
  /** Those whose status imprecise dates leave open. */
  UNSETTLED(Figures::unsettled),
  /** Those carried over. */
  CARRIED_OVER(figures -> figures.carriedOver().part()),
  /** Days to the first answer: the lower quartile. */
  ANSWER_DAYS_Q1(figures -> orNull(figures.toAnswer().lowerQuartile())),
  /** Days to the first answer: the median. */
  ANSWER_DAYS_MEDIAN(figures -> orNull(figures.toAnswer().median())),
  /** Days to the first answer: the upper quartile. */
  ANSWER_DAYS_Q3(figures -> orNull(figures.toAnswer().upperQuartile())),
  /** The demands that these rest on. */
  ANSWER_DAYS_EXACT(figures -> figures.toAnswer().exact()),
  /** Answered demands with a range of days only. */
  ANSWER_DAYS_IMPRECISE(figures -> figures.toAnswer().imprecise()),
  /** Answered demands of which a date is missing. */
  ANSWER_DAYS_UNKNOWN(figures -> figures.toAnswer().unknown()),
  /** Days to the first fulfilment: the lower quartile. */
  FULFILMENT_DAYS_Q1(figures -> orNull(figures.toFulfilment().lowerQuartile())),
  /** Days to the first fulfilment: the median. */
  FULFILMENT_DAYS_MEDIAN(figures -> orNull(figures.toFulfilment().median())),
  /** Days to the first fulfilment: the upper quartile. */
  FULFILMENT_DAYS_Q3(figures -> orNull(figures.toFulfilment().upperQuartile())),
  /** The demands that these rest on. */
  FULFILMENT_DAYS_EXACT(figures -> figures.toFulfilment().exact()),
  /** Fulfilled demands with a range of days only. */
  FULFILMENT_DAYS_IMPRECISE(figures -> figures.toFulfilment().imprecise()),
  /** Fulfilled demands of which a date is missing. */
  FULFILMENT_DAYS_UNKNOWN(figures -> figures.toFulfilment().unknown());

  private final Function<Figures, @Nullable Long> value;

  FigureColumn(Function<Figures, @Nullable Long> value) {
    this.value = value;
  }

  /** {@return its name in a table: {@code answer_days_median}} */
  public String column() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * {@return the number in this column, null if there is none: a median of nothing}
   *
   * @param figures the figures of a group
   */
  public @Nullable Long of(Figures figures) {
    return value.apply(figures);
  }

  private static @Nullable Long orNull(OptionalInt days) {
    return days.isPresent() ? Long.valueOf(days.getAsInt()) : null;
  }
}
