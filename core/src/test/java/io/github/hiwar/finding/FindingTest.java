package io.github.hiwar.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.value.DateSpan;
import io.github.hiwar.value.InvalidValueException;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTest {
  private static final Locale ARABIC = Locale.forLanguageTag("ar-MA");
  private static final LocalizedText MILEAGE =
      LocalizedText.of("fr", "Indemnité").and("ar", "التعويض");

  @ParameterizedTest
  @ValueSource(
      strings = {"1E+999999999", "-9.99E+2147483647", "0E+2147483647", "1E-999999999", "1E+1001"})
  void a_number_that_nobody_can_write_out_keeps_its_exponent(BigDecimal number) {
    Argument figure = Argument.of(number).orElseThrow();
    assertThat(figure.value()).isEqualTo(number.toString());
    assertThat(figure.in("fr")).isEqualTo(number.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0001-12-31", "+10000-01-01", "+999999999-12-31"})
  void a_day_that_no_date_can_name_is_shown_in_messages_too(LocalDate day) {
    assertThat(Argument.of(day).orElseThrow().in("ar")).isEqualTo(day.toString());
  }

  @Test
  void a_list_of_findings_has_no_negative_length() {
    assertThatThrownBy(() -> Findings.none().atMost(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("at most -1 findings; 0 lists none");
  }

  @Test
  void a_message_takes_each_argument_in_its_language_and_leaves_out_what_has_no_value() {
    Finding finding = finding("\"{name}\" is {status}[ since {day}][; see {near}]");
    assertThat(finding.message(Locale.FRENCH))
        .isEqualTo("\"Indemnité\" is " + DemandStatus.REFUSED.label("fr") + "; see {name}[");
    assertThat(finding.message(ARABIC)).startsWith("\"\u2068التعويض\u2069\" is \u2068");
    assertThat(finding.message(Locale.GERMAN)).isEqualTo(finding.message(Locale.ENGLISH));
  }

  @Test
  void what_runs_the_other_way_is_isolated_wherever_it_stands() {
    Finding finding = finding("{name}!").at(Where.of("/demands/0", "demands", "mileage", ""));
    Finding arabic =
        Finding.of(
            finding.kind(),
            finding.where(),
            Map.of("name", new Argument.Named("x", LocalizedText.of("ar", "نص"))));
    assertThat(arabic.message(Locale.ENGLISH)).isEqualTo("\u2068نص\u2069!");
    assertThat(finding.message(Locale.ENGLISH)).isEqualTo("Indemnité!");
  }

  private static String said(String message, Object value, String language) {
    FindingKind kind =
        FindingKind.of(
            "acme", Severity.NOTICE, Map.of("en", new FindingText(message, "what", "why", "fix")));
    return Finding.of(kind, Where.DOCUMENT, Map.of("x", Argument.of(value).orElseThrow()))
        .message(Locale.forLanguageTag(language))
        .replaceAll("[\u2068\u2069]", "");
  }

  @Test
  void a_day_is_said_as_people_say_it_and_stays_as_it_is_for_programs() {
    PartialDate date = PartialDate.parse("2025-08-01");
    assertThat(Argument.of(date).orElseThrow().value()).isEqualTo("2025-08-01");
    assertThat(said("{x}", date, "en")).isEqualTo("1 August 2025");
    assertThat(said("{x:when}", date, "fr")).isEqualTo("le 1er août 2025");
    assertThat(said("{x}", date, "ar")).isEqualTo("1 غشت 2025");
    assertThat(said("{x}", date, "ar-TN")).isEqualTo("1 أوت 2025");
    assertThat(said("{x:when}", PartialDate.parse("2025-08"), "fr")).isEqualTo("en août 2025");
    assertThat(said("{x:when}", "five", "fr")).isEqualTo("five");
    DateSpan span = DateSpan.parse("2025-01-01/2025-12-31");
    assertThat(Argument.of(span).orElseThrow().value()).isEqualTo("2025-01-01/2025-12-31");
    assertThat(said("{x}", span, "fr")).isEqualTo("du 1er janvier 2025 au 31 décembre 2025");
    assertThat(said("{x}", List.of(date, date), "en")).isEqualTo("1 August 2025, 1 August 2025");
  }

  @Test
  void a_number_is_said_with_the_separators_of_the_language() {
    assertThat(said("{x}", new BigDecimal("-1234567.50"), "en")).isEqualTo("-1,234,567.50");
    assertThat(said("{x}", new BigDecimal("1234567.5"), "fr")).isEqualTo("1\u202f234\u202f567,5");
    assertThat(said("{x}", new BigDecimal("1234.5"), "ar")).isEqualTo("1.234,5");
    assertThat(said("{x}", 999, "en")).isEqualTo("999");
    assertThat(said("--line {x:typed}", 1234, "fr")).isEqualTo("--line 1234");
    assertThat(said("{x}", new BigDecimal("1E+3"), "en")).isEqualTo("1,000");
    assertThat(said("{x}", new BigDecimal("1E+300"), "en")).hasSizeLessThan(100);
    assertThat(Argument.of(1234).orElseThrow().value()).isEqualTo("1234");
  }

  @Test
  void days_and_numbers_within_a_phrase_are_said_in_its_language_too() {
    Argument phrase =
        new Argument.Phrase(
            "it ends before it starts on 2025-10-01; check the dates of the meeting");
    assertThat(phrase.in("fr")).contains("1er octobre 2025").doesNotContain("2025-10");
    assertThat(phrase.in("en")).contains("1 October 2025");
    assertThat(new Argument.Phrase("a whole number from 1 to 9999").in("fr"))
        .contains("9\u202f999");
  }

  @Test
  void a_text_of_the_document_is_short_stands_on_one_line_and_turns_nothing_round() {
    String hostile = "a\nb\tc\u0000d\u202Ee\u2066f\u200Bg\u001B[2Jh\u2028i\uFEFFj\u00ADk\u0085";
    assertThat(new Argument.Text(hostile).value())
        .isEqualTo("a b c\\u0000d\\u202Ee\\u2066f\\u200Bg\\u001B[2Jh i\\uFEFFj\\u00ADk\\u0085");
    assertThat(new Argument.Text("é".repeat(81)).value()).isEqualTo("é".repeat(80) + "…");
    assertThat(new Argument.Text("x".repeat(79) + "\uD83D\uDE00").value())
        .isEqualTo("x".repeat(79) + "…");
    assertThat(new Argument.Text("می\u200Cخواهم \u200Fنعم\u200E").value())
        .isEqualTo("می\u200Cخواهم \u200Fنعم\u200E");
  }

  @Test
  void a_name_keeps_its_original_and_the_languages_that_messages_are_made_in() {
    LocalizedText name = MILEAGE.and("es", "Dieta").and("en", "Mileage".repeat(20));
    assertThat(new Argument.Named("mileage", name).name().texts())
        .containsOnlyKeys("fr", "ar", "en")
        .hasEntrySatisfying("en", text -> assertThat(text).hasSize(81).endsWith("…"));
  }

  @Test
  void of_many_arguments_the_first_are_shown() {
    Argument many = Argument.of(java.util.Collections.nCopies(100, "x")).orElseThrow();
    assertThat(many.value()).isEqualTo("x, ".repeat(20) + "…");
    assertThat(Argument.of(List.of())).isEmpty();
    assertThat(Argument.of(List.of(Optional.empty()))).isEmpty();
    assertThat(Argument.of(Optional.of(""))).isEmpty();
  }

  @Test
  void a_place_is_told_as_compilers_do() {
    Where where = Where.of("/demands/3/text", "demands", "mileage", "/text");
    assertThat(where).hasToString("/demands/3/text");
    assertThat(where.at(12, 5)).hasToString("12:5 /demands/3/text");
    assertThat(where.at(12, 0).in("c.ndjson")).hasToString("c.ndjson:12 /demands/3/text");
    assertThat(Where.DOCUMENT).hasToString("");
    assertThat(new Where("demands.csv", 7, 0, "text_fr", "", ""))
        .hasToString("demands.csv:7 text_fr");
  }

  @Test
  void a_way_that_nobody_would_read_ends_at_a_value_around() {
    String deep = "/clauses/0".repeat(300);
    assertThat(Where.of(deep).pointer()).hasSize(2000).endsWith("/clauses/0");
    assertThat(Where.of("/" + "x".repeat(5000)).pointer()).isEmpty();
  }

  @Test
  void a_kind_speaks_english_at_least_and_its_table_says_which_row_is_missing() {
    assertThatThrownBy(() -> FindingKind.of("acme", Severity.ERROR, Map.of()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("English");
    Catalogue catalogue = Catalogue.of("nothing", name -> null);
    FindingKind kind = catalogue.kind("acme", Severity.ERROR);
    assertThatThrownBy(() -> kind.text(Locale.FRENCH)).hasMessageContaining("nothing.fr.tsv");
  }

  private static Finding finding(String message) {
    FindingKind kind =
        FindingKind.of(
            "acme", Severity.NOTICE, Map.of("en", new FindingText(message, "what", "why", "fix")));
    return Finding.of(
        kind,
        Where.DOCUMENT,
        Map.of(
            "name", new Argument.Named("mileage", MILEAGE),
            "status", Argument.of(DemandStatus.REFUSED).orElseThrow(),
            "near", new Argument.Text("{name}[")));
  }
}
