package io.github.hiwar.insight;

import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.value.Ref;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How one lot of demands fares on a day: one line of the scoreboard.
 *
 * <p>{@link #raised} counts every demand of the lot and {@link #answered} those whose status is an
 * answer; the other figures count by the one status that a demand stands at, so that they do not
 * overlap. A demand that is raised again after an answer is unanswered. This class is immutable and
 * thread-safe.
 */
public final class Score {
  private static final Set<DemandStatus> WITHOUT_ANSWER =
      EnumSet.of(
          DemandStatus.RAISED,
          DemandStatus.WITHDRAWN,
          DemandStatus.SUPERSEDED,
          DemandStatus.LAPSED);

  private static final Set<DemandStatus> OFF_THE_TABLE =
      EnumSet.of(DemandStatus.WITHDRAWN, DemandStatus.SUPERSEDED);

  private final List<Tallied> lot;

  Score(List<Tallied> lot) {
    this.lot = List.copyOf(lot);
  }

  /** A demand and where it stands; without an entry it stands as raised. */
  record Tallied(Demand demand, DemandStatus status, boolean disputed, boolean unsettled) {}

  private Figure where(Predicate<Tallied> counts) {
    List<Ref<Demand>> demands = new ArrayList<>();
    for (Tallied one : lot) {
      if (counts.test(one)) {
        demands.add(one.demand.ref());
      }
    }
    return new Figure(demands);
  }

  /** {@return all demands of the lot: a demand in the record has been raised} */
  public Figure raised() {
    return where(one -> true);
  }

  /** {@return those whose status is an answer of any kind, a refusal or a postponement included} */
  public Figure answered() {
    return where(one -> !WITHOUT_ANSWER.contains(one.status));
  }

  /** {@return those that wait for an answer: never answered, or raised again since} */
  public Figure unanswered() {
    return at(DemandStatus.RAISED);
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
    return where(one -> one.status == status);
  }

  /** {@return those of which speakers give contradictory accounts} */
  public Figure disputed() {
    return where(Tallied::disputed);
  }

  /**
   * {@return those whose status on the day imprecise dates leave open: the figures above may be
   * off}
   */
  public Figure unsettled() {
    return where(Tallied::unsettled);
  }

  /** {@return those fulfilled, of those raised and neither withdrawn nor superseded} */
  public Rate fulfilmentRate() {
    return new Rate(fulfilled(), onTheTable());
  }

  /**
   * {@return those fulfilled or partly fulfilled, of those raised and neither withdrawn nor
   * superseded}
   */
  public Rate atLeastPartlyFulfilledRate() {
    return new Rate(
        where(
            one ->
                one.status == DemandStatus.FULFILLED
                    || one.status == DemandStatus.PARTLY_FULFILLED),
        onTheTable());
  }

  private Figure onTheTable() {
    return where(one -> !OFF_THE_TABLE.contains(one.status));
  }

  @Override
  public String toString() {
    return "raised %s, answered %s, fulfilled %s, disputed %s"
        .formatted(raised(), answered(), fulfilled(), disputed());
  }
}
