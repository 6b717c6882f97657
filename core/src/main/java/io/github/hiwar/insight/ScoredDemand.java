package io.github.hiwar.insight;

import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.lifecycle.Tone;

/**
 * One demand on the scoreboard, and what it counts as.
 *
 * @param demand the demand, one without items
 * @param status where it stands on the day; without an entry it stands as raised
 * @param answered whether it is answered: by its status, a refusal or a postponement included, or
 *     by a measure or a clause of an agreed text that addresses it or a demand above it
 * @param disputed whether speakers give contradictory accounts of it
 * @param unsettled whether imprecise dates leave its status on the day open
 */
public record ScoredDemand(
    Demand demand, DemandStatus status, boolean answered, boolean disputed, boolean unsettled) {
  /** {@return whether it is neither withdrawn nor superseded: what fulfilment is a share of} */
  public boolean isOnTheTable() {
    return status.isOnTheTable();
  }

  /** {@return whether it is met, wholly or in part} */
  public boolean isAtLeastPartlyFulfilled() {
    return status.tone() == Tone.MET || status.tone() == Tone.PARTLY;
  }
}
