package io.github.hiwar.corpus.statistics;

import java.io.Serializable;
import java.util.EnumMap;

/**
 * How a lot of demands fares: the figures of one group, or of all.
 *
 * <p>Each figure counts as the {@link io.github.hiwar.insight.Score} of a record does. What {@link
 * Statistics} gives out is a copy that does not change any more.
 */
public final class Figures implements Serializable {
  private static final long serialVersionUID = 1L;

  private enum Count {
    DEMANDS,
    ANSWERED,
    FULFILLED,
    PARTLY_FULFILLED,
    ON_THE_TABLE,
    FULFILLED_OR_PARTLY,
    REFUSED,
    DISPUTED,
    UNSETTLED,
    CARRIED_OVER
  }

  /** How many demands count as what. */
  private final EnumMap<Count, Long> counts = new EnumMap<>(Count.class);

  /** The days to the first answer, of the answered ones. */
  private final Durations toAnswer = new Durations();

  /** The days to the first fulfilment, of the fulfilled ones. */
  private final Durations toFulfilment = new Durations();

  Figures() {}

  Figures copy() {
    Figures copy = new Figures();
    copy.add(this);
    return copy;
  }

  void add(DemandFact fact) {
    count(Count.DEMANDS, true);
    count(Count.ANSWERED, fact.answered());
    count(Count.FULFILLED, fact.fulfilled());
    count(Count.PARTLY_FULFILLED, fact.partlyFulfilled());
    count(Count.ON_THE_TABLE, fact.onTheTable());
    count(Count.FULFILLED_OR_PARTLY, fact.fulfilled() || fact.partlyFulfilled());
    count(Count.REFUSED, fact.refused());
    count(Count.DISPUTED, fact.disputed());
    count(Count.UNSETTLED, fact.unsettled());
    count(Count.CARRIED_OVER, fact.carriedOver() > 0);
    if (fact.answered()) {
      toAnswer.add(fact.daysToAnswer());
    }
    if (fact.fulfilled()) {
      toFulfilment.add(fact.daysToFulfilment());
    }
  }

  private void count(Count what, boolean counts) {
    this.counts.merge(what, counts ? 1L : 0L, Long::sum);
  }

  void add(Figures other) {
    other.counts.forEach((what, count) -> counts.merge(what, count, Long::sum));
    toAnswer.add(other.toAnswer);
    toFulfilment.add(other.toFulfilment);
  }

  private long of(Count what) {
    return counts.getOrDefault(what, 0L);
  }

  /** {@return how many demands there are} */
  public long demands() {
    return of(Count.DEMANDS);
  }

  /** {@return those whose status is an answer, of all} */
  public Share answered() {
    return new Share(of(Count.ANSWERED), demands());
  }

  /** {@return those that are met, of those neither withdrawn nor superseded} */
  public Share fulfilled() {
    return new Share(of(Count.FULFILLED), onTheTable());
  }

  /** {@return those that are met wholly or in part, of those neither withdrawn nor superseded} */
  public Share atLeastPartlyFulfilled() {
    return new Share(of(Count.FULFILLED_OR_PARTLY), onTheTable());
  }

  /** {@return how many are neither withdrawn nor superseded} */
  public long onTheTable() {
    return of(Count.ON_THE_TABLE);
  }

  /** {@return how many are met in part} */
  public long partlyFulfilled() {
    return of(Count.PARTLY_FULFILLED);
  }

  /** {@return those that are turned down, of all} */
  public Share refused() {
    return new Share(of(Count.REFUSED), demands());
  }

  /** {@return those of which speakers give contradictory accounts, of all} */
  public Share disputed() {
    return new Share(of(Count.DISPUTED), demands());
  }

  /**
   * {@return how many have a status that imprecise dates leave open: figures may be off by as many}
   */
  public long unsettled() {
    return of(Count.UNSETTLED);
  }

  /** {@return those that were carried over at least once, of all} */
  public Share carriedOver() {
    return new Share(of(Count.CARRIED_OVER), demands());
  }

  /** {@return the days from raising to the first answer, of those that are answered} */
  public Durations toAnswer() {
    return toAnswer;
  }

  /** {@return the days from raising to the first fulfilment, of those that are fulfilled} */
  public Durations toFulfilment() {
    return toFulfilment;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Figures that
        && counts.equals(that.counts)
        && toAnswer.equals(that.toAnswer)
        && toFulfilment.equals(that.toFulfilment);
  }

  @Override
  public int hashCode() {
    return counts.hashCode();
  }

  @Override
  public String toString() {
    return "demands %d, answered %s, fulfilled %s, to answer %s"
        .formatted(demands(), answered(), fulfilled(), toAnswer);
  }
}
