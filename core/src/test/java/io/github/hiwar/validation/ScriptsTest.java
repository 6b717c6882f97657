package io.github.hiwar.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.value.Table;
import java.lang.Character.UnicodeScript;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptsTest {
  @ParameterizedTest
  @CsvSource({
    "ar, ARABIC",
    "AR, ARABIC",
    "ar-LB, ARABIC",
    "ar-LY, ARABIC",
    "ar-aeb, ARABIC",
    "ary, ARABIC",
    "ar-Latn, LATIN",
    "ar-latn-LB, LATIN",
    "ar-x-latn, ARABIC",
    "ar-u-nu-latn, ARABIC",
    "fr-1694acad, LATIN",
    "sr-Latn-RS, LATIN",
    "az-Cyrl, CYRILLIC",
    "zh-Hant, HAN",
    "zh-yue-Hant-HK, HAN",
    "de-Latf, LATIN",
    "ur-Aran, ARABIC",
  })
  void a_tag_names_its_script_or_that_of_its_language(String tag, UnicodeScript script) {
    assertThat(Scripts.of(tag)).containsExactly(script);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "ber", "und", "x-house", "fr-Zxxx", "fr-Zyyy", "fr-Qaaa", "arc", "fra"})
  void of_a_language_or_script_that_is_not_known_nothing_is_expected(String tag) {
    assertThat(Scripts.of(tag)).isEmpty();
    assertThat(Scripts.areOther(tag, "Αύξηση")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"zgh", "sr", "az", "ja", "kab", "ku"})
  void languages_that_are_written_in_several_scripts_expect_each_of_them(String tag) {
    assertThat(Scripts.of(tag)).hasSizeGreaterThan(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UGTT", "OIT", "U.G.T.T.", "CNOPS, 2025", "UGTT – OIT/BIT", "C154"})
  void an_abbreviation_is_written_in_latin_capitals_in_any_script(String text) {
    assertThat(Scripts.areOther("ar", text)).isFalse();
    assertThat(Scripts.areOther("ja", text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Prime", "AUGMENTATION", "LA PRIME DE PANIER", "ΑΥΞΗΣΗ"})
  void words_in_another_script_are_no_abbreviation(String text) {
    assertThat(Scripts.areOther("ar", text)).isTrue();
  }

  @Test
  void each_language_of_the_table_is_one_of_the_standard_and_stands_there_once() {
    Set<String> seen = new HashSet<>();
    for (Table.Row row : Table.read(Scripts.class, "scripts.tsv")) {
      for (String language : row.cell("languages").split(" ", -1)) {
        assertThat(Standard.knowsLanguage(language)).as(language).isTrue();
        assertThat(seen.add(language)).as(language).isTrue();
        assertThat(Scripts.of(language)).as(language).isNotEmpty();
        assertThat(Scripts.of(language.toUpperCase(Locale.ROOT))).isEqualTo(Scripts.of(language));
      }
    }
  }
}
