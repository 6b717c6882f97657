package io.github.hiwar.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.value.PartialDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OddDateTest {
  @ParameterizedTest
  @CsvSource({
    "1446-04-10, true",
    "0206, true",
    "1799-12-31, true",
    "[..1440], true",
    "[1446-01..], true",
    "[1790..1795], true",
    "1800-01-01, false",
    "1800~, false",
    "[1790..1810], false",
    "[..2025], false",
    "[2025-01..], false",
    "2025-10-14T10:00, false",
    "2568-10-14, true",
    "5786, true",
    "2200~, false",
    "[..2975], false",
  })
  void a_date_is_odd_where_it_lies_before_1800_or_after_2200_whatever_its_precision(
      String date, boolean odd) {
    assertThat(OddDate.isOdd(PartialDate.parse(date))).isEqualTo(odd);
  }
}
