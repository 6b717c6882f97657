package io.github.hiwar.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hiwar.party.Person;
import io.github.hiwar.source.Citation;
import io.github.hiwar.terms.Quantity;
import io.github.hiwar.terms.Terms;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShapesTest {
  @Test
  void every_type_of_the_model_is_reached_from_the_record() {
    assertThat(Shapes.all())
        .map(Shape::name)
        .containsExactlyInAnyOrderElementsOf(ModelShapes.all().stream().map(Shape::name).toList());
    assertThat(Shapes.all().get(0)).isSameAs(Shapes.record());
  }

  @Test
  void names_offices_and_quotes_of_people_are_marked_as_personal() {
    assertThat(personal(Shapes.of(Person.class))).containsExactly("name", "aliases", "offices");
    assertThat(personal(Shapes.of(Citation.class))).containsExactly("quote");
  }

  @Test
  void members_that_are_written_alike_have_one_form() {
    Map<Form<?>, Form<?>> met = new HashMap<>();
    for (Shape<?> shape : Shapes.all()) {
      for (Member<?> member : shape.members()) {
        met.putIfAbsent(member.form(), member.form());
        assertThat(member.form()).as(shape + "." + member.name()).isSameAs(met.get(member.form()));
      }
    }
  }

  private static List<String> personal(Shape<?> shape) {
    return shape.members().stream().filter(Member::isPersonal).map(Member::name).toList();
  }

  @Test
  void no_builder_states_anything_by_itself() throws ReflectiveOperationException {
    for (Shape<?> shape : Shapes.all()) {
      Object builder = shape.newBuilder();
      for (Member<?> member : shape.members()) {
        Field kept = builder.getClass().getSuperclass().getDeclaredField(member.name());
        kept.setAccessible(true);
        assertThat(kept.get(builder)).as(shape + "." + member.name()).isNull();
      }
    }
  }

  @Test
  void quantities_are_told_apart_by_their_type() {
    Form<?> form = Shapes.of(Terms.class).member("quantity").orElseThrow().form();
    assertThat(((Form.Choice<?>) form).byCode().keySet())
        .containsExactly(
            "money", "percentage", "fraction", "count", "duration", "indexed", "combination");
  }

  @Test
  void what_has_no_members_of_its_own_has_no_shape() {
    assertThatThrownBy(() -> Shapes.of(Quantity.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Quantity has no shape");
  }
}
