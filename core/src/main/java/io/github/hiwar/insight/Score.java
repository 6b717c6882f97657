package io.github.hiwar.insight;

import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.value.Ref;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * How one lot of demands fares on a day: one line of the scoreboard.
 *
 * <p>{@link #raised} counts every demand of the lot and {@link #answered} those whose status or a
 * text is an answer; the other figures count by the one status that a demand stands at, so that
 * they do not overlap. A demand that is raised again after an answer is unanswered. This class is
 * immutable and thread-safe.
 */
public final class Score {
  private static final Figure NONE = new Figure(List.of());

  private final List<ScoredDemand> lot;
  private final Map<DemandStatus, Figure> byStatus = new EnumMap<>(DemandStatus.class);
  private final Figure raised;
  private final Figure answered;
  private final Figure unanswered;
  private final Figure disputed;
  private final Figure unsettled;
  private final Figure partlyMet;
  private final Figure onTheTable;

  // Counted once: what many share is one score, which is asked for by each of them.
  Score(List<ScoredDemand> lot) {
    this.lot = List.copyOf(lot);
    Map<DemandStatus, List<Ref<Demand>>> standing = new EnumMap<>(DemandStatus.class);
    for (ScoredDemand one : lot) {
      standing.computeIfAbsent(one.status(), to -> new ArrayList<>()).add(one.demand().ref());
    }
    standing.forEach((status, demands) -> byStatus.put(status, new Figure(demands)));
    this.raised = where(one -> true);
    this.answered = where(ScoredDemand::answered);
    this.unanswered = where(one -> one.status().awaitsAnswer() && !one.answered());
    this.disputed = where(ScoredDemand::disputed);
    this.unsettled = where(ScoredDemand::unsettled);
    this.partlyMet = where(ScoredDemand::isAtLeastPartlyFulfilled);
    this.onTheTable = where(ScoredDemand::isOnTheTable);
  }

  private Figure where(Predicate<ScoredDemand> counts) {
    List<Ref<Demand>> demands = new ArrayList<>();
    for (ScoredDemand one : lot) {
      if (counts.test(one)) {
        demands.add(one.demand().ref());
      }
    }
    return new Figure(demands);
  }

  /** {@return all demands of the lot: a demand in the record has been raised} */
  public Figure raised() {
    return raised;
  }

  /**
   * {@return those that are answered: by their status, a refusal or a postponement included, or by
   * a measure or a clause of an agreed text that addresses them}
   */
  public Figure answered() {
    return answered;
  }

  /** {@return those that wait for an answer: never answered, or raised again since} */
  public Figure unanswered() {
    return unanswered;
  }

  /** {@return those accepted in principle, and no further} */
  public Figure accepted() {
    return at(DemandStatus.ACCEPTED_IN_PRINCIPLE);
  }

  /** {@return those that the other side has bound itself to meet} */
  public Figure committed() {
    return at(DemandStatus.COMMITTED);
  }

  /** {@return those met in part} */
  public Figure partlyFulfilled() {
    return at(DemandStatus.PARTLY_FULFILLED);
  }

  /** {@return those met} */
  public Figure fulfilled() {
    return at(DemandStatus.FULFILLED);
  }

  /** {@return those turned down} */
  public Figure refused() {
    return at(DemandStatus.REFUSED);
  }

  /**
   * {@return those that stand at a status}
   *
   * @param status the status that is counted
   */
  public Figure at(DemandStatus status) {
    return byStatus.getOrDefault(status, NONE);
  }

  /** {@return those of which speakers give contradictory accounts} */
  public Figure disputed() {
    return disputed;
  }

  /**
   * {@return those whose status on the day imprecise dates leave open: the figures above may be
   * off}
   */
  public Figure unsettled() {
    return unsettled;
  }

  /** {@return those fulfilled, of those raised and neither withdrawn nor superseded} */
  public Rate fulfilmentRate() {
    return new Rate(fulfilled(), onTheTable);
  }

  /**
   * {@return those fulfilled or partly fulfilled, of those raised and neither withdrawn nor
   * superseded}
   */
  public Rate atLeastPartlyFulfilledRate() {
    return new Rate(partlyMet, onTheTable);
  }

  @Override
  public String toString() {
    return "raised %s, answered %s, fulfilled %s, disputed %s"
        .formatted(raised(), answered(), fulfilled(), disputed());
  }
}
