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

  @Test
  void words_without_digits_have_no_figures() {
    assertThat(FigureInWords.figures("cinq cents dirhams.")).isEmpty();
  }
}
