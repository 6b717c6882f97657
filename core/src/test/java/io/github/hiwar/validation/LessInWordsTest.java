package io.github.hiwar.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LessInWordsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "−5 %",
        "soit −5 %",
        "soit -5 %",
        "(−5 %)",
        "de −3 à −5 %",
        "−1 920 postes",
        "بنسبة \u200E-5 %",
        "solde : −€5",
        "indice −%5"
      })
  void a_sign_before_each_figure_says_less(String text) {
    assertThat(LessInWords.of(text)).isEqualTo(LessInWords.SURELY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-5 %",
        "- 5 %",
        "– 5 jours",
        "−2 % puis 3 %",
        "baisse de 5 %",
        "Réduction de 5 %",
        "RÉDUITE de 5 %",
        "diminuée de 5 points",
        "5 jours de moins",
        "a reduction of 5 percent",
        "cut by 5%",
        "5% less",
        "تخفيض بنسبة 5 %",
        "والتخفيض بـ 5",
        "انخفاض قدره 5",
        "تقليص 5 مناصب",
        "تَخْفِيض 5",
        "اقتطاع 5 أيام"
      })
  void a_word_or_what_may_be_a_dash_may_say_less(String text) {
    assertThat(LessInWords.of(text)).isEqualTo(LessInWords.PERHAPS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5 %",
        "une hausse de 5 %",
        "from 3-5 %",
        "groupe A-5",
        "2025-2026",
        "زيادة بنسبة 5 %",
        "a rise of 5 per cent",
        "",
        "cinq pour cent"
      })
  void nothing_else_says_less(String text) {
    assertThat(LessInWords.of(text)).isEqualTo(LessInWords.NOT);
  }
}
