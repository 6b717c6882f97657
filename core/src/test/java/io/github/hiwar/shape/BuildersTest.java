package io.github.hiwar.shape;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.party.Party;
import io.github.hiwar.value.Actor;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is short to write where a day or a party is at hand, on every builder alike. */
class BuildersTest {
  private static Stream<Class<?>> buildersWith(String member) {
    return Shapes.all().stream()
        .filter(shape -> shape.members().stream().anyMatch(one -> one.name().equals(member)))
        .map(shape -> shape.newBuilder().getClass());
  }

  private static boolean takes(Class<?> builder, String member, Set<Class<?>> types) {
    return Arrays.stream(builder.getMethods())
        .filter(method -> method.getName().equals(member) && method.getParameterCount() == 1)
        .anyMatch(method -> types.contains(method.getParameterTypes()[0]));
  }

  @Test
  void every_builder_that_has_a_day_takes_one() {
    assertThat(buildersWith("on"))
        .hasSizeGreaterThan(5)
        .allMatch(builder -> takes(builder, "on", Set.of(LocalDate.class)));
  }

  @Test
  void every_builder_that_says_by_whom_takes_the_party() {
    assertThat(buildersWith("by"))
        .hasSizeGreaterThan(2)
        .allMatch(builder -> takes(builder, "by", Set.of(Party.class, Actor.class)));
  }
}
