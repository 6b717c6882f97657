package io.github.hiwar.insight;

import static io.github.hiwar.insight.Negotiation.BUS;
import static io.github.hiwar.insight.Negotiation.CANTEEN;
import static io.github.hiwar.insight.Negotiation.DAY;
import static io.github.hiwar.insight.Negotiation.MINISTRY;
import static io.github.hiwar.insight.Negotiation.RECORD;
import static io.github.hiwar.insight.Negotiation.record;
import static io.github.hiwar.insight.Negotiation.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.agreement.Agreement;
import io.github.hiwar.agreement.AgreementKind;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.AgreementStatus;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.lifecycle.MeasureStatus;
import io.github.hiwar.measure.Measure;
import io.github.hiwar.party.Party;
import io.github.hiwar.status.Transition;
import io.github.hiwar.terms.Condition;
import io.github.hiwar.terms.ConditionState;
import io.github.hiwar.terms.Event;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenPointsTest {
  @Test
  void an_unanswered_demand_has_an_age() {
    OpenPoints open = OpenPoints.asOf(RECORD, DAY);
    assertThat(open.unanswered())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.demand()).isEqualTo(CANTEEN.ref());
              assertThat(one.since()).contains(PartialDate.parse("2025-10-14"));
              assertThat(one.age().orElseThrow()).hasToString("109");
            });
  }

  @Test
  void a_promise_is_late_once_its_deadline_has_passed_and_perhaps_late_while_it_passes() {
    assertThat(OpenPoints.asOf(RECORD, LocalDate.of(2025, 12, 1)).overdue()).isEmpty();
    var perhaps = OpenPoints.asOf(RECORD, LocalDate.of(2025, 12, 15)).overdue().get(0);
    assertThat(perhaps.isCertain()).isFalse();
    var late = OpenPoints.asOf(RECORD, DAY).overdue().get(0);
    assertThat(late.promise().toString()).isEqualTo(BUS.id());
    assertThat(late.isCertain()).isTrue();
    assertThat(late.late()).hasToString("31–61");
    assertThat(late.status()).contains(MeasureStatus.PROMISED);
    assertThat(late.pointer()).isEqualTo("/measures/0/terms");
  }

  @Test
  void a_promise_is_late_too_once_the_day_of_its_payment_or_its_run_through_the_payroll_passed() {
    var paid = Terms.builder().paidOn(PartialDate.parse("2025-12")).build();
    var processed = Terms.builder().processedIn(PartialDate.parse("2025-12")).build();
    for (Terms terms : List.of(paid, processed)) {
      var promised = BargainingRecord.builder().id("urn:x").addMeasures(bonus(terms)).build();
      assertThat(OpenPoints.asOf(promised, DAY).overdue()).hasSize(1);
      assertThat(OpenPoints.asOf(promised, LocalDate.of(2025, 11, 30)).overdue()).isEmpty();
      var begun =
          promised.with(Transition.of(bonus(terms)).to(MeasureStatus.IN_PROGRESS).on("2025-12-20"));
      assertThat(OpenPoints.asOf(begun, DAY).overdue()).isEmpty();
    }
  }

  private static Measure bonus(Terms terms) {
    return Measure.builder().id("bonus").text(LocalizedText.of("en", "Bonus")).terms(terms).build();
  }

  @Test
  void what_waits_for_a_party_is_what_it_was_asked_and_what_it_owes() {
    var asked = Demand.builder().from(CANTEEN).addAddressedTo(MINISTRY.ref()).build();
    var owed = Measure.builder().from(BUS).addDebtors(MINISTRY.ref()).build();
    var record = RecordEdit.putAll(RECORD, List.of(asked, owed));
    var open = OpenPoints.asOf(record, DAY);
    var finder = RecordFinder.of(record);
    var waiting = open.waitingFor(finder, MINISTRY.ref());
    assertThat(waiting.unanswered()).isEqualTo(open.unanswered()).hasSize(1);
    assertThat(waiting.overdue()).isEqualTo(open.overdue()).hasSize(1);
    assertThat(waiting.forNextMeeting())
        .extracting(one -> one.subject().toString())
        .containsExactly(CANTEEN.id(), BUS.id());
    var nobody = open.waitingFor(finder, Ref.to(Party.class, "nobody"));
    assertThat(nobody.unanswered()).isEmpty();
    assertThat(nobody.overdue()).isEmpty();
    assertThat(nobody.forNextMeeting()).isEmpty();
  }

  @Test
  void a_promise_that_was_kept_is_late_no_more() {
    var kept =
        record()
            .addTransitions(
                Transition.builder()
                    .addSubjects(BUS.ref())
                    .to(MeasureStatus.DELIVERED)
                    .on("2026-01-10")
                    .build())
            .build();
    assertThat(OpenPoints.asOf(kept, DAY).overdue()).isEmpty();
    assertThat(OpenPoints.asOf(kept, LocalDate.of(2026, 1, 5)).overdue()).hasSize(1);
  }

  @Test
  void a_condition_is_open_as_long_as_the_answer_it_was_attached_to_stands() {
    assertThat(OpenPoints.asOf(RECORD, DAY).conditions())
        .singleElement()
        .satisfies(
            open -> {
              assertThat(open.holder().toString()).isEqualTo("in-principle");
              assertThat(open.pointer()).isEqualTo("/transitions/2/conditions/0");
            });
    var refused =
        record()
            .addTransitions(
                said(
                        "no",
                        DemandStatus.REFUSED,
                        "2026-01-20",
                        MINISTRY.ref(),
                        Negotiation.ALLOWANCES)
                    .build())
            .build();
    assertThat(OpenPoints.asOf(refused, DAY).conditions()).isEmpty();
  }

  @Test
  void a_condition_whose_event_has_come_by_the_journal_is_settled_since_that_day() {
    Agreement accord =
        Agreement.builder()
            .id("accord")
            .kind(AgreementKind.AGREEMENT)
            .title(LocalizedText.of("en", "Accord"))
            .build();
    Condition vote = Condition.builder().event(Event.of(accord, AgreementStatus.RATIFIED)).build();
    Measure bonus = bonus(Terms.builder().addConditions(vote).build());
    BargainingRecord record =
        BargainingRecord.builder()
            .id("urn:x")
            .addAgreements(accord)
            .addMeasures(bonus)
            .build()
            .with(Transition.of(bonus).to(MeasureStatus.PROMISED).on("2025-10-30"))
            .with(Transition.of(accord).to(AgreementStatus.AGREED_IN_PRINCIPLE).on("2025-10-30"))
            .with(Transition.of(accord).to(AgreementStatus.RATIFIED).on("2025-11-20"));
    assertThat(OpenPoints.asOf(record, LocalDate.of(2025, 11, 19)).conditions()).hasSize(1);
    assertThat(OpenPoints.asOf(record, LocalDate.of(2025, 11, 20)).conditions()).isEmpty();
    Measure stated =
        bonus(
            Terms.builder()
                .addConditions(Condition.builder().from(vote).state(ConditionState.OPEN).build())
                .build());
    assertThat(OpenPoints.asOf(RecordEdit.put(record, stated), DAY).conditions())
        .as("what the record says of it stands")
        .hasSize(1);
  }

  @Test
  void the_next_meeting_takes_up_each_subject_once_with_every_reason() {
    assertThat(OpenPoints.asOf(RECORD, DAY).forNextMeeting())
        .extracting(point -> point.subject() + " " + point.reasons())
        .containsExactly(
            "allowances [CONDITION_OPEN]",
            "mileage [DISPUTED]",
            "canteen [UNANSWERED]",
            "bus [OVERDUE]");
  }

  @Test
  void nothing_is_open_in_an_empty_record() {
    OpenPoints open = OpenPoints.asOf(BargainingRecord.builder().id("urn:x").build(), DAY);
    assertThat(open.unanswered()).isEmpty();
    assertThat(open.forNextMeeting()).isEmpty();
  }
}
