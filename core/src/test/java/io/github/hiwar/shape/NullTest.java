package io.github.hiwar.shape;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NullTest {
  static List<Shape<?>> shapes() {
    return Shapes.all();
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void null_is_refused_at_once_by_every_setter_of_every_builder(Shape<?> shape) {
    List<Method> setters = new ArrayList<>();
    for (Member<?> member : shape.members()) {
      for (Method method : shape.newBuilder().getClass().getMethods()) {
        boolean sets =
            method.getName().equals(member.name())
                || method.getName().equalsIgnoreCase("add" + member.name());
        boolean takesObject =
            method.getParameterCount() == 1
                && !method.getParameterTypes()[0].isPrimitive()
                && !method.isVarArgs();
        if (sets && takesObject) {
          setters.add(method);
        }
      }
    }
    for (Method setter : setters) {
      assertThatThrownBy(() -> call(setter, shape.newBuilder()))
          .as(shape + "." + setter)
          .isInstanceOf(NullPointerException.class);
    }
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void null_in_a_list_or_map_is_refused_with_the_name_of_the_member(Shape<?> shape) {
    for (Member<?> member : shape.members()) {
      Object nulls =
          member.cardinality() == Cardinality.KEYED
              ? Collections.singletonMap("side", null)
              : Collections.singletonList(null);
      if (member.cardinality() == Cardinality.MANY || member.cardinality() == Cardinality.KEYED) {
        assertThatThrownBy(() -> member.set(shape.newBuilder(), nulls))
            .as(shape + "." + member.name())
            .isInstanceOf(NullPointerException.class)
            .hasMessageContaining(nulls instanceof Map ? "value" : member.name());
      }
    }
  }

  private static void call(Method setter, Object builder) throws Throwable {
    try {
      setter.invoke(builder, (Object) null);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
