package io.github.hiwar.insight.change;

import static io.github.hiwar.insight.Negotiation.BUS;
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
import io.github.hiwar.agreement.ActionKind;
import io.github.hiwar.agreement.IndustrialAction;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.insight.RecordEdit;
import io.github.hiwar.insight.change.Conflict.Choice;
import io.github.hiwar.insight.change.Conflict.Kind;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.measure.Measure;
import io.github.hiwar.status.Transition;
import io.github.hiwar.terms.StaffGroup;
import io.github.hiwar.value.Ref;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class RecordMergeTest {
  private static BargainingRecord with(Demand demand) {
    return RecordEdit.put(RECORD, demand);
  }

  private static Demand worded(Demand demand, String words) {
    return Demand.builder().from(demand).text(text(words)).build();
  }

  @Test
  void two_clerks_who_worked_on_different_things_are_both_right() {
    BargainingRecord ours =
        RecordEdit.put(
            with(worded(CANTEEN, "a canteen for all")),
            said("a", DemandStatus.COMMITTED, "2026-02-01", MINISTRY.ref(), TRAVEL).build());
    BargainingRecord theirs =
        RecordEdit.put(
            with(worded(MILEAGE, "mileage by the kilometre")),
            said("b", DemandStatus.REFUSED, "2026-02-02", MINISTRY.ref(), CANTEEN).build());
    BargainingRecord merged = RecordMerge.of(RECORD, ours, theirs).mergedOrThrow();
    assertThat(merged.demands().get(3).text()).isEqualTo(text("a canteen for all"));
    assertThat(merged.demands().get(1).text()).isEqualTo(text("mileage by the kilometre"));
    assertThat(merged.transitions()).extracting(Transition::id).endsWith("a", "b");
  }

  @Test
  void one_text_changed_in_two_ways_is_for_people_to_settle() {
    RecordMerge merge =
        RecordMerge.of(
            RECORD, with(worded(CANTEEN, "hot meals")), with(worded(CANTEEN, "meal vouchers")));
    assertThat(merge.merged()).isEmpty();
    assertThat(merge.conflicts())
        .singleElement()
        .satisfies(
            conflict -> {
              assertThat(conflict.kind()).isEqualTo(Kind.VALUE);
              assertThat(conflict.place()).isEqualTo("demands/canteen/text");
              assertThat(conflict.base()).contains(text("canteen"));
              assertThat(conflict.ours()).contains(text("hot meals"));
              assertThat(conflict.theirs()).contains(text("meal vouchers"));
            });
    assertThatThrownBy(merge::mergedOrThrow)
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageContaining("demands/canteen/text");
    BargainingRecord settled = merge.resolvedBy(conflict -> Choice.THEIRS).mergedOrThrow();
    assertThat(settled.demands().get(3).text()).isEqualTo(text("meal vouchers"));
  }

  @Test
  void what_one_side_removed_and_the_other_changed_is_a_conflict() {
    BargainingRecord without =
        RecordEdit.remove(RecordEdit.remove(RECORD, "bus-promised"), BUS.id());
    BargainingRecord changed =
        RecordEdit.put(RECORD, Measure.builder().from(BUS).text(text("two buses")).build());
    assertThat(RecordMerge.of(RECORD, without, changed).conflicts())
        .extracting(conflict -> conflict.kind() + " " + conflict.place())
        .containsExactly("VALUE measures/bus");
  }

  @Test
  void what_one_side_removed_and_the_other_refers_to_is_a_conflict() {
    BargainingRecord without =
        RecordEdit.remove(RecordEdit.remove(RECORD, "bus-promised"), BUS.id());
    without = RecordEdit.remove(without, TRAVEL.id());
    BargainingRecord refers =
        RecordEdit.put(
            RECORD, said("t", DemandStatus.REFUSED, "2026-02", MINISTRY.ref(), TRAVEL).build());
    RecordMerge merge = RecordMerge.of(RECORD, without, refers);
    assertThat(merge.conflicts())
        .singleElement()
        .satisfies(
            conflict -> {
              assertThat(conflict.kind()).isEqualTo(Kind.DANGLING);
              assertThat(conflict.place()).isEqualTo("travel");
              assertThat(conflict.detail()).contains("/transitions/");
            });
    assertThat(merge.resolvedBy(conflict -> Choice.THEIRS).mergedOrThrow().demands())
        .extracting(Demand::id)
        .contains("travel");
  }

  @Test
  void clauses_actions_and_groups_that_come_to_be_parts_of_one_another_are_a_conflict() {
    BargainingRecord base =
        RecordEdit.putAll(
            RECORD,
            List.of(
                StaffGroup.builder().id("drivers").name(text("Drivers")).build(),
                StaffGroup.builder().id("crews").name(text("Crews")).build(),
                strike("all").build(),
                strike("south").build()));
    BargainingRecord ours =
        RecordEdit.putAll(
            base,
            List.of(
                StaffGroup.builder()
                    .id("drivers")
                    .name(text("Drivers"))
                    .partOf(Ref.to(StaffGroup.class, "crews"))
                    .build(),
                strike("all").partOf(Ref.to(IndustrialAction.class, "south")).build()));
    BargainingRecord theirs =
        RecordEdit.putAll(
            base,
            List.of(
                StaffGroup.builder()
                    .id("crews")
                    .name(text("Crews"))
                    .partOf(Ref.to(StaffGroup.class, "drivers"))
                    .build(),
                strike("south").partOf(Ref.to(IndustrialAction.class, "all")).build()));
    RecordMerge merge = RecordMerge.of(base, ours, theirs);
    assertThat(places(merge))
        .containsExactly("CIRCLE actions/all/partOf", "CIRCLE staffGroups/crews/partOf");
    for (Choice choice : Choice.values()) {
      assertThat(merge.resolvedBy(conflict -> choice).merged()).isPresent();
    }
  }

  private static IndustrialAction.Builder strike(String id) {
    return IndustrialAction.builder().id(id).kind(ActionKind.STRIKE).addCalledBy(UNION.ref());
  }

  @Test
  void a_step_that_neither_side_takes_by_itself_is_a_conflict() {
    BargainingRecord ours =
        RecordEdit.put(
            RECORD, said("o", DemandStatus.SUPERSEDED, "2026-02", MINISTRY.ref(), TRAVEL).build());
    BargainingRecord theirs =
        RecordEdit.put(
            RECORD, said("t", DemandStatus.COMMITTED, "2026-03", MINISTRY.ref(), TRAVEL).build());
    RecordMerge merge = RecordMerge.of(RECORD, ours, theirs);
    assertThat(merge.conflicts())
        .singleElement()
        .satisfies(
            conflict -> {
              assertThat(conflict.kind()).isEqualTo(Kind.STEP);
              assertThat(conflict.place()).isEqualTo("transitions/t");
              assertThat(conflict.ours()).isEmpty();
              assertThat(conflict.theirs()).isPresent();
              assertThat(conflict.detail()).contains("travel", "o");
            });
    assertThat(merge.resolvedBy(conflict -> Choice.OURS).mergedOrThrow()).isEqualTo(ours);
    assertThat(merge.resolvedBy(conflict -> Choice.THEIRS).mergedOrThrow()).isEqualTo(theirs);
    assertThat(merge.resolvedBy(conflict -> Choice.BASE).mergedOrThrow()).isEqualTo(RECORD);
  }

  @Test
  void the_conflicts_are_the_same_whichever_side_is_ours() {
    BargainingRecord base = record().addDemands(CANTEEN).build();
    BargainingRecord ours = record().addDemands(demand("new").build()).build();
    BargainingRecord theirs =
        record().addDemands(CANTEEN, demand("new").parent(CANTEEN.ref()).build()).build();
    assertThat(places(RecordMerge.of(base, ours, theirs)))
        .containsExactlyElementsOf(places(RecordMerge.of(base, theirs, ours)));
  }

  private static List<String> places(RecordMerge merge) {
    return merge.conflicts().stream().map(one -> one.kind() + " " + one.place()).sorted().toList();
  }

  @Test
  void one_id_for_two_kinds_of_things_is_a_conflict_that_no_choice_settles() {
    BargainingRecord ours = with(demand("gym").build());
    BargainingRecord theirs =
        RecordEdit.put(RECORD, Measure.builder().id("gym").text(text("A gym")).build());
    RecordMerge merge = RecordMerge.of(RECORD, ours, theirs);
    assertThat(merge.conflicts()).extracting(Conflict::kind).containsExactly(Kind.ID_TAKEN);
    assertThat(merge.resolvedBy(conflict -> Choice.OURS).merged()).isEmpty();
  }

  @Test
  void lists_of_references_are_united() {
    BargainingRecord ours =
        RecordEdit.put(RECORD, Measure.builder().from(BUS).addAddresses(CANTEEN.ref()).build());
    BargainingRecord theirs =
        RecordEdit.put(RECORD, Measure.builder().from(BUS).addCreditors(UNION.ref()).build());
    Measure bus = RecordMerge.of(RECORD, ours, theirs).mergedOrThrow().measures().get(0);
    assertThat(bus.addresses()).containsExactly(TRAVEL.ref(), CANTEEN.ref());
    assertThat(bus.creditors()).containsExactly(UNION.ref());
  }

  @Test
  void a_change_beside_an_unchanged_version_is_no_conflict() {
    Demand ours = Demand.builder().from(CANTEEN).label("4").build();
    BargainingRecord base = record().addDemands(demand("a").build()).build();
    assertThat(RecordMerge.of(base, RecordEdit.put(base, ours), base).merged()).isPresent();
  }
}
