package io.github.hiwar.insight;

import static io.github.hiwar.insight.Negotiation.ALLOWANCES;
import static io.github.hiwar.insight.Negotiation.BUS;
import static io.github.hiwar.insight.Negotiation.CANTEEN;
import static io.github.hiwar.insight.Negotiation.MILEAGE;
import static io.github.hiwar.insight.Negotiation.MINISTRY;
import static io.github.hiwar.insight.Negotiation.RECORD;
import static io.github.hiwar.insight.Negotiation.ROUND;
import static io.github.hiwar.insight.Negotiation.SECRETARY;
import static io.github.hiwar.insight.Negotiation.TRAVEL;
import static io.github.hiwar.insight.Negotiation.UNION;
import static io.github.hiwar.insight.Negotiation.demand;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.meeting.Capacity;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.meeting.Participation;
import io.github.hiwar.party.Person;
import io.github.hiwar.status.Transition;
import io.github.hiwar.value.Ref;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordFinderTest {
  private final RecordFinder finder = RecordFinder.of(RECORD);

  @Test
  void the_tree_of_demands_is_walked_down_and_up() {
    assertThat(finder.roots()).containsExactly(ALLOWANCES, CANTEEN);
    assertThat(finder.demandsUnder(ALLOWANCES.ref())).containsExactly(MILEAGE, TRAVEL);
    assertThat(finder.demandsUnder(CANTEEN.ref())).isEmpty();
    assertThat(finder.childrenOf(ALLOWANCES.ref())).containsExactly(MILEAGE, TRAVEL);
    assertThat(finder.leaves()).containsExactly(MILEAGE, TRAVEL, CANTEEN);
    assertThat(finder.parentOf(MILEAGE)).contains(ALLOWANCES);
    assertThat(finder.demandsAbove(MILEAGE)).containsExactly(ALLOWANCES);
  }

  @Test
  void a_tree_that_runs_in_a_circle_ends_and_an_item_of_nothing_is_a_root() {
    Demand a = demand("a").parent(Ref.to(Demand.class, "b")).build();
    Demand b = demand("b").parent(a.ref()).build();
    Demand lost = demand("lost").parent(Ref.to(Demand.class, "gone")).build();
    RecordFinder circle =
        RecordFinder.of(
            BargainingRecord.builder().id("urn:example:r").addDemands(a, b, lost).build());
    assertThat(circle.demandsUnder(a.ref())).containsExactly(b);
    assertThat(circle.demandsAbove(a)).containsExactly(b);
    assertThat(circle.roots()).containsExactly(lost);
  }

  @Test
  void a_measure_for_a_group_is_one_for_its_items() {
    assertThat(finder.measuresFor(TRAVEL.ref())).containsExactly(BUS);
    assertThat(finder.measuresFor(MILEAGE.ref())).isEmpty();
    assertThat(finder.measuresOwedBy(MINISTRY.ref())).containsExactly(BUS);
    assertThat(finder.measuresOwedBy(UNION.ref())).isEmpty();
  }

  @Test
  void a_party_meets_through_those_who_hold_office_in_it() {
    assertThat(finder.meetingsOf(UNION.ref())).containsExactly(ROUND);
    assertThat(finder.meetingsOf(MINISTRY.ref())).containsExactly(ROUND);
    assertThat(finder.meetingsOf(SECRETARY.ref())).containsExactly(ROUND);
  }

  @Test
  void a_meeting_of_several_who_hold_office_in_a_party_stands_once_and_in_its_place() {
    Person deputy = Person.builder().from(SECRETARY).id("deputy").build();
    Meeting before = Meeting.builder().from(ROUND).id("before").build();
    Meeting both =
        Meeting.builder()
            .from(ROUND)
            .id("both")
            .addParticipations(
                Participation.builder().person(deputy.ref()).capacity(Capacity.DELEGATE).build())
            .build();
    Meeting forOthers =
        Meeting.builder()
            .from(ROUND)
            .id("for-others")
            .participations(
                List.of(
                    Participation.builder()
                        .person(deputy.ref())
                        .onBehalfOf(MINISTRY.ref())
                        .capacity(Capacity.DELEGATE)
                        .build()))
            .build();
    RecordFinder several =
        RecordFinder.of(
            BargainingRecord.builder()
                .from(RECORD)
                .people(List.of(deputy, SECRETARY))
                .meetings(List.of(both, forOthers, before))
                .build());
    assertThat(several.meetingsOf(UNION.ref())).containsExactly(both, before);
    assertThat(several.meetingsOf(deputy.ref())).containsExactly(both, forOthers);
  }

  @Test
  void demands_and_entries_are_found_by_whom_and_what_they_are_about() {
    assertThat(finder.demandsOf(UNION.ref())).containsExactly(ALLOWANCES, MILEAGE, TRAVEL, CANTEEN);
    assertThat(finder.demandsOf(MINISTRY.ref())).isEmpty();
    assertThat(finder.entriesOn(MILEAGE.ref()))
        .extracting(Transition::id)
        .containsExactly("first-part-paid", "not-paid");
    assertThat(finder.relationsOf(MILEAGE.ref())).isEmpty();
  }
}
