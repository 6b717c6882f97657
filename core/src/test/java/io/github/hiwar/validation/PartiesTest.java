package io.github.hiwar.validation;

import static io.github.hiwar.validation.Dialogue.MINISTRY;
import static io.github.hiwar.validation.Dialogue.ROUND;
import static io.github.hiwar.validation.Dialogue.UNION;
import static io.github.hiwar.validation.Dialogue.dialogue;
import static io.github.hiwar.validation.Dialogue.fr;
import static io.github.hiwar.validation.Dialogue.party;
import static io.github.hiwar.validation.Dialogue.to;
import static io.github.hiwar.validation.Dialogue.union;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
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
import org.junit.jupiter.api.Test;

class PartiesTest {
  private static final Person DELEGATE =
      Person.builder()
          .id("delegate")
          .addOffices(Office.builder().title(fr("Délégué")).in(UNION.ref()).build())
          .addOffices(Office.builder().title(fr("Trésorier")).in(to("federation")).build())
          .addOffices(Office.builder().title(fr("Militant")).build())
          .build();

  private static Parties parties(BargainingRecord.Builder builder) {
    BargainingRecord record = builder.build();
    return new Parties(record, new EntityTable(record));
  }

  @Test
  void a_person_speaks_for_the_parties_of_their_offices_and_a_party_for_itself() {
    Parties parties = parties(dialogue().addPeople(DELEGATE));
    assertThat(parties.of(DELEGATE.ref())).containsExactly("union", "federation");
    assertThat(parties.of(UNION.ref())).containsExactly("union");
  }

  @Test
  void workers_are_one_camp_employers_and_governments_the_other() {
    Parties parties =
        parties(
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
    assertThat(parties.isWorkers("union")).contains(true);
    assertThat(parties.isWorkers("ministry")).contains(false);
    assertThat(parties.isWorkers("firm")).contains(false);
    assertThat(parties.isWorkers("mediator")).isEmpty();
    assertThat(parties.isWorkers("nobody")).isEmpty();
    assertThat(parties.isWorkers("mileage")).isEmpty();
    assertThat(parties.group(List.of(to("ministry"))).mayBeActedForBy("firm")).isTrue();
    assertThat(parties.group(List.of(to("ministry"))).mayBeActedForBy("union")).isFalse();
    assertThat(parties.group(List.of(to("mediator"))).mayBeActedForBy("mediator")).isTrue();
    assertThat(parties.group(List.of(to("nobody"))).mayBeActedForBy("mediator")).isFalse();
  }

  @Test
  void parties_are_related_along_their_affiliations_however_long_and_even_in_a_circle() {
    Parties parties =
        parties(
            dialogue()
                .addParties(
                    union("bureau", "Bureau").addAffiliations(under("section")).build(),
                    union("section", "Section").addAffiliations(under("confederation")).build(),
                    union("confederation", "Confédération")
                        .addAffiliations(under("bureau"))
                        .build(),
                    union("other", "Autre").build()));
    assertThat(areRelated(parties, "bureau", "confederation")).isTrue();
    assertThat(areRelated(parties, "confederation", "section")).isTrue();
    assertThat(areRelated(parties, "other", "other")).isTrue();
    assertThat(areRelated(parties, "bureau", "other")).isFalse();
    assertThat(areRelated(parties, "other", "bureau")).isFalse();
  }

  private static boolean areRelated(Parties parties, String one, String other) {
    return one.equals(other)
        || parties.above(one).contains(other)
        || parties.above(other).contains(one);
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
    Parties parties = parties(dialogue().addPeople(DELEGATE).addMeetings(meeting));
    Attendance there = new Attendance(meeting, parties);
    assertThat(there.isUnknown()).isFalse();
    assertThat(there.of("union")).contains(true);
    assertThat(there.of("federation")).contains(true);
    assertThat(there.of("ministry")).contains(false);
    assertThat(there.of("stranger")).isEmpty();
  }

  @Test
  void a_party_was_there_if_one_that_it_belongs_to_was_or_one_that_belongs_to_it() {
    Parties parties =
        parties(
            dialogue()
                .addParties(
                    union("bureau", "Bureau").addAffiliations(under("section")).build(),
                    union("section", "Section").addAffiliations(under("union")).build()));
    Meeting meeting =
        Dialogue.meeting("second", "2025-11-01")
            .addParticipations(there("section", Presence.ABSENT))
            .build();
    Attendance there = new Attendance(meeting, parties);
    assertThat(there.of("bureau")).contains(false);
    assertThat(there.of("union")).contains(false);
    assertThat(there.of("ministry")).isEmpty();
    assertThat(new Attendance(ROUND, parties).of("bureau")).contains(true);
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
    assertThat(parties(dialogue()).hasBothCamps()).isTrue();
    assertThat(parties(alone).hasBothCamps()).isFalse();
    assertThat(parties(alone.addParties(UNION)).hasBothCamps()).isFalse();
    assertThat(
            parties(BargainingRecord.builder().id("urn:example:r").addParties(MINISTRY))
                .hasBothCamps())
        .isFalse();
    assertThat(
            parties(
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
