package io.github.hiwar.insight;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.agreement.Agreement;
import io.github.hiwar.agreement.AgreementKind;
import io.github.hiwar.agreement.Ballot;
import io.github.hiwar.agreement.BallotOutcome;
import io.github.hiwar.agreement.Clause;
import io.github.hiwar.agreement.ClauseKind;
import io.github.hiwar.agreement.Finality;
import io.github.hiwar.agreement.Tally;
import io.github.hiwar.agreement.Threshold;
import io.github.hiwar.agreement.VoteBase;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.lifecycle.MeasureStatus;
import io.github.hiwar.measure.Measure;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.meeting.MeetingKind;
import io.github.hiwar.meeting.Participation;
import io.github.hiwar.meeting.Presence;
import io.github.hiwar.party.Party;
import io.github.hiwar.party.PartyKind;
import io.github.hiwar.party.Person;
import io.github.hiwar.party.Side;
import io.github.hiwar.source.Citation;
import io.github.hiwar.source.Document;
import io.github.hiwar.source.Statement;
import io.github.hiwar.source.StatementStanding;
import io.github.hiwar.status.Transition;
import io.github.hiwar.terms.Percentage;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.JsonValue;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is asked of offers, agreements, votes, meetings and accounts that differ. */
class SecondHalfTest {
  private static final LocalDate DAY = LocalDate.of(2023, 12, 31);
  private static final Party UNION = party("union", PartyKind.UNION, Side.WORKERS);
  private static final Party COMPANY = party("company", PartyKind.EMPLOYER, Side.EMPLOYER);
  private static final Demand RISE =
      Demand.builder()
          .id("rise")
          .text(text("A general rise"))
          .terms(rate("46"))
          .addRaisedBy(UNION.ref())
          .addAddressedTo(COMPANY.ref())
          .build();
  private static final Demand TIERS =
      Demand.builder().id("tiers").text(text("An end to tiers")).build();
  private static final Agreement ACCORD =
      Agreement.builder()
          .id("accord")
          .kind(AgreementKind.AGREEMENT)
          .title(text("Agreement"))
          .build();

  private static Party party(String id, PartyKind kind, Side side) {
    return Party.builder().id(id).kind(kind).side(side).name(text(id)).build();
  }

  private static LocalizedText text(String english) {
    return LocalizedText.of("en", english);
  }

  private static Terms rate(String percent) {
    return Terms.builder().quantity(Percentage.of(percent)).build();
  }

  private static Transition offer(String id, Party by, String percent, String day) {
    return Transition.of(RISE)
        .to(DemandStatus.UNDER_STUDY)
        .id(id)
        .on(day)
        .by(by)
        .offer(rate(percent))
        .build();
  }

  private static BargainingRecord.Builder record() {
    return BargainingRecord.builder()
        .id("urn:example:autoworkers")
        .addParties(UNION, COMPANY)
        .addDemands(RISE, TIERS);
  }

  @Test
  void bids_stand_in_their_order_and_the_other_side_has_the_turn() {
    BargainingRecord record =
        record()
            .addTransitions(
                offer("first", COMPANY, "10", "2023-09-01"),
                offer("second", UNION, "36", "2023-09-08"),
                offer("third", COMPANY, "25", "2023-10-25"))
            .build();
    Offers offers = Offers.on(RecordFinder.of(record), RISE);
    assertThat(offers.bids())
        .extracting(Offers.Bid::terms)
        .containsExactly(rate("46"), rate("10"), rate("36"), rate("25"));
    assertThat(offers.bids().get(0).by()).containsExactly(UNION.ref());
    assertThat(offers.turn()).containsExactly(UNION.ref());
  }

  @Test
  void nobody_has_the_turn_once_the_demand_is_closed_or_while_nothing_is_offered() {
    BargainingRecord closed =
        record()
            .addTransitions(
                offer("first", COMPANY, "25", "2023-10-25"),
                Transition.of(RISE).to(DemandStatus.FULFILLED).on("2023-11-20").build())
            .build();
    assertThat(Offers.on(RecordFinder.of(closed), RISE).turn()).isEmpty();
    assertThat(Offers.on(RecordFinder.of(record().build()), RISE).turn()).isEmpty();
  }

  @Test
  void an_agreement_settles_what_its_clauses_and_measures_address_and_leaves_the_rest_open() {
    Clause reserved =
        Clause.builder()
            .id("later")
            .agreement(ACCORD.ref())
            .kind(ClauseKind.RESERVED)
            .text(text("Left to the next round"))
            .build();
    BargainingRecord record =
        record()
            .addAgreements(ACCORD)
            .addClauses(reserved)
            .addMeasures(
                Measure.builder()
                    .id("pay")
                    .text(text("25 %"))
                    .addAddresses(RISE.ref())
                    .statedIn(ACCORD.ref())
                    .build())
            .build();
    Settlement settlement = Settlement.of(RecordFinder.of(record), ACCORD, DAY);
    assertThat(settlement.settled()).containsExactly(RISE.ref());
    assertThat(settlement.leftOpen()).containsExactly(TIERS.ref());
    assertThat(settlement.reserved()).containsExactly(reserved.ref());
  }

  private static Ballot.Builder vote(String share, Optional<VoteBase> of) {
    return Ballot.builder()
        .id("vote")
        .threshold(Threshold.builder().share(new BigDecimal(share)).of(of).build());
  }

  private static Tally.Builder count(int yes, int no) {
    return Tally.builder().yes(yes).no(no);
  }

  @Test
  void a_vote_comes_to_what_its_final_count_reaches_of_what_it_needed() {
    Ballot ballot =
        vote("50", Optional.of(VoteBase.VALID))
            .addTallies(
                count(40, 60).finality(Finality.PROVISIONAL).build(),
                count(69, 31).finality(Finality.FINAL).build(),
                count(45, 55).unit(text("Toledo")).build())
            .build();
    assertThat(BallotResult.of(ballot).isReached()).contains(true);
    assertThat(BallotResult.of(ballot).outcome()).contains(BallotOutcome.ACCEPTED);
  }

  @Test
  void where_it_is_not_said_of_whom_a_share_is_needed_the_bases_have_to_agree() {
    Ballot ballot =
        vote("50", Optional.empty())
            .outcome(BallotOutcome.ACCEPTED)
            .addTallies(count(52, 30).abstained(30).spoilt(0).build())
            .build();
    assertThat(BallotResult.of(ballot).isReached()).isEmpty();
    assertThat(BallotResult.of(ballot).outcome()).contains(BallotOutcome.ACCEPTED);
    assertThat(BallotResult.of(ballot).isContradictory()).isFalse();
  }

  @Test
  void an_outcome_that_the_count_does_not_give_is_a_contradiction() {
    Ballot ballot =
        vote("66.7", Optional.of(VoteBase.VALID))
            .outcome(BallotOutcome.ACCEPTED)
            .addTallies(count(55, 45).build())
            .build();
    assertThat(BallotResult.of(ballot).isContradictory()).isTrue();
  }

  @Test
  void of_one_who_was_present_by_one_account_and_not_invited_by_another_nothing_is_decided() {
    Participation union = Participation.builder().onBehalfOf(UNION.ref()).build();
    Participation company =
        Participation.builder().onBehalfOf(COMPANY.ref()).presence(Presence.PRESENT).build();
    Person chair = Person.builder().id("chair").anonymousLabel("X").build();
    Meeting meeting =
        Meeting.builder()
            .id("round")
            .kind(MeetingKind.ROUND)
            .addParticipations(
                Participation.builder().from(union).presence(Presence.PRESENT).build(),
                Participation.builder().from(union).presence(Presence.NOT_INVITED).build(),
                company,
                Participation.builder().person(chair.ref()).build())
            .build();
    MeetingAttendance attendance = MeetingAttendance.of(meeting);
    assertThat(attendance.attendees()).hasSize(3);
    assertThat(attendance.disputed()).hasSize(1);
    assertThat(attendance.present())
        .extracting(one -> one.accounts().get(0))
        .containsExactly(company);
    assertThat(attendance.notStated()).hasSize(1);
    assertThat(attendance.absent()).isEmpty();
  }

  @Test
  void rival_values_stand_beside_what_the_record_holds() {
    BargainingRecord record =
        record()
            .addStatements(
                statement("agency", StatementStanding.RIVAL, "27"),
                statement("misprint", StatementStanding.CORRECTED, "64"))
            .build();
    assertThat(Disputes.values(record)).hasSize(1);
    ValueDispute dispute = Disputes.values(record).get(0);
    assertThat(dispute.about()).isEqualTo(RISE.ref());
    assertThat(dispute.held()).contains(new BigDecimal("46"));
    assertThat(dispute.rivals()).extracting(Statement::id).containsExactly("agency");
  }

  @Test
  void a_value_has_the_sources_of_the_nearest_object_that_has_any() {
    Citation ofAll = Citation.builder().document(Ref.to(Document.class, "union-paper")).build();
    Citation ofOne = Citation.builder().document(Ref.to(Document.class, "count")).build();
    Ballot ballot =
        Ballot.builder()
            .id("vote")
            .addCitations(ofAll)
            .addTallies(
                Tally.builder().yes(10).build(),
                Tally.builder().yes(20).addCitations(ofOne).build())
            .build();
    BargainingRecord record =
        record().addBallots(ballot).addStatements(yes(ballot, 0), yes(ballot, 1)).build();
    assertThat(Disputes.values(record))
        .extracting(ValueDispute::citations)
        .containsExactly(List.of(ofAll), List.of(ofOne));
  }

  private static Statement yes(Ballot ballot, int tally) {
    return Statement.builder()
        .id("rival-" + tally)
        .about(ballot.ref())
        .member("tallies/" + tally + "/yes")
        .value(new JsonValue.Numeral("11"))
        .standing(StatementStanding.RIVAL)
        .build();
  }

  private static Statement statement(String id, StatementStanding standing, String value) {
    return Statement.builder()
        .id(id)
        .about(RISE.ref())
        .member("terms/quantity/value")
        .value(new JsonValue.Text(value))
        .standing(standing)
        .build();
  }

  @Test
  void another_spelling_of_a_name_goes_with_the_name_when_a_record_is_redacted() {
    Person signer = Person.builder().id("signer").name(text("Amina Berrada")).build();
    Statement spelling =
        Statement.builder()
            .id("spelling")
            .about(signer.ref())
            .member("name")
            .value(new JsonValue.Structure(Map.of("en", new JsonValue.Text("Amina Berradda"))))
            .standing(StatementStanding.CORRECTED)
            .build();
    BargainingRecord record = record().addPeople(signer).addStatements(spelling).build();
    BargainingRecord redacted = Redaction.toPseudonyms(record).record();
    assertThat(redacted.statements().get(0).value()).isEmpty();
  }

  @Test
  void a_demand_whose_measures_are_all_delivered_lags_while_it_is_not_said_to_be_met() {
    Measure pay = Measure.builder().id("pay").text(text("Pay")).addAddresses(RISE.ref()).build();
    BargainingRecord.Builder record =
        record()
            .addMeasures(pay)
            .addTransitions(
                Transition.of(RISE).to(DemandStatus.COMMITTED).on("2023-10-25").build(),
                Transition.of(pay).to(MeasureStatus.DELIVERED).on("2023-12-01").build());
    assertThat(Lag.behind(RecordFinder.of(record.build()), DAY))
        .containsExactly(new Lag(RISE.ref(), DemandStatus.COMMITTED, List.of(pay.ref()), true));
    record.addTransitions(Transition.of(RISE).to(DemandStatus.FULFILLED).on("2023-12-02").build());
    assertThat(Lag.behind(RecordFinder.of(record.build()), DAY)).isEmpty();
  }
}
