package io.github.hiwar.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {
  @Test
  void arabic_vowel_signs_take_no_column() {
    assertThat(Columns.width("مبدئي")).isEqualTo(5);
    assertThat(Columns.width("مبدئياً")).isEqualTo(6);
    assertThat(Columns.width("e\u0301")).isEqualTo(1);
    assertThat(Columns.width("日本")).isEqualTo(4);
  }

  @Test
  void padding_reaches_the_same_column_in_every_script() {
    for (String text : new String[] {"raised", "مُقرّ به", "acceptée"}) {
      assertThat(Columns.width(Columns.pad(text, 20))).isEqualTo(20);
    }
  }

  @Test
  void only_text_that_runs_from_right_to_left_is_isolated() {
    assertThat(Columns.isolate("raised")).isEqualTo("raised");
    assertThat(Columns.isolate("مطروح")).isEqualTo("\u2068مطروح\u2069");
  }
}
