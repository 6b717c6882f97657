package io.github.hiwar.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.lifecycle.IllegalTransitionException;
import io.github.hiwar.status.Transition;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Ref;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class RecordEditorTest {
  private static final Demand ALLOWANCES = demand("allowances").build();
  private static final Demand MILEAGE = demand("mileage").parent(ALLOWANCES.ref()).build();
  private static final Demand CANTEEN = demand("canteen").build();
  private static final BargainingRecord RECORD =
      BargainingRecord.builder()
          .id("urn:example:edited")
          .addDemands(ALLOWANCES, MILEAGE, CANTEEN)
          .build();

  private static Demand.Builder demand(String id) {
    return Demand.builder().id(id).text(LocalizedText.of("en", id));
  }

  private static Demand inFrench(Demand demand) {
    return Demand.builder().from(demand).text(demand.text().with("fr", "en français")).build();
  }

  @Test
  void a_batch_gives_what_its_changes_give_one_by_one() {
    Demand training = demand("training").build();
    BargainingRecord batch =
        RecordEditor.of(RECORD)
            .update(CANTEEN.ref(), RecordEditorTest::inFrench)
            .append(training)
            .update(training.ref(), RecordEditorTest::inFrench)
            .append(Transition.of(training).to(DemandStatus.RAISED).on("2025-10-14").build())
            .remove(MILEAGE.ref())
            .build();
    BargainingRecord oneByOne = RecordEdit.put(RECORD, inFrench(CANTEEN));
    oneByOne = RecordEdit.put(oneByOne, inFrench(training));
    oneByOne = RecordEdit.remove(oneByOne, "mileage");
    oneByOne = oneByOne.with(Transition.of(training).to(DemandStatus.RAISED).on("2025-10-14"));
    assertThat(batch).isEqualTo(oneByOne);
    assertThat(RECORD.demands()).hasSize(3);
  }

  @Test
  void each_change_sees_those_before_it() {
    BargainingRecord record =
        RecordEditor.of(RECORD)
            .update(CANTEEN.ref(), RecordEditorTest::inFrench)
            .update(
                CANTEEN.ref(),
                demand ->
                    Demand.builder().from(demand).text(demand.text().with("en", "food")).build())
            .build();
    assertThat(record.get(Demand.class, "canteen").text())
        .isEqualTo(LocalizedText.of("en", "food").and("fr", "en français"));
  }

  @Test
  void what_refers_to_each_other_goes_together_and_nothing_else_does() {
    assertThat(
            RecordEditor.of(RECORD)
                .remove(ALLOWANCES.ref())
                .remove(MILEAGE.ref())
                .build()
                .demands())
        .containsExactly(CANTEEN);
    RecordEditor alone = RecordEditor.of(RECORD).remove(ALLOWANCES.ref());
    assertThatThrownBy(alone::build).isInstanceOf(StillReferencedException.class);
  }

  @Test
  void a_change_of_what_is_not_there_or_of_an_id_is_refused() {
    RecordEditor editor = RecordEditor.of(RECORD);
    assertThatThrownBy(() -> editor.update(Ref.to(Demand.class, "nothing"), one -> one))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageContaining("no Demand \"nothing\"");
    assertThatThrownBy(
            () ->
                editor.update(CANTEEN.ref(), one -> Demand.builder().from(one).id("food").build()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("rename it");
    assertThatThrownBy(() -> editor.append(CANTEEN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"canteen\" is taken");
    assertThatThrownBy(() -> editor.remove(Ref.to(Demand.class, "nothing")))
        .isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void a_step_that_the_lifecycle_does_not_allow_is_refused() {
    RecordEditor editor =
        RecordEditor.of(RECORD)
            .append(Transition.of(CANTEEN).to(DemandStatus.SUPERSEDED).on("2025-10-01").build())
            .append(Transition.of(CANTEEN).to(DemandStatus.RAISED).on("2025-10-02").build());
    assertThatThrownBy(editor::build).isInstanceOf(IllegalTransitionException.class);
  }

  @Test
  void ages_are_compared_by_what_is_certain() {
    assertThat(new Age(1, 31)).isLessThan(new Age(2, 2)).isLessThan(new Age(1, 40));
  }
}
