package io.github.hiwar.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureInWordsTest {
  @ParameterizedTest
  @CsvSource({
    "500 DH net, 500",
    "1.500 DH, 1500",
    "1.500 DH, 1.500",
    "1 500 DH, 1500",
    "'1 500,50 DH', 1500.50",
    "1.500.000, 1500000",
    "٢٬٥٠٠ درهم, 2500",
    "en 2025 100 postes, 100",
    "en 2025 100 postes, 2025",
    "7, 7",
  })
  void a_figure_is_read_in_each_way_that_it_may_be_meant(String words, BigDecimal figure) {
    assertThat(FigureInWords.figures(words))
        .usingElementComparator(BigDecimal::compareTo)
        .contains(figure);
  }

  @ParameterizedTest
  @CsvSource({
    "'1,5 %', 1.5",
    "1'500 francs, 1500",
    "1’500 francs, 1500",
    "1\u00A0500 DH, 1500",
    "1\u202F500 DH, 1500",
    "٢٫٥ في المئة, 2.5",
  })
  void separators_of_every_usage_are_known(String words, BigDecimal figure) {
    assertThat(FigureInWords.figures(words))
        .usingElementComparator(BigDecimal::compareTo)
        .contains(figure);
  }

  @Test
  void figures_with_words_between_them_are_apart() {
    assertThat(FigureInWords.figures("de 3 à 4;5 postes 6"))
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(
            new BigDecimal(3), new BigDecimal(4), new BigDecimal(5), new BigDecimal(6));
    assertThat(FigureInWords.figures(".5"))
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(new BigDecimal(5));
  }

  @Test
  void words_without_digits_have_no_figures() {
    assertThat(FigureInWords.figures("cinq cents dirhams.")).isEmpty();
  }
}
