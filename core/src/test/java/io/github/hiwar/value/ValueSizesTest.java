package io.github.hiwar.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hiwar.party.PartyKind;
import io.github.hiwar.terms.Money;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ValueSizesTest {
  @Test
  void a_decimal_has_a_hundred_characters_and_no_more() {
    assertThat(Decimals.parse("1".repeat(100))).hasToString("1".repeat(100));
    assertThatThrownBy(() -> Decimals.parse("1".repeat(101)))
        .isInstanceOf(NumberFormatException.class)
        .hasMessage("a decimal of 101 characters; it has at most 100");
    assertThatThrownBy(() -> Money.of("-" + "1".repeat(100), "MAD"))
        .hasMessage(
            "Money.amount is \"a number of many digits\": a decimal takes at most 100 characters;"
                + " round it");
  }

  @Test
  void a_decimal_that_would_fill_the_memory_is_refused_before_it_is_written_out() {
    for (BigDecimal hostile :
        new BigDecimal[] {
          new BigDecimal("1E-999999999"),
          new BigDecimal("1E+999999999"),
          new BigDecimal(BigInteger.ONE.shiftLeft(5_000_000), 2),
          new BigDecimal(BigInteger.ONE.shiftLeft(5_000_000), -2)
        }) {
      assertThatThrownBy(() -> Decimals.require("Money", "amount", hostile))
          .isInstanceOf(InvalidValueException.class);
    }
  }

  @Test
  void a_code_has_255_characters_and_no_more() {
    assertThat(PartyKind.of("a".repeat(255)).code()).hasSize(255);
    assertThatThrownBy(() -> PartyKind.of("a".repeat(256)))
        .hasMessageEndingWith("a code has at most 255 characters");
  }

  @Test
  void a_language_tag_has_255_characters_and_no_more() {
    String tag = "fr-x" + "-abcdefg".repeat(31);
    assertThat(LocalizedText.requireTag(tag)).hasSize(252);
    assertThatThrownBy(() -> LocalizedText.requireTag(tag + "-abcdefg"))
        .hasMessageEndingWith("a language tag has at most 255 characters");
  }

  @Test
  void a_text_has_200_languages_and_no_more() {
    Map<String, String> texts = new LinkedHashMap<>();
    for (int i = 0; i < 200; i++) {
      texts.put("fr-x-" + i, "Prime");
    }
    LocalizedText text = LocalizedText.of(texts);
    assertThat(text.texts()).hasSize(200);
    assertThatThrownBy(() -> text.and("en", "Bonus"))
        .hasMessageEndingWith("a text has at most 200 languages");
  }
}
