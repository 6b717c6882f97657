package io.github.hiwar.insight;

import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.DemandStatus;
import java.util.EnumSet;
import java.util.Set;

/**
 * One demand on the scoreboard, and what it counts as.
 *
 * @param demand the demand, one without items
 * @param status where it stands on the day; without an entry it stands as raised
 * @param disputed whether speakers give contradictory accounts of it
 * @param unsettled whether imprecise dates leave its status on the day open
 */
public record ScoredDemand(
    Demand demand, DemandStatus status, boolean disputed, boolean unsettled) {
  private static final Set<DemandStatus> WITHOUT_ANSWER =
      EnumSet.of(
          DemandStatus.RAISED,
          DemandStatus.WITHDRAWN,
          DemandStatus.SUPERSEDED,
          DemandStatus.LAPSED);

  private static final Set<DemandStatus> OFF_THE_TABLE =
      EnumSet.of(DemandStatus.WITHDRAWN, DemandStatus.SUPERSEDED);

  /**
   * {@return whether a status is an answer of any kind, a refusal or a postponement included}
   *
   * @param status where a demand stands
   */
  public static boolean isAnswer(DemandStatus status) {
    return !WITHOUT_ANSWER.contains(status);
  }

  /**
   * {@return whether a demand of a status is neither withdrawn nor superseded}
   *
   * @param status where the demand stands
   */
  public static boolean isOnTheTable(DemandStatus status) {
    return !OFF_THE_TABLE.contains(status);
  }

  /** {@return whether its status is an answer of any kind, a refusal or a postponement included} */
  public boolean isAnswered() {
    return isAnswer(status);
  }

  /** {@return whether it is neither withdrawn nor superseded: what fulfilment is a share of} */
  public boolean isOnTheTable() {
    return isOnTheTable(status);
  }

  /** {@return whether it is met, wholly or in part} */
  public boolean isAtLeastPartlyFulfilled() {
    return status == DemandStatus.FULFILLED || status == DemandStatus.PARTLY_FULFILLED;
  }
}
