package io.github.hiwar.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearMissTest {
  @ParameterizedTest
  @CsvSource({
    "mileage, mileage, 0",
    "milage, mileage, 1",
    "mielage, mileage, 1",
    "mileages, mileage, 1",
    "mileagf, mileage, 1",
    "mlieaeg, mileage, 2",
    "strike, stroke, 1",
    "pay, leave, 4",
    "abc, '', 3",
    "'', ab, 2",
  })
  void slips_are_letters_put_in_left_out_changed_or_swapped(String a, String b, int slips) {
    assertThat(NearMiss.distance(a, b, 9)).isEqualTo(slips);
    assertThat(NearMiss.distance(b, a, 9)).isEqualTo(slips);
    assertThat(NearMiss.distance(a, b, 1)).isEqualTo(Math.min(slips, 1));
  }

  @Test
  void the_nearest_is_meant_and_of_two_the_first_in_the_alphabet() {
    assertThat(NearMiss.of("milage", List.of("village", "mileage"), 2)).contains("mileage");
    assertThat(NearMiss.of("bat", List.of("cat", "bad", "hat"), 1)).contains("bad");
    assertThat(NearMiss.of("bat", List.of("dog"), 1)).isEmpty();
    assertThat(NearMiss.of("bat", List.of("bat"), 1)).isEmpty();
  }

  @Test
  void a_word_as_many_slips_away_as_are_forgiven_is_still_meant() {
    assertThat(NearMiss.of("bonus", List.of("bon"), 2)).contains("bon");
    assertThat(NearMiss.of("bonus", List.of("bo"), 2)).isEmpty();
    assertThat(NearMiss.of("bat", List.of("cat", "bat", "batt"), 1)).contains("batt");
  }

  @ParameterizedTest
  @CsvSource({
    "catgories, categories",
    "raised_by, raisedBy",
    "UNION, union",
    "On, on",
    "om, ''",
    "unoin, union",
    "onuin, ''",
    "union, ''",
  })
  void a_word_is_forgiven_its_case_and_as_many_slips_as_its_length_allows(
      String word, String meant) {
    List<String> known = List.of("categories", "raisedBy", "union", "on");
    assertThat(NearMiss.of(word, known).orElse("")).isEqualTo(meant);
  }

  @Test
  void words_of_sixty_four_letters_are_still_compared() {
    String word = "x".repeat(63);
    assertThat(NearMiss.of(word, List.of(word + "y"), 2)).contains(word + "y");
    assertThat(NearMiss.distance(word + "y", word + "z", 3)).isEqualTo(1);
  }

  @Test
  void long_words_are_not_compared_at_all() {
    String word = "x".repeat(65);
    assertThat(NearMiss.of(word, List.of(word + "y"), 2)).isEmpty();
  }
}
