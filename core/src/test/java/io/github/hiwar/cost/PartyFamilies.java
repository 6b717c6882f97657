package io.github.hiwar.cost;

import static io.github.hiwar.cost.Sketch.list;
import static io.github.hiwar.cost.Sketch.party;
import static io.github.hiwar.cost.Sketch.partyRef;
import static io.github.hiwar.cost.Sketch.record;
import static io.github.hiwar.cost.Sketch.text;

import io.github.hiwar.agreement.Agreement;
import io.github.hiwar.agreement.AgreementKind;
import io.github.hiwar.agreement.Endorsement;
import io.github.hiwar.agreement.Stance;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.meeting.AgendaItem;
import io.github.hiwar.meeting.Capacity;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.meeting.MeetingKind;
import io.github.hiwar.meeting.Participation;
import io.github.hiwar.party.Affiliation;
import io.github.hiwar.party.AffiliationRole;
import io.github.hiwar.party.Party;
import io.github.hiwar.party.Person;
import io.github.hiwar.party.Side;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import java.util.List;

/** Parties, people and where they meet. */
final class PartyFamilies {
  static final List<Family> ALL =
      List.of(
          Family.of("many parties", n -> record().addAllParties(list(n, Sketch::party))),
          Family.of("many people", n -> record().addAllPeople(list(n, PartyFamilies::person))),
          Family.of(
              "people of one first name", n -> record().addAllPeople(list(n, i -> namesake(i)))),
          Family.of(
              "people of one first name, and texts that name them",
              n ->
                  record()
                      .addAllPeople(list(n, i -> namesake(i)))
                      .addAllDemands(
                          list(n, i -> Sketch.demand(i).text(text("Amal asks for it")).build()))),
          Family.of(
              "affiliations to one another",
              n -> record().addAllParties(list(n, i -> affiliated(i, List.of((i + 1) % n))))),
          Family.of(
              "affiliations back and forth",
              n ->
                  record()
                      .addParties(affiliated(0, list(n, i -> 1)), affiliated(1, list(n, i -> 0)))),
          Family.of(
              "affiliations of all to one and of one to all",
              n ->
                  record()
                      .addAllParties(
                          list(
                              n,
                              i -> affiliated(i, i == 0 ? list(n - 1, j -> j + 1) : List.of(0))))),
          Family.of("a chain of affiliations", n -> record().addAllParties(chain(n))),
          Family.of("many participations", n -> meeting(n, n)),
          Family.of("many meetings", n -> record().addAllMeetings(list(n, PartyFamilies::round))),
          Family.of(
              "a long agenda",
              n ->
                  record()
                      .addMeetings(
                          meeting(0)
                              .addAllAgenda(
                                  list(
                                      n,
                                      i -> AgendaItem.builder().text(text("Point " + i)).build()))
                              .build())),
          Family.of(
              "demands raised by many, addressed to many",
              n ->
                  record()
                      .addAllParties(list(n, Sketch::party))
                      .addDemands(
                          Demand.builder()
                              .id("group")
                              .text(text("All together"))
                              .addAllRaisedBy(list(n, Sketch::partyRef))
                              .addAllAddressedTo(list(n, Sketch::partyRef))
                              .build())),
          Family.of(
              "many items of a demand raised by many",
              n ->
                  record()
                      .addAllParties(list(n, Sketch::party))
                      .addDemands(
                          Demand.builder()
                              .id("demand-0")
                              .text(text("All together"))
                              .addAllRaisedBy(list(n, Sketch::partyRef))
                              .build())
                      .addAllDemands(list(n, i -> item(i + 1)))),
          Family.of("many endorsements", PartyFamilies::endorsed));

  private PartyFamilies() {}

  private static Demand item(int i) {
    return Demand.builder()
        .id("demand-" + i)
        .text(text("Item " + i))
        .parent(Sketch.demandRef(0))
        .build();
  }

  private static Person person(int i) {
    return Person.builder().id("person-" + i).name(text("Name" + i + " Surname" + i)).build();
  }

  private static Person namesake(int i) {
    return Person.builder().id("person-" + i).name(text("Amal Surname" + i)).build();
  }

  private static Party affiliated(int i, List<Integer> to) {
    return party("party-" + i, Side.WORKERS)
        .addAllAffiliations(
            to.stream()
                .map(j -> Affiliation.of(AffiliationRole.AFFILIATE_OF, partyRef(j)))
                .toList())
        .build();
  }

  private static List<Party> chain(int n) {
    return list(n, i -> affiliated(i, i == 0 ? List.of() : List.of(i - 1)));
  }

  private static Meeting.Builder meeting(int i) {
    return Meeting.builder()
        .id("meeting-" + i)
        .kind(MeetingKind.ROUND)
        .ordinal(i + 1)
        .on(PartialDate.parse(Sketch.day(i)));
  }

  private static Meeting round(int i) {
    return i == 0
        ? meeting(0).build()
        : meeting(i).preceding(Ref.to(Meeting.class, "meeting-" + (i - 1))).build();
  }

  private static io.github.hiwar.BargainingRecord.Builder meeting(int parties, int participations) {
    return record()
        .addAllParties(list(parties, Sketch::party))
        .addMeetings(
            meeting(0)
                .addAllParticipations(
                    list(
                        participations,
                        i ->
                            Participation.builder()
                                .onBehalfOf(partyRef(i))
                                .capacity(Capacity.known().get(0))
                                .build()))
                .build());
  }

  private static io.github.hiwar.BargainingRecord.Builder endorsed(int n) {
    return record()
        .addAllParties(list(n, Sketch::party))
        .addAgreements(
            Agreement.builder()
                .id("agreement")
                .kind(AgreementKind.known().get(0))
                .title(text("The text"))
                .addAllParties(list(n, Sketch::partyRef))
                .addAllEndorsements(
                    list(
                        n,
                        i ->
                            Endorsement.builder()
                                .party(partyRef(i))
                                .stance(Stance.values()[i % Stance.values().length])
                                .build()))
                .build());
  }
}
