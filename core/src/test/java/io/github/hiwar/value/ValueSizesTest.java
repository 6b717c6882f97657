package io.github.hiwar.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hiwar.party.PartyKind;
import io.github.hiwar.terms.Money;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class ValueSizesTest {
  @Test
  void a_decimal_has_a_thousand_characters_and_no_more() {
    assertThat(Decimals.parse("1".repeat(1000))).hasToString("1".repeat(1000));
    assertThatThrownBy(() -> Decimals.parse("1".repeat(1001)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageEndingWith(": a decimal has at most 1000 characters");
    BigDecimal longer = new BigDecimal("-" + "1".repeat(1000));
    assertThatThrownBy(() -> Money.builder().amount(longer).currency("MAD").build())
        .hasMessage(
            "Money.amount is \"a number of many digits\": a decimal takes at most 1000 characters;"
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
}
