package io.github.hiwar.corpus.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class FoldedNameTest {
  @Test
  void a_name_is_its_letters_whatever_their_case_and_accents() {
    assertThat(FoldedName.of("  Éducation–Formation (2e)")).isEqualTo("education formation 2e");
    assertThat(FoldedName.of("E\u0301DUCATION")).isEqualTo("education");
    assertThat(FoldedName.of("التَّعْلِيـــم")).isEqualTo("التعليم");
    assertThat(FoldedName.of("\uD55C\uAE00"))
        .isEqualTo(FoldedName.of("\u1112\u1161\u11AB\u1100\u1173\u11AF"));
  }

  // Its name takes minutes where marks are put into their order.
  @Test
  void many_marks_on_one_letter_hold_nobody_up() {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertThat(FoldedName.of("a" + "\u0301\u0316".repeat(300_000))).isEqualTo("a"));
  }
}
