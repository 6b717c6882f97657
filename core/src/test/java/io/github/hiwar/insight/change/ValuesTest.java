package io.github.hiwar.insight.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {
  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\ufeff", "\u200b\u2060"})
  void a_value_that_nobody_can_see_is_shown_as_a_dash(String value) {
    assertThat(Values.word(value).texts()).containsValue("–");
  }
}
