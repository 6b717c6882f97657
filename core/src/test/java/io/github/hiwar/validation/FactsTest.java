package io.github.hiwar.validation;

import static io.github.hiwar.validation.Dialogue.MILEAGE;
import static io.github.hiwar.validation.Dialogue.MINISTRY;
import static io.github.hiwar.validation.Dialogue.ROUND;
import static io.github.hiwar.validation.Dialogue.UNION;
import static io.github.hiwar.validation.Dialogue.demand;
import static io.github.hiwar.validation.Dialogue.dialogue;
import static io.github.hiwar.validation.Dialogue.entry;
import static io.github.hiwar.validation.Dialogue.fr;
import static io.github.hiwar.validation.Dialogue.to;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.lifecycle.MeetingStatus;
import io.github.hiwar.meeting.Meeting;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FactsTest {
  private static final Demand ITEM =
      Demand.builder().id("item").text(fr("Par kilomètre")).parent(MILEAGE.ref()).build();

  private static Facts facts(BargainingRecord.Builder builder) {
    BargainingRecord record = builder.build();
    return new Facts(record, new EntityTable(record));
  }

  @Test
  void an_item_inherits_what_the_nearest_demand_above_it_says() {
    Demand group = Demand.builder().id("group").text(fr("Divers")).build();
    Demand orphan = Demand.builder().id("orphan").text(fr("Seul")).parent(group.ref()).build();
    Demand own =
        demand("own", "À part").parent(MILEAGE.ref()).addressedTo(List.of(to("x"))).build();
    Facts facts = facts(dialogue().addDemands(ITEM, group, orphan, own));
    assertThat(facts.raisedBy(ITEM)).containsExactly(UNION.ref());
    assertThat(facts.addressee(ITEM)).contains(MINISTRY.ref());
    assertThat(facts.addressee(own)).contains(to("x"));
    assertThat(facts.addressee(group)).isEmpty();
    assertThat(facts.raisedBy(orphan)).isEmpty();
  }

  @Test
  void the_states_of_an_item_are_its_own_and_those_of_the_demands_above_it_each_once() {
    Facts facts =
        facts(
            dialogue()
                .addDemands(ITEM)
                .addTransitions(
                    entry("again", DemandStatus.RAISED, "2025-10-15", "mileage").build(),
                    entry("kept", DemandStatus.FULFILLED, "2025-12-01", "item").build()));
    assertThat(facts.statuses("mileage"))
        .containsExactly(DemandStatus.RAISED, DemandStatus.ACCEPTED_IN_PRINCIPLE);
    assertThat(facts.statuses("item"))
        .containsExactly(
            DemandStatus.FULFILLED, DemandStatus.RAISED, DemandStatus.ACCEPTED_IN_PRINCIPLE);
    assertThat(facts.statuses("round")).containsExactly(MeetingStatus.HELD);
    assertThat(facts.statuses("nothing")).isEmpty();
  }

  @Test
  void the_order_of_states_matters_where_one_may_not_follow_the_other() {
    assertThat(Facts.orderMatters(Set.of())).isFalse();
    assertThat(Facts.orderMatters(Set.of(DemandStatus.RAISED))).isFalse();
    assertThat(Facts.orderMatters(Set.of(DemandStatus.WITHDRAWN, DemandStatus.FULFILLED)))
        .isTrue();
    assertThat(Facts.orderMatters(Set.of(DemandStatus.RAISED, DemandStatus.COMMITTED)))
        .isEqualTo(!DemandStatus.COMMITTED.allows(DemandStatus.RAISED));
  }

  @Test
  void a_meeting_was_not_held_if_its_last_state_says_so() {
    Meeting called = Dialogue.meeting("called", "2025-11-01").build();
    Meeting cancelled = Dialogue.meeting("cancelled", "2025-11-02").build();
    Facts facts =
        facts(
            dialogue()
                .addMeetings(called, cancelled)
                .addTransitions(
                    entry("c1", MeetingStatus.CALLED, "2025-10-20", "called", "cancelled").build(),
                    entry("c2", MeetingStatus.CANCELLED, "2025-10-30", "cancelled").build()));
    assertThat(facts.whyNotHeld(called)).isEmpty();
    assertThat(facts.whyNotHeld(cancelled)).contains(MeetingStatus.CANCELLED);
    assertThat(facts.whyNotHeld(ROUND)).isEmpty();
  }
}
