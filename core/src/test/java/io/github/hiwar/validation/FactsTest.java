package io.github.hiwar.validation;

import static io.github.hiwar.validation.Dialogue.MILEAGE;
import static io.github.hiwar.validation.Dialogue.MINISTRY;
import static io.github.hiwar.validation.Dialogue.ROUND;
import static io.github.hiwar.validation.Dialogue.UNION;
import static io.github.hiwar.validation.Dialogue.demand;
import static io.github.hiwar.validation.Dialogue.dialogue;
import static io.github.hiwar.validation.Dialogue.entry;
import static io.github.hiwar.validation.Dialogue.fr;
import static io.github.hiwar.validation.Dialogue.party;
import static io.github.hiwar.validation.Dialogue.to;
import static io.github.hiwar.validation.Dialogue.union;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.lifecycle.MeetingStatus;
import io.github.hiwar.meeting.Capacity;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.meeting.Participation;
import io.github.hiwar.meeting.Presence;
import io.github.hiwar.party.Affiliation;
import io.github.hiwar.party.AffiliationRole;
import io.github.hiwar.party.Office;
import io.github.hiwar.party.PartyKind;
import io.github.hiwar.party.Person;
import io.github.hiwar.party.Side;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FactsTest {
  private static final Person DELEGATE =
      Person.builder()
          .id("delegate")
          .addOffices(Office.builder().title(fr("Délégué")).in(UNION.ref()).build())
          .addOffices(Office.builder().title(fr("Trésorier")).in(to("federation")).build())
          .addOffices(Office.builder().title(fr("Militant")).build())
          .build();
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
    assertThat(facts.inherited(ITEM, Demand::raisedBy)).containsExactly(UNION.ref());
    assertThat(facts.addressee(ITEM)).contains(MINISTRY.ref());
    assertThat(facts.addressee(own)).contains(to("x"));
    assertThat(facts.addressee(group)).isEmpty();
    assertThat(facts.inherited(orphan, Demand::raisedBy)).isEmpty();
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
    assertThat(Facts.orderMatters(List.of())).isFalse();
    assertThat(Facts.orderMatters(List.of(DemandStatus.RAISED))).isFalse();
    assertThat(Facts.orderMatters(List.of(DemandStatus.WITHDRAWN, DemandStatus.FULFILLED)))
        .isTrue();
    assertThat(Facts.orderMatters(List.of(DemandStatus.RAISED, DemandStatus.COMMITTED)))
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

  @Test
  void a_person_speaks_for_the_parties_of_their_offices_and_a_party_for_itself() {
    Facts facts = facts(dialogue().addPeople(DELEGATE));
    assertThat(facts.parties(DELEGATE.ref())).containsExactly("union", "federation");
    assertThat(facts.parties(UNION.ref())).containsExactly("union");
  }

  @Test
  void workers_are_one_camp_employers_and_governments_the_other() {
    Facts facts =
        facts(
            dialogue()
                .addParties(
                    party("mediator")
                        .kind(PartyKind.THIRD_PARTY)
                        .side(Side.NEUTRAL)
                        .name(fr("Médiateur"))
                        .build(),
                    party("firm")
                        .kind(PartyKind.EMPLOYER)
                        .side(Side.EMPLOYER)
                        .name(fr("Entreprise"))
                        .build()));
    assertThat(facts.isWorkers("union")).contains(true);
    assertThat(facts.isWorkers("ministry")).contains(false);
    assertThat(facts.isWorkers("firm")).contains(false);
    assertThat(facts.isWorkers("mediator")).isEmpty();
    assertThat(facts.isWorkers("nobody")).isEmpty();
    assertThat(facts.isWorkers("mileage")).isEmpty();
    assertThat(facts.mayActFor("firm", "ministry")).isTrue();
    assertThat(facts.mayActFor("union", "ministry")).isFalse();
    assertThat(facts.mayActFor("mediator", "mediator")).isTrue();
    assertThat(facts.mayActFor("mediator", "nobody")).isFalse();
  }

  @Test
  void parties_are_related_along_their_affiliations_however_long_and_even_in_a_circle() {
    Facts facts =
        facts(
            dialogue()
                .addParties(
                    union("bureau", "Bureau").addAffiliations(under("section")).build(),
                    union("section", "Section").addAffiliations(under("confederation")).build(),
                    union("confederation", "Confédération")
                        .addAffiliations(under("bureau"))
                        .build(),
                    union("other", "Autre").build()));
    assertThat(facts.related("bureau", "confederation")).isTrue();
    assertThat(facts.related("confederation", "section")).isTrue();
    assertThat(facts.related("other", "other")).isTrue();
    assertThat(facts.related("bureau", "other")).isFalse();
    assertThat(facts.related("other", "bureau")).isFalse();
  }

  private static Affiliation under(String party) {
    return Affiliation.builder().role(AffiliationRole.AFFILIATE_OF).to(to(party)).build();
  }

  @Test
  void a_party_was_there_if_anybody_was_there_for_it() {
    Meeting meeting =
        Dialogue.meeting("second", "2025-11-01")
            .addParticipations(
                there("union", Presence.EXCUSED),
                there("union", Presence.REMOTE),
                there("ministry", Presence.BOYCOTTED),
                Participation.builder()
                    .person(DELEGATE.ref())
                    .capacity(Capacity.DELEGATE)
                    .presence(Presence.WALKED_OUT)
                    .build())
            .build();
    Facts facts = facts(dialogue().addPeople(DELEGATE).addMeetings(meeting));
    assertThat(facts.attendance(meeting))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("union", true, "ministry", false, "federation", true));
  }

  private static Participation there(String party, Presence presence) {
    return Participation.builder()
        .onBehalfOf(to(party))
        .capacity(Capacity.DELEGATE)
        .presence(presence)
        .build();
  }

  @Test
  void a_dialogue_has_both_camps_if_workers_and_others_are_in_it() {
    BargainingRecord.Builder alone = BargainingRecord.builder().id("urn:example:r");
    assertThat(facts(dialogue()).hasBothCamps()).isTrue();
    assertThat(facts(alone).hasBothCamps()).isFalse();
    assertThat(facts(alone.addParties(UNION)).hasBothCamps()).isFalse();
    assertThat(
            facts(BargainingRecord.builder().id("urn:example:r").addParties(MINISTRY))
                .hasBothCamps())
        .isFalse();
    assertThat(
            facts(
                    alone.addParties(
                        party("firm")
                            .kind(PartyKind.EMPLOYER)
                            .side(Side.EMPLOYER)
                            .name(fr("Entreprise"))
                            .build()))
                .hasBothCamps())
        .isTrue();
  }
}
