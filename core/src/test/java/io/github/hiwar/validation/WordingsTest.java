package io.github.hiwar.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingsTest {
  @ParameterizedTest
  @CsvSource({
    "Prime de transport, ''",
    "pr\u0456me, pr\u0456me",
    "la pr\u0456me due, pr\u0456me",
    "\u03b1\u03b2\u03b3 abc, ''",
    "abc \u03b1bc-\u0430b, \u03b1bc",
    "ab1\u03b1, ''",
    "'', ''",
  })
  void the_first_word_of_two_alphabets_that_look_alike_is_found(String text, String word) {
    assertThat(Wordings.mixedWord(text)).isEqualTo(word);
  }

  @Test
  void a_text_is_in_normal_form_c_if_the_jdk_says_so() {
    for (String text :
        new String[] {
          "", "\u00e9", "e\u0301", "a\u0316\u0301", "a\u0301\u0316", "\u1112\u1161\u11ab",
          "e\u0301".repeat(50), "\u0301".repeat(50), "\u0316".repeat(40) + "\u0301".repeat(40),
          "\u0301".repeat(40) + "\u0316".repeat(40), "\ud834\udd5e", "x" + "\ud834\udd65".repeat(40)
        }) {
      assertThat(Wordings.isNormalised(text))
          .as(text)
          .isEqualTo(Normalizer.isNormalized(text, Normalizer.Form.NFC));
    }
  }
}
