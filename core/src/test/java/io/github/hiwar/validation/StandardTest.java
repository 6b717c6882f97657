package io.github.hiwar.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import io.github.hiwar.value.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Currency;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandardTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ar",
        "AR",
        "ary",
        "zgh-Tfng",
        "ar-Arab-MA",
        "de-CH-1996",
        "ca-valencia",
        "zh-cmn-Hans-CN",
        "es-419",
        "fr-EU",
        "qab",
        "i-klingon",
        "x-own",
        "en-u-ca-islamic",
        "sl-rozaj-biske"
      })
  void a_language_whose_parts_are_registered_is_known(String tag) {
    assertThat(Standard.knowsLanguage(tag)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "xx",
        "date",
        "quote",
        "french",
        "ar-Abcd",
        "de-foobar",
        "fr-WX-1996",
        "zzy",
        "fr-998",
        "ar-xyz",
        "qzz"
      })
  void a_language_with_a_part_that_nobody_registered_is_not(String tag) {
    assertThat(Standard.knowsLanguage(tag)).isFalse();
  }

  @Test
  void of_all_codes_of_two_and_three_letters_those_are_languages_that_the_list_writes() {
    Set<String> written = new HashSet<>();
    for (String one : cells("language")) {
      int letters = one.indexOf('[');
      int range = one.indexOf("..");
      if (letters >= 0) {
        one.substring(letters + 1, one.length() - 1)
            .chars()
            .forEach(letter -> written.add(one.substring(0, letters) + (char) letter));
      } else if (range >= 0) {
        codes(range)
            .filter(code -> code.compareTo(one.substring(0, range)) >= 0)
            .filter(code -> code.compareTo(one.substring(range + 2)) <= 0)
            .forEach(written::add);
      } else {
        written.add(one);
      }
    }
    assertThat(Stream.concat(codes(2), codes(3)).filter(Standard::knowsLanguage))
        .containsExactlyInAnyOrderElementsOf(
            written.stream().filter(code -> code.length() <= 3).toList());
  }

  private static String[] cells(String list) {
    return Table.read(Standard.class, "standards.tsv").stream()
        .filter(row -> row.cell("list").equals(list))
        .findFirst()
        .orElseThrow()
        .cell("codes")
        .split(" ", -1);
  }

  private static Stream<String> codes(int letters) {
    Stream<String> shorter = letters == 1 ? Stream.of("") : codes(letters - 1);
    return shorter.flatMap(
        code -> IntStream.rangeClosed('a', 'z').mapToObj(letter -> code + (char) letter));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"MAD", "UYW", "XAD", "XCG", "EUR", "FRF", "DEM", "GHP", "CHC", "ARY", "ZWL"})
  void a_currency_that_is_or_was_is_known(String code) {
    assertThat(Standard.knowsCurrency(code)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ADF", "DHS", "mad", "EURO"})
  void a_code_that_the_standard_never_had_is_no_currency(String code) {
    assertThat(Standard.knowsCurrency(code)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"MA", "EU", "UN", "SU", "XK"})
  void a_country_or_union_that_the_standard_lists_is_known(String code) {
    assertThat(Standard.knowsCountry(code)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UK", "ma", "MAR", "504", "XY1"})
  void a_code_of_another_list_is_no_country(String code) {
    assertThat(Standard.knowsCountry(code)).isFalse();
  }

  @Test
  void the_lists_have_at_least_what_the_platform_has() {
    for (Currency currency : Currency.getAvailableCurrencies()) {
      assertThat(Standard.knowsCurrency(currency.getCurrencyCode()))
          .as(currency.toString())
          .isTrue();
    }
    for (String language : Locale.getISOLanguages()) {
      assertThat(Standard.knowsLanguage(language)).as(language).isTrue();
    }
    for (String country : Locale.getISOCountries()) {
      assertThat(Standard.knowsCountry(country)).as(country).isTrue();
    }
  }

  @Test
  void no_finding_depends_on_the_lists_of_the_platform() {
    ArchRuleDefinition.noClasses()
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(Currency.class)
        .orShould()
        .callMethod(Locale.class, "getISOCountries")
        .orShould()
        .callMethod(Locale.class, "getISOLanguages")
        .check(
            new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.github.hiwar"));
  }

  @Test
  void the_page_of_the_wire_format_says_which_editions_are_shipped() throws IOException {
    String page = Files.readString(Path.of("../docs/wire-format.md"));
    for (Table.Row row : Table.read(Standard.class, "standards.tsv")) {
      assertThat(page).contains("| %s | %s |".formatted(row.cell("source"), row.cell("edition")));
    }
  }
}
