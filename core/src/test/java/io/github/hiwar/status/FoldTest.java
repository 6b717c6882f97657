package io.github.hiwar.status;

import static io.github.hiwar.lifecycle.DemandStatus.COMMITTED;
import static io.github.hiwar.lifecycle.DemandStatus.FULFILLED;
import static io.github.hiwar.lifecycle.DemandStatus.POSTPONED;
import static io.github.hiwar.lifecycle.DemandStatus.RAISED;
import static io.github.hiwar.lifecycle.DemandStatus.REFUSED;
import static io.github.hiwar.lifecycle.DemandStatus.WITHDRAWN;
import static io.github.hiwar.status.Fixtures.CANTEEN;
import static io.github.hiwar.status.Fixtures.MINISTRY;
import static io.github.hiwar.status.Fixtures.UNION;
import static io.github.hiwar.status.Fixtures.entry;
import static io.github.hiwar.status.Fixtures.journal;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.agreement.ActionKind;
import io.github.hiwar.agreement.Agreement;
import io.github.hiwar.agreement.AgreementKind;
import io.github.hiwar.agreement.IndustrialAction;
import io.github.hiwar.lifecycle.ActionStatus;
import io.github.hiwar.lifecycle.AgreementStatus;
import io.github.hiwar.meeting.Capacity;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.meeting.MeetingKind;
import io.github.hiwar.meeting.Participation;
import io.github.hiwar.party.Affiliation;
import io.github.hiwar.party.AffiliationRole;
import io.github.hiwar.party.Party;
import io.github.hiwar.party.PartyKind;
import io.github.hiwar.source.Citation;
import io.github.hiwar.source.Document;
import io.github.hiwar.source.DocumentKind;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FoldTest {
  private static final LocalDate LATER = LocalDate.of(2026, 6, 30);
  private static final Party RIVAL =
      Party.builder()
          .id("rival")
          .kind(PartyKind.UNION)
          .name(LocalizedText.of("en", "Rival"))
          .build();
  private static final Agreement ACCORD =
      Agreement.builder()
          .id("accord")
          .kind(AgreementKind.AGREEMENT)
          .title(LocalizedText.of("en", "Accord"))
          .addParties(UNION.ref(), MINISTRY.ref())
          .build();
  private static final Document LETTER =
      Document.builder()
          .id("letter")
          .kind(DocumentKind.LETTER)
          .title(LocalizedText.of("en", "Letter"))
          .date(PartialDate.parse("2025-10-20"))
          .build();

  private static Transition.Builder reported(Transition.Builder entry) {
    return entry.addCitations(Citation.builder().document(LETTER.ref()).build());
  }

  private static BargainingRecord record(Transition... entries) {
    return BargainingRecord.builder()
        .from(journal(entries))
        .addParties(RIVAL)
        .addAgreements(ACCORD)
        .addDocuments(LETTER)
        .build();
  }

  @Test
  void an_entry_about_a_month_counts_where_it_is_written() {
    StatusBoard board =
        StatusBoard.asOf(
            record(
                entry(CANTEEN, RAISED, "2025-06-10").build(),
                entry(CANTEEN, COMMITTED, "2025-06-20").build(),
                entry(CANTEEN, FULFILLED, "2025-07~").build()),
            LATER);
    assertThat(board.of(CANTEEN)).contains(FULFILLED);
    assertThat(board.standing(CANTEEN).orderOpen()).isTrue();
  }

  @Test
  void an_entry_that_is_noted_late_goes_where_its_day_says_and_the_rest_stays_as_written() {
    BargainingRecord record =
        record(
            entry(CANTEEN, COMMITTED, "2025-10-20").id("promise").build(),
            Transition.of(CANTEEN).to(POSTPONED).id("undated").build(),
            entry(CANTEEN, RAISED, "2025-10-10").id("question").build());
    assertThat(record.journal().entriesOf("canteen"))
        .extracting(Transition::id)
        .containsExactly("question", "promise", "undated");
  }

  @Test
  void an_entry_without_a_day_happened_before_the_documents_that_report_it() {
    BargainingRecord record =
        record(reported(Transition.of(CANTEEN).to(REFUSED)).id("refusal").build());
    assertThat(record.journal().when(record.transitions().get(0)))
        .isEqualTo(PartialDate.parse("[..2025-10-20]"));
    assertThat(StatusBoard.asOf(record, LocalDate.of(2025, 10, 20)).of(CANTEEN)).contains(REFUSED);
    StatusBoard before = StatusBoard.asOf(record, LocalDate.of(2025, 10, 19));
    assertThat(before.of(CANTEEN)).isEmpty();
    assertThat(before.standing(CANTEEN).possible()).hasSize(1);
  }

  @Test
  void an_imprecise_day_is_bounded_by_them_too_but_not_one_that_is_set_ahead() {
    BargainingRecord record =
        record(
            reported(entry(CANTEEN, REFUSED, "2025")).id("refusal").build(),
            reported(Transition.of(ACCORD).to(AgreementStatus.IN_FORCE).on("2026")).build());
    assertThat(record.journal().when(record.transitions().get(0)))
        .isEqualTo(PartialDate.parse("[2025-01-01..2025-10-20]"));
    assertThat(record.journal().when(record.transitions().get(1)))
        .isEqualTo(PartialDate.parse("2026"));
  }

  @Test
  void an_entry_that_no_document_reports_happened_before_the_record_was_last_written() {
    Transition refusal = Transition.of(CANTEEN).to(REFUSED).build();
    BargainingRecord record =
        BargainingRecord.builder()
            .from(record(refusal))
            .modified(PartialDate.parse("2025-12-01"))
            .build();
    assertThat(record.journal().when(refusal)).isEqualTo(PartialDate.parse("[..2025-12-01]"));
    assertThat(refusal.id()).isEqualTo("canteen.refused.undated");
  }

  @Test
  void what_parties_do_jointly_is_the_act_of_each() {
    Transition postponed = entry(CANTEEN, POSTPONED, "2025-10-14").by(UNION).by(MINISTRY).build();
    assertThat(postponed.by()).containsExactly(UNION.ref(), MINISTRY.ref());
    StatusBoard board = StatusBoard.asOf(record(postponed), LATER);
    for (Party party : List.of(UNION, MINISTRY)) {
      assertThat(board.accordingTo(party).of(CANTEEN)).contains(POSTPONED);
    }
  }

  private static Transition.Builder accord(AgreementStatus status, String on) {
    return Transition.of(ACCORD).to(status).on(on);
  }

  @Test
  void an_outsider_s_rejection_does_not_undo_what_the_signatories_signed() {
    BargainingRecord record =
        record(
            accord(AgreementStatus.SIGNED, "2025-10-14").by(UNION).by(MINISTRY).build(),
            accord(AgreementStatus.REJECTED, "2025-10-15").by(RIVAL).statedBy(RIVAL).build());
    assertThat(StatusBoard.asOf(record, LATER).of(ACCORD)).contains(AgreementStatus.SIGNED);
    assertThat(record.journal().illegalSteps("accord")).isEmpty();
    assertThat(StatusBoard.asOf(record, LATER).disputed()).isEmpty();
  }

  @Test
  void a_party_to_the_text_or_one_that_belongs_to_it_can_denounce_it() {
    Party section =
        Party.builder()
            .from(RIVAL)
            .id("section")
            .addAffiliations(Affiliation.of(AffiliationRole.ORGAN_OF, UNION.ref()))
            .build();
    for (Party party : List.of(UNION, section)) {
      BargainingRecord record =
          BargainingRecord.builder()
              .from(
                  record(
                      accord(AgreementStatus.SIGNED, "2025-10-14").build(),
                      accord(AgreementStatus.DENOUNCED, "2026-01-15").by(party).build()))
              .addParties(section)
              .build();
      assertThat(StatusBoard.asOf(record, LATER).of(ACCORD)).contains(AgreementStatus.DENOUNCED);
    }
  }

  @Test
  void where_a_text_names_no_parties_those_are_inside_who_were_at_its_meeting() {
    Meeting table =
        Meeting.builder()
            .id("table")
            .kind(MeetingKind.ROUND)
            .addParticipations(
                Participation.builder().onBehalfOf(UNION.ref()).capacity(Capacity.DELEGATE).build())
            .build();
    Agreement minutes =
        Agreement.builder()
            .from(ACCORD)
            .id("minutes")
            .parties(List.of())
            .concludedAt(table.ref())
            .build();
    BargainingRecord record =
        BargainingRecord.builder()
            .from(
                record(
                    Transition.of(minutes).to(AgreementStatus.SIGNED).on("2025-10-14").build(),
                    Transition.of(minutes)
                        .to(AgreementStatus.REJECTED)
                        .on("2025-10-15")
                        .by(RIVAL)
                        .build()))
            .addMeetings(table)
            .addAgreements(minutes)
            .build();
    assertThat(StatusBoard.asOf(record, LATER).of(minutes)).contains(AgreementStatus.SIGNED);
  }

  @Test
  void the_board_of_a_day_does_not_know_what_comes_later() {
    Transition first = entry(CANTEEN, RAISED, "[2025-10-01..2025-10-25]").build();
    Transition second = entry(CANTEEN, WITHDRAWN, "2025-10-20").build();
    Transition third = entry(CANTEEN, RAISED, "[2025-10-24..2025-11-10]").id("again").build();
    LocalDate day = LocalDate.of(2025, 10, 30);
    assertThat(StatusBoard.asOf(record(third, first, second), day).of(CANTEEN))
        .isEqualTo(StatusBoard.asOf(record(first, second), day).of(CANTEEN));
  }

  @Test
  void steps_that_happen_are_allowed() {
    IndustrialAction strike =
        IndustrialAction.builder()
            .id("strike")
            .kind(ActionKind.STRIKE)
            .addCalledBy(UNION.ref())
            .build();
    BargainingRecord record =
        BargainingRecord.builder()
            .from(
                record(
                    accord(AgreementStatus.PROPOSED, "2025-10-01").id("offer").build(),
                    accord(AgreementStatus.RATIFIED, "2025-10-10").id("vote").build(),
                    accord(AgreementStatus.IN_FORCE, "2025-10-11").id("start").build(),
                    accord(AgreementStatus.SIGNED, "2025-10-20").id("signature").build(),
                    Transition.of(strike).to(ActionStatus.HELD).on("2025-09-01").build(),
                    Transition.of(strike).to(ActionStatus.CALLED_OFF).on("2025-09-03").build()))
            .addActions(strike)
            .build();
    assertThat(record.journal().illegalSteps("accord")).isEmpty();
    assertThat(record.journal().illegalSteps("strike")).isEmpty();
  }
}
