package io.github.hiwar.insight.change;

import static io.github.hiwar.insight.Negotiation.CANTEEN;
import static io.github.hiwar.insight.Negotiation.MILEAGE;
import static io.github.hiwar.insight.Negotiation.MINISTRY;
import static io.github.hiwar.insight.Negotiation.RECORD;
import static io.github.hiwar.insight.Negotiation.TRAVEL;
import static io.github.hiwar.insight.Negotiation.UNION;
import static io.github.hiwar.insight.Negotiation.demand;
import static io.github.hiwar.insight.Negotiation.record;
import static io.github.hiwar.insight.Negotiation.said;
import static io.github.hiwar.insight.Negotiation.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.insight.RecordEdit;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.status.Transition;
import io.github.hiwar.value.Ref;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordDiffTest {
  private static List<String> sentences(RecordDiff diff, String language) {
    return diff.meanings().stream().map(meaning -> meaning.in(language)).toList();
  }

  @Test
  void a_change_says_where_it_is_what_was_there_and_what_is() {
    Demand reworded = Demand.builder().from(CANTEEN).text(text("a canteen for all")).build();
    RecordDiff diff = RecordDiff.between(RECORD, RecordEdit.put(RECORD, reworded));
    assertThat(diff.changes())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.kind()).isEqualTo(Change.Kind.REPLACED);
              assertThat(change.pointerBefore()).contains("/demands/3/text");
              assertThat(change.pointerAfter()).contains("/demands/3/text");
              assertThat(change.place()).isEqualTo("demands/canteen/text");
              assertThat(change.before()).contains(text("canteen"));
              assertThat(change.after()).contains(text("a canteen for all"));
              assertThat(change.holder()).contains(reworded);
            });
    assertThat(sentences(diff, "en"))
        .containsExactly("a canteen for all: text: canteen → a canteen for all");
  }

  @Test
  void a_new_status_is_said_as_a_step_with_those_who_state_it() {
    BargainingRecord after =
        record()
            .addTransitions(
                said("c", DemandStatus.COMMITTED, "2026-02-01", MINISTRY.ref(), TRAVEL).build())
            .build();
    RecordDiff diff = RecordDiff.between(RECORD, after);
    assertThat(sentences(diff, "en"))
        .containsExactly(
            "travel: accepted in principle → committed (1 February 2026), stated by the ministry");
    assertThat(sentences(diff, "fr").get(0))
        .contains("travel\u00a0: ")
        .contains("selon the ministry");
    assertThat(sentences(diff, "ar").get(0)).contains("حسب الوزارة").contains(" ← ");
    assertThat(diff.meanings().get(0).code()).isEqualTo(Meaning.Code.STATUS_CHANGED);
    assertThat(diff.meanings().get(0).subject().toString()).isEqualTo("travel");
  }

  @Test
  void a_first_status_and_a_correction_are_told_apart_from_steps() {
    Demand gym = demand("gym").build();
    BargainingRecord after =
        record()
            .addDemands(gym)
            .addTransitions(
                said("g", DemandStatus.RAISED, "2026-02", UNION.ref(), gym).build(),
                Transition.builder()
                    .id("oops")
                    .addSubjects(MILEAGE.ref())
                    .on("2026-02-02")
                    .retracts(Ref.to(Transition.class, "not-paid"))
                    .build())
            .build();
    assertThat(RecordDiff.between(RECORD, after).meanings())
        .extracting(Meaning::code)
        .containsExactly(Meaning.Code.ADDED, Meaning.Code.STATUS_KNOWN, Meaning.Code.RETRACTED);
    assertThat(RecordDiff.between(after, RECORD).meanings())
        .extracting(Meaning::code)
        .containsExactly(
            Meaning.Code.REMOVED, Meaning.Code.ENTRY_REMOVED, Meaning.Code.ENTRY_REMOVED);
  }

  @Test
  void a_step_that_was_noted_and_taken_back_between_two_versions_is_no_news() {
    Transition noted =
        Transition.of(CANTEEN).to(DemandStatus.REFUSED).on("2026-02-01").id("noted").build();
    BargainingRecord after =
        RECORD.with(noted).with(Transition.retracting(noted).id("undo").build());
    assertThat(RecordDiff.between(RECORD, after).meanings())
        .extracting(Meaning::code)
        .containsExactly(Meaning.Code.ADDED, Meaning.Code.RETRACTED);
  }

  @Test
  void entities_that_only_moved_are_neither_removed_nor_added() {
    BargainingRecord moved =
        record()
            .demands(
                List.of(
                    CANTEEN,
                    RECORD.demands().get(0),
                    RECORD.demands().get(1),
                    RECORD.demands().get(2)))
            .build();
    RecordDiff diff = RecordDiff.between(RECORD, moved);
    assertThat(diff.changes()).extracting(Change::kind).containsExactly(Change.Kind.REORDERED);
    assertThat(diff.applyTo(RECORD)).isEqualTo(moved);
  }

  @Test
  void an_added_entity_has_no_place_before_and_a_removed_one_none_after() {
    RecordDiff added = RecordDiff.between(RECORD, RecordEdit.put(RECORD, demand("gym").build()));
    assertThat(added.changes().get(0).pointerBefore()).isEmpty();
    assertThat(added.changes().get(0).pointerAfter()).contains("/demands/4");
    assertThat(added.toString()).startsWith("+ demands/gym");
    RecordDiff removed = RecordDiff.between(added.after(), RECORD);
    assertThat(removed.changes().get(0).pointerAfter()).isEmpty();
    assertThat(removed.changes().get(0).pointerBefore()).contains("/demands/4");
    assertThat(removed.before()).isEqualTo(added.after());
  }

  @Test
  void changes_are_not_made_to_a_version_that_they_were_not_taken_from() {
    RecordDiff diff =
        RecordDiff.between(
            RECORD,
            RecordEdit.put(
                RECORD, Demand.builder().from(CANTEEN).text(text("a canteen for all")).build()));
    BargainingRecord other =
        RecordEdit.put(RECORD, Demand.builder().from(CANTEEN).text(text("meals")).build());
    assertThatThrownBy(() -> diff.applyTo(other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("demands/canteen/text")
        .hasMessageContaining("merge the two instead");
  }

  @Test
  void where_one_id_is_given_twice_the_list_changes_as_a_whole() {
    BargainingRecord twice = record().addDemands(CANTEEN).build();
    BargainingRecord reworded =
        record()
            .addDemands(Demand.builder().from(CANTEEN).text(text("a canteen for all")).build())
            .build();
    RecordDiff diff = RecordDiff.between(twice, reworded);
    assertThat(diff.changes()).extracting(Change::place).containsExactly("demands");
    assertThat(diff.applyTo(twice)).isEqualTo(reworded);
  }
}
