package io.github.hiwar.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.finding.Argument;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
  @ParameterizedTest
  @ValueSource(strings = {"0", "7", "999", "1000", "12345.67", "1234567", "100000000.5", "0.125"})
  void a_number_is_written_in_messages_as_it_is_in_reports(String number) {
    BigDecimal value = new BigDecimal(number);
    for (String language : new String[] {"en", "fr", "ar"}) {
      assertThat(Argument.of(value).orElseThrow().in(language))
          .isEqualTo(new Words(language).number(value));
    }
  }
}
