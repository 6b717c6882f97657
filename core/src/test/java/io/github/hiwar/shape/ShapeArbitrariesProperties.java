package io.github.hiwar.shape;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class ShapeArbitrariesProperties {
  @Provide
  Arbitrary<BargainingRecord> records() {
    return ShapeArbitraries.records();
  }

  @Property(tries = 50)
  void a_copy_made_member_by_member_through_the_shape_equals_the_record(
      @ForAll("records") BargainingRecord record) {
    assertThat(copy(Shapes.record(), record)).isEqualTo(record).hasSameHashCodeAs(record);
  }

  private static <T extends io.github.hiwar.value.Extensible> T copy(Shape<T> shape, T object) {
    Object builder = shape.newBuilder();
    @Nullable Object[] values = shape.values(object);
    for (int i = 0; i < values.length; i++) {
      Member<T> member = shape.members().get(i);
      Object value = values[i];
      assertThat(value)
          .isEqualTo(member.get(object))
          .isNotEqualTo(List.of())
          .isNotEqualTo(Map.of());
      if (value != null) {
        member.set(builder, value);
      }
    }
    assertThat(values).hasSameSizeAs(shape.members());
    shape.setExtensions(builder, object.extensions());
    return shape.build(builder);
  }

  @Example
  void every_shape_has_values() {
    for (Shape<?> shape : Shapes.all()) {
      List<?> samples = ShapeArbitraries.any(shape).list().ofSize(5).sample();
      assertThat(samples).as(shape.name()).allMatch(shape.type()::isInstance);
    }
  }
}
