package io.github.hiwar.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextScanTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Relever l'indemnité kilométrique",
        "Œuvres sociales – 2ᵉ étage",
        "الرفع من تعويضات التنقل، ابتداءً من 2025؟",
        "100 % × 3 ÷ 2",
        "",
      })
  void ordinary_wording_is_not_odd(String text) {
    String language = TextScan.traits(text) % 4 >= TextScan.ARABIC ? "ar" : "fr";
    assertThat(TextScan.traits(text) & TextScan.LOOKALIKE).isZero();
    assertThat(TextScan.traits(text) & TextScan.BIDI_CONTROL).isZero();
    assertThat(TextScan.traits(text) & TextScan.INVISIBLE).isZero();
    assertThat(TextScan.traits(text) & TextScan.OTHER_LETTER).isZero();
    assertThat(TextScan.isOdd(TextScan.traits(text) & ~TextScan.MAY_NOT_BE_NFC, language))
        .isFalse();
  }

  @Test
  void each_trait_is_found_wherever_it_stands() {
    assertThat(TextScan.traits("a")).isEqualTo(TextScan.LATIN);
    assertThat(TextScan.traits("5 %")).isZero();
    assertThat(TextScan.traits("ب")).isEqualTo(TextScan.ARABIC);
    assertThat(TextScan.traits("aب")).isEqualTo(TextScan.LATIN | TextScan.ARABIC);
    assertThat(TextScan.traits("\u0430") & TextScan.LOOKALIKE).isNotZero();
    assertThat(TextScan.traits("e\u0301") & TextScan.MAY_NOT_BE_NFC).isNotZero();
    assertThat(TextScan.traits("a\u202Eb") & TextScan.BIDI_CONTROL).isNotZero();
    assertThat(TextScan.traits("a\u200Bb") & TextScan.INVISIBLE).isNotZero();
    assertThat(TextScan.traits("Ã©") & TextScan.MAY_BE_DAMAGED).isNotZero();
  }

  @Test
  void characters_beyond_the_table_have_traits_too() {
    assertThat(TextScan.traits("\u20FF") & TextScan.OTHER_LETTER).isZero();
    assertThat(TextScan.traits("a\uFEFF"))
        .isEqualTo(TextScan.LATIN | TextScan.MAY_NOT_BE_NFC | TextScan.INVISIBLE);
    assertThat(TextScan.traits("\uFFFD"))
        .isEqualTo(TextScan.MAY_NOT_BE_NFC | TextScan.MAY_BE_DAMAGED);
    assertThat(TextScan.traits("\uFB50")).isEqualTo(TextScan.MAY_NOT_BE_NFC | TextScan.ARABIC);
    assertThat(TextScan.traits("\uFEFC")).isEqualTo(TextScan.MAY_NOT_BE_NFC | TextScan.ARABIC);
    assertThat(TextScan.traits("\uFB4F"))
        .isEqualTo(TextScan.MAY_NOT_BE_NFC | TextScan.OTHER_LETTER);
    assertThat(TextScan.traits("職")).isEqualTo(TextScan.MAY_NOT_BE_NFC | TextScan.OTHER_LETTER);
    assertThat(TextScan.traits("→")).isEqualTo(TextScan.MAY_NOT_BE_NFC);
  }

  @Test
  void a_text_in_another_script_than_its_language_is_odd() {
    assertThat(TextScan.isOdd(TextScan.ARABIC, "fr")).isTrue();
    assertThat(TextScan.isOdd(TextScan.LATIN, "ar")).isTrue();
    assertThat(TextScan.isOdd(TextScan.LATIN | TextScan.ARABIC, "ar")).isFalse();
    assertThat(TextScan.isOdd(TextScan.LATIN, "fr")).isFalse();
    assertThat(TextScan.isOdd(0, "ar")).isFalse();
    assertThat(TextScan.isOdd(TextScan.LATIN, "zgh")).isFalse();
    assertThat(TextScan.isOdd(TextScan.LATIN | TextScan.LOOKALIKE, "fr")).isTrue();
  }
}
