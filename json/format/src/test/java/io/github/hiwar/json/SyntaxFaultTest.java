package io.github.hiwar.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.hiwar.finding.Finding;
import io.github.hiwar.finding.FindingKind;
import io.github.hiwar.finding.Where;
import io.github.hiwar.json.stream.JsonToken;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SyntaxFaultTest {
  private static final List<Locale> LOCALES =
      List.of(Locale.ENGLISH, Locale.FRENCH, Locale.forLanguageTag("ar"));

  private static void assertSaid(FindingKind kind, String parameter, String word) {
    Finding problem = Finding.of(kind, Where.DOCUMENT, Map.of(parameter, DocumentKinds.word(word)));
    assertThat(LOCALES.stream().map(problem::message).distinct()).as(word).hasSize(3);
    assertThat(LOCALES.stream().map(problem::message))
        .filteredOn(message -> word.indexOf('-') > 0)
        .noneMatch(message -> message.contains(word));
  }

  @Test
  void whatever_is_wrong_with_a_text_is_said_in_three_languages() {
    List<String> words = new ArrayList<>(List.of("not-utf-8"));
    Arrays.stream(SyntaxFault.Kind.values()).map(SyntaxFault.Kind::word).forEach(words::add);
    words.forEach(word -> assertSaid(DocumentKinds.MALFORMED_JSON, "detail", word));
    assertSaid(DocumentKinds.FORBIDDEN_CHARACTER, "character", "nul");
    assertSaid(DocumentKinds.FORBIDDEN_CHARACTER, "character", "half-a-pair");
    List.of("bytes", "depth", "values", "members", "languages", "text", "names", "digits")
        .forEach(word -> assertSaid(DocumentKinds.LIMIT_EXCEEDED, "limit", word));
  }

  @Test
  void what_stands_at_a_fault_is_shown_so_that_it_can_be_seen() {
    Map.of(
            "[1 \f]",
            "U+000C",
            "[\u00a0]",
            "U+00A0",
            "[undefined]",
            "undefined",
            "[1_000]",
            "1_000",
            "[\"\\q\"]",
            "\\q",
            "[\u0663]",
            "\u0663",
            "[\ud83d\ude00]",
            "U+1F600",
            "[" + "x".repeat(50) + "]",
            "x".repeat(40) + "…",
            "[1",
            "",
            "[1}",
            "}")
        .forEach(SyntaxFaultTest::assertShown);
  }

  @Test
  void a_backslash_is_shown_alone_where_what_is_behind_it_cannot_be_seen() {
    List.of("[\"\\ \"]", "[\"\\\u007f\"]", "[\"\\\u0663\"]", "[\\")
        .forEach(text -> assertShown(text, "\\"));
  }

  private static void assertShown(String text, String given) {
    Utf8Source source = new Utf8Source(text.getBytes(UTF_8), Limits.standard());
    assertThatExceptionOfType(SyntaxException.class)
        .as(text)
        .isThrownBy(() -> readToTheEnd(source))
        .extracting(refusal -> refusal.fault().given())
        .isEqualTo(given);
  }

  private static void readToTheEnd(Utf8Source source) throws SyntaxException {
    while (source.next() != JsonToken.END) {}
  }
}
