package io.github.hiwar.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenFiguresTest {
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
    assertThat(WrittenFigures.in(words))
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
    "1\u2009500 DH, 1500",
    "1\u2007500 DH, 1500",
    "1\u060C5 درهم, 1.5",
    "2 € 50, 2.5",
    "2 dinars 500 millimes, 2.5",
    "٢٫٥ في المئة, 2.5",
  })
  void separators_of_every_usage_are_known(String words, BigDecimal figure) {
    assertThat(WrittenFigures.in(words))
        .usingElementComparator(BigDecimal::compareTo)
        .contains(figure);
  }

  @Test
  void figures_with_words_between_them_are_apart() {
    assertThat(WrittenFigures.in("de 3 à 4;5 postes 6"))
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(
            new BigDecimal(3), new BigDecimal(4), new BigDecimal(5), new BigDecimal(6));
    assertThat(WrittenFigures.in(".5"))
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(new BigDecimal(5));
  }

  @Test
  void words_without_digits_have_no_figures() {
    assertThat(WrittenFigures.in("cinq cents dirhams.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "600 million dinars, 600000000",
    "600 millions de dinars, 600000000",
    "600 مليون دينار, 600000000",
    "٦٠٠ مليون دينار, 600000000",
    "'1,5 million', 1500000",
    "5 thousand, 5000",
    "5 mille dinars, 5000",
    "5 آلاف دينار, 5000",
    "٣٠ ألفاً, 30000",
    "3 أَلْف, 3000",
    "3 ملايين, 3000000",
    "2 milliards, 2000000000",
    "2 مليار, 2000000000",
    "1.2 billion, 1200000000",
    "1 billion, 1000000000000",
    "$1.2bn, 1200000000",
    "600m, 600000000",
    "600 M€, 600000000",
    "250 MDH, 250000000",
    "50k, 50000",
    "3 hundred thousand, 300000",
    "5 thousand million, 5000000000",
    "a 5-million-dollar fund, 5000000",
    "de 3 à 5 millions, 3000000",
    "from 3 to 5 million, 5000000",
    "en millions de dinars : 600, 600000000",
    "3 millones, 3000000",
    "3 dozen, 36",
    "2 dizaines, 20",
    "25¢, 0.25",
    "12kMAD, 12000",
  })
  void a_word_behind_a_figure_multiplies_it(String words, BigDecimal figure) {
    assertThat(WrittenFigures.in(words))
        .usingElementComparator(BigDecimal::compareTo)
        .contains(figure);
  }

  @ParameterizedTest
  @ValueSource(strings = {"600 million dinars", "600 millions", "600 مليون", "600 thousand"})
  void a_figure_before_a_multiplier_is_not_meant_without_it(String words) {
    assertThat(WrittenFigures.in(words))
        .usingElementComparator(BigDecimal::compareTo)
        .doesNotContain(new BigDecimal(600));
  }

  @ParameterizedTest
  @ValueSource(strings = {"600 m de câble", "600 k", "600 miles", "600 cents"})
  void a_figure_before_what_may_be_a_multiplier_may_be_meant_without_it(String words) {
    assertThat(WrittenFigures.in(words))
        .usingElementComparator(BigDecimal::compareTo)
        .contains(new BigDecimal(600));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 million 200 thousand",
        "un million 500 000 dinars",
        "مليون و500 ألف",
        "ألفان و500 دينار",
        "2 millions et demi",
        "2 million and a half",
        "2 مليون ونصف",
        "1/2 million",
        "2½ %",
        "2½ million",
      })
  void digits_that_are_a_part_of_a_number_are_not_read(String words) {
    assertThat(WrittenFigures.in(words)).isEmpty();
  }
}
