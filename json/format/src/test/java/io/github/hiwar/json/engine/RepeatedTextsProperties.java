package io.github.hiwar.json.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class RepeatedTextsProperties {
  @Property(tries = 200)
  void each_text_comes_back_as_it_is_whatever_was_met_before(
      @ForAll List<String> all, @ForAll @IntRange(max = 6) int exponent) {
    RepeatedTexts texts = new RepeatedTexts(1 << exponent);
    for (String text : all) {
      assertThat(met(texts, text)).isEqualTo(text);
    }
  }

  @Property(tries = 200)
  void a_short_text_that_comes_again_at_once_is_made_once(
      @ForAll @StringLength(max = 64) String text) {
    RepeatedTexts texts = new RepeatedTexts(8);
    assertThat(met(texts, text)).isSameAs(met(texts, text));
  }

  @Property(tries = 200)
  void texts_of_one_hash_are_told_apart(
      @ForAll @StringLength(max = 32) @Chars({'A', 'B'}) String which) {
    String text = which.replace("A", "Aa").replace("B", "BB");
    String other = which.replace("B", "-").replace("A", "BB").replace("-", "Aa");
    assertThat(text).hasSameHashCodeAs(other);
    RepeatedTexts texts = new RepeatedTexts(8);
    assertThat(List.of(met(texts, text), met(texts, other))).containsExactly(text, other);
  }

  // Somewhere in the middle of other characters, as in the buffer of a parser.
  private static String met(RepeatedTexts texts, String text) {
    return texts.of(("{\"" + text + "\"}").toCharArray(), 2, text.length());
  }
}
