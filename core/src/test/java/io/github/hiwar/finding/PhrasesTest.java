package io.github.hiwar.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PhrasesTest {
  private static final Path SOURCES = Path.of("src/main/java/io/github/hiwar");
  private static final String STRING = "\"(?:[^\"\\\\]|\\\\.)*\"";
  private static final Pattern REFUSAL =
      Pattern.compile(
          "InvalidValueException(?:\\.require(?:Given)?)?\\((?:[^;\"]|" + STRING + ")*\\);");
  private static final Pattern RULE = Pattern.compile("rule = (" + STRING + ")");
  // The last argument: texts that are put together, with something between them or behind.
  private static final Pattern LAST =
      Pattern.compile(
          ",\\s*((?:[\\w.()]+\\s*\\+\\s*)?"
              + STRING
              + "(?:\\s*\\+\\s*(?:"
              + STRING
              + "|[\\w.()]+))*)\\s*\\)+;$");

  static List<String> phrases() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.endsWith("InvalidValueException.java"))
          .map(PhrasesTest::source)
          .flatMap(source -> Stream.concat(refusals(source), rules(source)))
          .distinct()
          .toList();
    }
  }

  private static String source(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> refusals(String source) {
    return REFUSAL
        .matcher(source)
        .results()
        .map(call -> LAST.matcher(call.group()))
        .filter(Matcher::find)
        .map(last -> said(last.group(1)))
        .filter(phrase -> phrase.indexOf(' ') > 0);
  }

  private static Stream<String> rules(String source) {
    return RULE.matcher(source).results().map(rule -> said(rule.group(1)));
  }

  // What is put in between is any word.
  private static String said(String expression) {
    StringBuilder said = new StringBuilder();
    Matcher part = Pattern.compile(STRING + "|[\\w.()]+").matcher(expression);
    while (part.find()) {
      String text = part.group();
      said.append(
          text.startsWith("\"") ? text.substring(1, text.length() - 1).replace("\\\"", "\"") : "7");
    }
    return said.toString();
  }

  @ParameterizedTest
  @MethodSource("phrases")
  void why_a_value_is_refused_is_said_in_each_language(String phrase) {
    assertThat(Phrases.in("fr", phrase))
        .as("a row of finding/phrases.tsv for: " + phrase)
        .isNotEqualTo(phrase);
    assertThat(Phrases.in("ar", phrase))
        .isNotEqualTo(phrase)
        .isNotEqualTo(Phrases.in("fr", phrase));
  }

  @Test
  void the_sources_are_read_and_not_passed_over() throws IOException {
    assertThat(phrases()).hasSizeGreaterThan(60).contains("a demand is not an item of itself");
  }

  @Test
  void what_differs_each_time_is_put_in_its_place() {
    String phrase = "it ends before it starts on 2025-10-14; check the dates of the meeting";
    assertThat(Phrases.in("fr-MA", phrase)).contains("14 octobre 2025").startsWith("la fin");
    assertThat(Phrases.in("ar", phrase)).contains("14 أكتوبر 2025").doesNotContain("ends");
  }

  @Test
  void what_the_table_does_not_have_stays_as_it_is() {
    assertThat(Phrases.in("fr", "premature end")).isEqualTo("premature end");
    assertThat(Phrases.in("en", "a position is held by somebody"))
        .isEqualTo("a position is held by somebody");
  }
}
