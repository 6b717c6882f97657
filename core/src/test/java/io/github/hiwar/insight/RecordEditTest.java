package io.github.hiwar.insight;

import static io.github.hiwar.insight.Negotiation.ALLOWANCES;
import static io.github.hiwar.insight.Negotiation.BUS;
import static io.github.hiwar.insight.Negotiation.MILEAGE;
import static io.github.hiwar.insight.Negotiation.RECORD;
import static io.github.hiwar.insight.Negotiation.demand;
import static io.github.hiwar.insight.Negotiation.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.value.Ref;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class RecordEditTest {
  @Test
  void a_new_id_is_used_wherever_the_old_one_was() {
    BargainingRecord renamed = RecordEdit.rename(RECORD, "allowances", "primes");
    assertThat(RecordEdit.uses(RECORD, "allowances")).hasSize(4);
    assertThat(RecordEdit.uses(renamed, "allowances")).isEmpty();
    assertThat(RecordEdit.uses(renamed, "primes"))
        .extracting(Use::pointer)
        .isEqualTo(RecordEdit.uses(RECORD, "allowances").stream().map(Use::pointer).toList());
    assertThat(RecordEdit.rename(renamed, "primes", "allowances")).isEqualTo(RECORD);
  }

  @Test
  void two_entities_may_swap_their_ids() {
    BargainingRecord swapped =
        RecordEdit.rename(RECORD, Map.of("mileage", "travel", "travel", "mileage"));
    assertThat(swapped.demands().get(1).id()).isEqualTo("travel");
    assertThat(swapped.measures().get(0).addresses())
        .containsExactly(Ref.to(Demand.class, "mileage"));
  }

  @Test
  void an_id_that_is_taken_is_refused_and_so_is_one_that_nothing_has() {
    assertThatThrownBy(() -> RecordEdit.rename(RECORD, "mileage", "canteen"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"mileage\" cannot become \"canteen\": the id is taken");
    assertThatThrownBy(() -> RecordEdit.rename(RECORD, "gone", "x"))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageContaining("no entity \"gone\"");
    assertThatThrownBy(() -> RecordEdit.rename(RECORD, "mileage", "two words"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void what_others_refer_to_is_not_removed_and_the_uses_are_listed() {
    StillReferencedException refused =
        catchThrowableOfType(
            StillReferencedException.class, () -> RecordEdit.remove(RECORD, "travel"));
    assertThat(refused).hasMessageContaining("\"travel\" cannot be removed: 1 reference to it");
    assertThat(refused.uses()).extracting(Use::pointer).containsExactly("/measures/0/addresses/0");
    assertThat(refused.id()).isEqualTo("travel");
  }

  @Test
  void what_nothing_refers_to_is_removed() {
    BargainingRecord without =
        RecordEdit.remove(RecordEdit.remove(RECORD, "bus-promised"), BUS.id());
    assertThat(without.measures()).isEmpty();
    assertThat(RecordEdit.remove(without, "travel").demands())
        .extracting(Demand::id)
        .containsExactly("allowances", "mileage", "canteen");
    assertThatThrownBy(() -> RecordEdit.remove(RECORD, RECORD.id()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void an_entity_takes_the_place_of_the_one_with_its_id_or_the_last_one() {
    Demand reworded =
        Demand.builder().from(MILEAGE).text(text("mileage, by the kilometre")).build();
    assertThat(RecordEdit.put(RECORD, reworded).demands().get(1)).isEqualTo(reworded);
    Demand more = demand("more").parent(ALLOWANCES.ref()).build();
    assertThat(RecordEdit.put(RECORD, more).demands()).endsWith(more);
    assertThatThrownBy(() -> RecordEdit.put(RECORD, demand("bus").build()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("an entity of another kind");
  }

  @Test
  void a_reference_of_the_record_to_itself_by_its_own_uri_is_a_use_too() {
    BargainingRecord record =
        RecordEdit.put(
            RECORD, demand("item").parent(Ref.to(Demand.class, RECORD.id() + "#canteen")).build());
    BargainingRecord renamed = RecordEdit.rename(record, "canteen", "meals");
    assertThat(renamed.demands().get(4).parent().orElseThrow()).hasToString(RECORD.id() + "#meals");
  }
}
