package io.github.hiwar.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.insight.change.RecordDiff;
import io.github.hiwar.shape.EntityList;
import io.github.hiwar.shape.Names;
import io.github.hiwar.shape.Shape;
import io.github.hiwar.shape.ShapeArbitraries;
import io.github.hiwar.shape.Shapes;
import io.github.hiwar.validation.RecordValidator;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Ref;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What holds of every kind of entity, those included that are yet to come. */
class EntityListTest {
  private static final BargainingRecord EMPTY =
      BargainingRecord.builder().id("urn:example:record").build();

  /** Kinds of which nothing says what a person calls them. */
  private static final Set<String> NAMELESS =
      Set.of("Relation", "Transition", "Position", "Statement");

  @Provide
  Arbitrary<Entity> entities() {
    List<Arbitrary<Entity>> kinds =
        EntityList.all().stream()
            .map(list -> ShapeArbitraries.any(list.shape()).map(entity -> (Entity) entity))
            .toList();
    return Arbitraries.oneOf(kinds);
  }

  @Test
  void every_type_of_an_entity_has_a_list_in_the_record() {
    List<String> kinds =
        Shapes.all().stream()
            .filter(shape -> Entity.class.isAssignableFrom(shape.type()))
            .filter(shape -> shape != Shapes.record())
            .map(Shape::name)
            .toList();
    assertThat(EntityList.all()).map(list -> list.shape().name()).hasSameElementsAs(kinds);
  }

  @Test
  void every_kind_of_entity_has_a_member_that_names_it() {
    for (EntityList<?> list : EntityList.all()) {
      boolean named = list.shape().members().stream().anyMatch(member -> member.isNaming());
      assertThat(named)
          .as("%s: mark what people call it with @Wire.Name", list.shape())
          .isNotEqualTo(NAMELESS.contains(list.shape().name()));
    }
  }

  @Property(tries = 200)
  void an_entity_that_is_put_is_found_replaced_renamed_and_removed(
      @ForAll("entities") Entity entity) {
    BargainingRecord record = RecordEdit.put(EMPTY, entity);
    EntityList<?> list = EntityList.holding(entity).orElseThrow();
    Ref<? extends Entity> ref = Ref.to(list.shape().type(), entity.id());
    assertThat(record.resolve(ref)).isEqualTo(entity);
    assertThat(list.in(record)).hasSize(1);

    assertThat(list.in(RecordEdit.put(record, entity))).hasSize(1);

    String id = entity.id() + ".renamed";
    BargainingRecord renamed = RecordEdit.rename(record, entity.id(), id);
    assertThat(renamed.entities()).containsKey(id).doesNotContainKey(entity.id());

    assertThat(RecordEdit.remove(renamed, id).entities()).doesNotContainKey(id);
    assertThatThrownBy(() -> RecordEdit.remove(record, id))
        .isInstanceOf(NoSuchElementException.class);
  }

  @Property(tries = 200)
  void an_entity_is_named_compared_and_checked(@ForAll("entities") Entity entity) {
    BargainingRecord record = RecordEdit.put(EMPTY, entity);
    assertThat(Names.of(entity).texts().values()).noneMatch(String::isBlank);
    RecordDiff diff = RecordDiff.between(EMPTY, record);
    assertThat(diff.applyTo(EMPTY)).isEqualTo(record);
    assertThat(diff.meanings()).isNotEmpty().noneMatch(meaning -> meaning.in("fr").isBlank());
    assertThat(RecordValidator.standard().validate(RecordEdit.put(record, entity))).isNotNull();
  }
}
