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

  /** Whether a status is an answer of any kind, a refusal or a postponement included. */
  public static boolean isAnswer(DemandStatus status) {
    return !WITHOUT_ANSWER.contains(status);
  }

  /** Whether a demand of a status is neither withdrawn nor superseded. */
  public static boolean isOnTheTable(DemandStatus status) {
    return !OFF_THE_TABLE.contains(status);
  }

  /** Whether its status is an answer of any kind, a refusal or a postponement included. */
  public boolean isAnswered() {
    return isAnswer(status);
  }

  /** Whether it is neither withdrawn nor superseded: what fulfilment is a share of. */
  public boolean isOnTheTable() {
    return isOnTheTable(status);
  }

  /** Whether it is met, wholly or in part. */
  public boolean isAtLeastPartlyFulfilled() {
    return status == DemandStatus.FULFILLED || status == DemandStatus.PARTLY_FULFILLED;
  }
}
