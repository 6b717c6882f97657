package io.github.hiwar.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FamilyTest {
  @TestFactory
  Stream<DynamicTest> every_family_makes_records_of_its_size() {
    return Family.all().stream()
        .map(
            family ->
                DynamicTest.dynamicTest(
                    family.name(),
                    () -> {
                      for (Names names : Names.values()) {
                        assertThat(family.of(8, names).toString().length())
                            .isLessThan(family.of(200, names).toString().length());
                      }
                    }));
  }

  @Test
  void names_that_collide_do_and_are_told_apart() {
    assertThat(Names.COLLIDING.id("a", 3)).isNotEqualTo(Names.COLLIDING.id("a", 4));
    assertThat(Names.COLLIDING.id("a", 3)).hasSameHashCodeAs(Names.COLLIDING.id("a", 4));
  }
}
