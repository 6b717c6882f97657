package io.github.hiwar.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.shape.Form;
import io.github.hiwar.shape.Shapes;
import io.github.hiwar.status.Transition;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeantTest {
  private static final Set<String> STATUSES =
      ((Form.Closed<?>) Shapes.of(Transition.class).member("to").orElseThrow().form())
          .codes()
          .keySet();

  @ParameterizedTest
  @CsvSource({
    "demand/acepted-in-principle, demand/accepted-in-principle",
    "Demand/Raised, demand/raised",
    "demands/raised, demand/raised",
    "accepted-in-principle, demand/accepted-in-principle",
    "acepted-in-principle, demand/accepted-in-principle",
    "ACCEPTED-IN-PRINCIPLE, demand/accepted-in-principle",
    "measure/accepted-in-principle, ''",
    "postponed, ''",
    "something-else, ''",
  })
  void a_code_without_its_lifecycle_or_misspelt_is_meant_to_be_the_only_one_near(
      String code, String meant) {
    assertThat(Meant.code(code, STATUSES)).isEqualTo(meant);
  }

  @Test
  void the_codes_of_a_long_list_are_those_with_the_same_beginning_or_the_beginnings() {
    assertThat(Meant.known("demand/agreed", STATUSES).split(", "))
        .allMatch(code -> code.startsWith("demand/"))
        .hasSizeBetween(10, Meant.MOST);
    assertThat(Meant.known("agreed-upon", STATUSES))
        .contains("demand/…")
        .contains("meeting/…")
        .doesNotContain("demand/raised");
    Set<String> postponed = new TreeSet<>();
    STATUSES.stream().filter(code -> code.endsWith("/postponed")).forEach(postponed::add);
    assertThat(postponed).hasSizeGreaterThan(1);
    assertThat(Meant.known("postponed", STATUSES).split(", "))
        .containsExactlyInAnyOrderElementsOf(postponed);
  }

  @Test
  void a_short_list_is_listed_whole_and_a_long_flat_one_cut() {
    assertThat(Meant.known("boss", List.of("workers", "employer"))).isEqualTo("workers, employer");
    List<String> letters =
        "abcdefghijklmnopqrstuvwxyz".chars().mapToObj(Character::toString).toList();
    assertThat(Meant.known("ß", letters)).startsWith("a, b, c").endsWith("p, …");
  }
}
