package io.github.hiwar.status;

import static io.github.hiwar.lifecycle.DemandStatus.ACCEPTED_IN_PRINCIPLE;
import static io.github.hiwar.lifecycle.DemandStatus.ACKNOWLEDGED;
import static io.github.hiwar.lifecycle.DemandStatus.COMMITTED;
import static io.github.hiwar.lifecycle.DemandStatus.FULFILLED;
import static io.github.hiwar.lifecycle.DemandStatus.PARTLY_FULFILLED;
import static io.github.hiwar.lifecycle.DemandStatus.RAISED;
import static io.github.hiwar.lifecycle.DemandStatus.REFUSED;
import static io.github.hiwar.lifecycle.DemandStatus.WITHDRAWN;
import static io.github.hiwar.status.Fixtures.ALLOWANCES;
import static io.github.hiwar.status.Fixtures.CANTEEN;
import static io.github.hiwar.status.Fixtures.DAILY_RATE;
import static io.github.hiwar.status.Fixtures.MILEAGE;
import static io.github.hiwar.status.Fixtures.MINISTRY;
import static io.github.hiwar.status.Fixtures.TRAVEL;
import static io.github.hiwar.status.Fixtures.UNION;
import static io.github.hiwar.status.Fixtures.entry;
import static io.github.hiwar.status.Fixtures.journal;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.party.Office;
import io.github.hiwar.party.Person;
import io.github.hiwar.source.Citation;
import io.github.hiwar.source.Document;
import io.github.hiwar.source.DocumentKind;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusBoardTest {
  private static final LocalDate YEAR_END = LocalDate.of(2025, 12, 31);

  private static StatusBoard board(Transition... entries) {
    return StatusBoard.asOf(journal(entries), YEAR_END);
  }

  @ParameterizedTest
  @CsvSource({
    "9999~, 9999-12-31~, 9999-12-31", "0000~, 0000-06-01, 0000-06-01", ", 9999-12-29~, 9999-12-30"
  })
  void an_entry_about_the_first_or_the_last_year_is_bounded_by_its_document(
      String on, String published, LocalDate from) {
    Document report =
        Document.builder()
            .id("report")
            .kind(DocumentKind.of("report"))
            .title(LocalizedText.of("en", "Report"))
            .date(PartialDate.parse(published))
            .build();
    Transition.Builder step = Transition.of(CANTEEN).to(FULFILLED);
    if (on != null) {
      step.on(on);
    }
    BargainingRecord record =
        BargainingRecord.builder()
            .from(journal(step.addCitations(Citation.builder().document(report.ref()).build()).build()))
            .addDocuments(report)
            .build();
    assertThat(StatusBoard.asOf(record, from.minusDays(1)).of(CANTEEN)).isEmpty();
    assertThat(StatusBoard.asOf(record, from).of(CANTEEN)).contains(FULFILLED);
  }

  @Test
  void a_demand_without_an_entry_has_no_status() {
    assertThat(board().of(CANTEEN)).isEmpty();
  }

  @Test
  void the_status_is_that_of_the_last_entry_by_the_day() {
    BargainingRecord record =
        journal(
            entry(CANTEEN, RAISED, "2025-03-01").build(),
            entry(CANTEEN, FULFILLED, "2025-09-01").build());
    assertThat(StatusBoard.asOf(record, LocalDate.of(2025, 2, 28)).of(CANTEEN)).isEmpty();
    assertThat(StatusBoard.asOf(record, LocalDate.of(2025, 3, 1)).of(CANTEEN)).contains(RAISED);
    assertThat(StatusBoard.asOf(record, YEAR_END).of(CANTEEN)).contains(FULFILLED);
  }

  @Test
  void entries_count_by_their_date_and_on_one_day_by_their_position() {
    assertThat(
            board(
                    entry(CANTEEN, COMMITTED, "2025-05-01").build(),
                    entry(CANTEEN, RAISED, "2025-03-01").build())
                .of(CANTEEN))
        .contains(COMMITTED);
    assertThat(
            board(
                    entry(CANTEEN, RAISED, "2025-03-01").build(),
                    entry(CANTEEN, ACKNOWLEDGED, "2025-03-01").build())
                .of(CANTEEN))
        .contains(ACKNOWLEDGED);
  }

  @Test
  void a_group_answer_covers_its_items_until_they_have_their_own() {
    StatusBoard board =
        board(
            entry(ALLOWANCES, ACCEPTED_IN_PRINCIPLE, "2025-10-14").build(),
            entry(MILEAGE, COMMITTED, "2025-11-01").build());
    assertThat(board.of(MILEAGE)).contains(COMMITTED);
    assertThat(board.of(TRAVEL)).contains(ACCEPTED_IN_PRINCIPLE);
    assertThat(board.of(DAILY_RATE)).contains(ACCEPTED_IN_PRINCIPLE);
    assertThat(board.standing(DAILY_RATE).inherited()).isTrue();
    assertThat(board.standing(ALLOWANCES).inherited()).isFalse();
    assertThat(board.of(CANTEEN)).isEmpty();
  }

  @Test
  void an_item_s_entry_says_nothing_of_its_group() {
    assertThat(board(entry(MILEAGE, COMMITTED, "2025-11-01").build()).of(ALLOWANCES)).isEmpty();
  }

  @Test
  void a_general_promise_does_not_revive_an_item_that_was_withdrawn() {
    StatusBoard board =
        board(
            entry(MILEAGE, WITHDRAWN, "2025-10-01").build(),
            entry(ALLOWANCES, COMMITTED, "2025-10-14").build());
    assertThat(board.of(MILEAGE)).contains(WITHDRAWN);
    assertThat(board.of(TRAVEL)).contains(COMMITTED);
  }

  @Test
  void a_retracted_entry_counts_on_no_day() {
    Transition mistake = entry(CANTEEN, FULFILLED, "2025-04-01").build();
    BargainingRecord record =
        journal(
            entry(CANTEEN, RAISED, "2025-03-01").build(),
            mistake,
            Transition.retracting(mistake).on("2025-08-01").build());
    assertThat(StatusBoard.asOf(record, LocalDate.of(2025, 5, 1)).of(CANTEEN)).contains(RAISED);
  }

  @Test
  void to_retract_a_retraction_restores_the_entry() {
    Transition entry = entry(CANTEEN, FULFILLED, "2025-04-01").build();
    Transition retraction = Transition.retracting(entry).on("2025-05-01").id("r1").build();
    Transition restored = Transition.retracting(retraction).on("2025-06-01").id("r2").build();
    assertThat(board(entry, retraction, restored).of(CANTEEN)).contains(FULFILLED);
  }

  @Test
  void an_imprecise_date_may_only_have_happened_by_a_day_within_it() {
    BargainingRecord record = journal(entry(CANTEEN, FULFILLED, "2025-10").build());
    Standing standing = StatusBoard.asOf(record, LocalDate.of(2025, 10, 14)).standing(CANTEEN);
    assertThat(standing.status()).isEmpty();
    assertThat(standing.possible()).hasSize(1);
    assertThat(StatusBoard.asOf(record, LocalDate.of(2025, 10, 31)).of(CANTEEN))
        .contains(FULFILLED);
  }

  @Test
  void the_board_says_when_imprecise_dates_leave_the_order_open() {
    StatusBoard board =
        board(
            entry(CANTEEN, REFUSED, "2025-10").build(),
            entry(CANTEEN, COMMITTED, "2025-10-14").build());
    assertThat(board.of(CANTEEN)).contains(COMMITTED);
    assertThat(board.standing(CANTEEN).orderOpen()).isTrue();
    assertThat(
            board(
                    entry(CANTEEN, REFUSED, "2025-10").build(),
                    entry(CANTEEN, COMMITTED, "2025-11-14").build())
                .standing(CANTEEN)
                .orderOpen())
        .isFalse();
  }

  @Test
  void a_person_who_spoke_has_an_account_too() {
    Person minister =
        Person.builder()
            .id("minister")
            .addOffices(Office.builder().title(LocalizedText.of("en", "Minister")).build())
            .build();
    StatusBoard board =
        board(
            entry(CANTEEN, FULFILLED, "2025-10-14").statedBy(minister).build(),
            entry(CANTEEN, PARTLY_FULFILLED, "2025-10-14").statedBy(UNION).build());
    assertThat(board.accordingTo(minister).of(CANTEEN)).contains(FULFILLED);
    assertThat(board.accordingTo(minister.ref()).of(CANTEEN)).contains(FULFILLED);
  }

  @Test
  void two_sides_tell_two_stories_and_both_are_kept() {
    StatusBoard board =
        board(
            entry(CANTEEN, FULFILLED, "2025-10-14").statedBy(MINISTRY).build(),
            entry(CANTEEN, PARTLY_FULFILLED, "2025-10-14").statedBy(UNION).build());
    assertThat(board.accordingTo(MINISTRY).of(CANTEEN)).contains(FULFILLED);
    assertThat(board.accordingTo(UNION).of(CANTEEN)).contains(PARTLY_FULFILLED);
    assertThat(board.standing(CANTEEN).disputed()).isTrue();
    assertThat(board.standing(CANTEEN).claims())
        .extracting(Claim::speaker)
        .containsExactly("ministry", "union");
    assertThat(board.disputed()).extracting(Object::toString).containsExactly("canteen");
  }

  @Test
  void a_question_and_its_answer_are_no_dispute() {
    assertThat(
            board(
                    entry(CANTEEN, RAISED, "2025-10-14").statedBy(UNION).build(),
                    entry(CANTEEN, ACKNOWLEDGED, "2025-10-14").statedBy(MINISTRY).build())
                .disputed())
        .isEmpty();
  }

  @Test
  void a_later_step_of_the_other_side_is_news_and_no_dispute() {
    assertThat(
            board(
                    entry(CANTEEN, COMMITTED, "2025-10-14").statedBy(MINISTRY).build(),
                    entry(CANTEEN, FULFILLED, "2025-11-20").statedBy(UNION).build())
                .disputed())
        .isEmpty();
  }

  @Test
  void a_dispute_over_a_group_is_one_over_each_item_below_it() {
    assertThat(
            board(
                    entry(TRAVEL, FULFILLED, "2025-10-14").statedBy(MINISTRY).build(),
                    entry(TRAVEL, REFUSED, "2025-10-14").statedBy(UNION).build())
                .disputed())
        .extracting(Object::toString)
        .containsExactly("travel", "daily-rate");
  }

  @Test
  void a_person_speaks_for_the_parties_of_their_offices() {
    Person minister =
        Person.builder()
            .id("minister")
            .addOffices(Office.of(LocalizedText.of("en", "Minister"), MINISTRY.ref()))
            .build();
    BargainingRecord record =
        BargainingRecord.builder()
            .from(journal(entry(CANTEEN, COMMITTED, "2025-10-14").statedBy(minister).build()))
            .addPeople(minister)
            .build();
    StatusBoard board = StatusBoard.asOf(record, YEAR_END);
    assertThat(board.accordingTo(MINISTRY).of(CANTEEN)).contains(COMMITTED);
    assertThat(board.accordingTo(UNION).of(CANTEEN)).isEmpty();
  }

  @Test
  void a_tree_may_be_deeper_than_the_stack_and_even_run_in_a_circle() {
    BargainingRecord.Builder record = BargainingRecord.builder().id("urn:example:deep");
    int depth = 20_000;
    for (int i = 0; i < depth; i++) {
      record.addDemands(
          Demand.builder()
              .id("d" + i)
              .text(LocalizedText.of("en", "x"))
              .parent(Ref.to(Demand.class, "d" + (i + 1) % depth))
              .build());
    }
    Journal journal =
        record
            .addTransitions(
                Transition.builder()
                    .addSubjects(Ref.to(Demand.class, "d0"))
                    .to(DemandStatus.RAISED)
                    .on("2025")
                    .build())
            .build()
            .journal();
    assertThat(journal.coverage(List.of("d0"))).hasSize(depth);
    assertThat(journal.subjects()).hasSize(depth);
  }
}
