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

  private final EnumMap<Count, Long> counts = new EnumMap<>(Count.class);
  private final Durations toAnswer = new Durations();
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

  /** All demands of the lot. */
  public long demands() {
    return of(Count.DEMANDS);
  }

  /** Those whose status is an answer, of all. */
  public Share answered() {
    return new Share(of(Count.ANSWERED), demands());
  }

  /** Those that are met, of those neither withdrawn nor superseded. */
  public Share fulfilled() {
    return new Share(of(Count.FULFILLED), onTheTable());
  }

  /** Those that are met wholly or in part, of those neither withdrawn nor superseded. */
  public Share atLeastPartlyFulfilled() {
    return new Share(of(Count.FULFILLED_OR_PARTLY), onTheTable());
  }

  /** Those that are neither withdrawn nor superseded. */
  public long onTheTable() {
    return of(Count.ON_THE_TABLE);
  }

  /** Those that are met in part. */
  public long partlyFulfilled() {
    return of(Count.PARTLY_FULFILLED);
  }

  /** Those that are turned down, of all. */
  public Share refused() {
    return new Share(of(Count.REFUSED), demands());
  }

  /** Those of which speakers give contradictory accounts, of all. */
  public Share disputed() {
    return new Share(of(Count.DISPUTED), demands());
  }

  /** Those whose status imprecise dates leave open: the figures may be off by as many. */
  public long unsettled() {
    return of(Count.UNSETTLED);
  }

  /** Those that were carried over at least once, of all. */
  public Share carriedOver() {
    return new Share(of(Count.CARRIED_OVER), demands());
  }

  /** From raising to the first answer, of those that are answered. */
  public Durations toAnswer() {
    return toAnswer;
  }

  /** From raising to the first fulfilment, of those that are fulfilled. */
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
