package io.github.hiwar.status;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.party.Party;
import io.github.hiwar.party.PartyKind;
import io.github.hiwar.party.Side;
import io.github.hiwar.value.LocalizedText;

/** A small round: a union and a ministry, a group of allowances with two items, a claim beside. */
final class Fixtures {
  static final Party UNION = party("union", Side.WORKERS);
  static final Party MINISTRY = party("ministry", Side.EMPLOYER);

  static final Demand ALLOWANCES = demand("allowances").build();
  static final Demand MILEAGE = demand("mileage").parent(ALLOWANCES.ref()).build();
  static final Demand TRAVEL = demand("travel").parent(ALLOWANCES.ref()).build();
  static final Demand DAILY_RATE = demand("daily-rate").parent(TRAVEL.ref()).build();
  static final Demand CANTEEN = demand("canteen").build();

  static final BargainingRecord RECORD =
      BargainingRecord.builder()
          .id("urn:example:round")
          .addParties(UNION, MINISTRY)
          .addDemands(ALLOWANCES, MILEAGE, TRAVEL, DAILY_RATE, CANTEEN)
          .build();

  private Fixtures() {}

  private static Party party(String id, Side side) {
    return Party.builder()
        .id(id)
        .kind(side == Side.WORKERS ? PartyKind.UNION : PartyKind.GOVERNMENT_BODY)
        .side(side)
        .name(LocalizedText.of("en", id))
        .build();
  }

  private static Demand.Builder demand(String id) {
    return Demand.builder().id(id).text(LocalizedText.of("en", id)).addRaisedBy(UNION.ref());
  }

  /** An entry on a demand, stated by nobody in particular. */
  static Transition.Builder entry(Demand demand, DemandStatus status, String on) {
    return Transition.of(demand).to(status).on(on);
  }

  /** The record with all entries written, whether or not the steps are legal. */
  static BargainingRecord journal(Transition... transitions) {
    return BargainingRecord.builder().from(RECORD).addTransitions(transitions).build();
  }
}
