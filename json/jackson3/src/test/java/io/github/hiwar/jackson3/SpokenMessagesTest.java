package io.github.hiwar.jackson3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.finding.Argument;
import io.github.hiwar.finding.Finding;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.validation.RecordValidator;
import io.github.hiwar.value.Unicode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How whole messages read, with what documents of the conformance suite put into them. */
class SpokenMessagesTest {
  private static final Path SUITE = Path.of("../conformance");
  private static final RecordValidator EVERYTHING =
      RecordValidator.publication().asOf(LocalDate.of(2025, 12, 31));
  private static final Locale ARABIC = Locale.forLanguageTag("ar");
  private static final Pattern ISOLATED = Pattern.compile("[\u2066-\u2068][^\u2066-\u2069]*\u2069");
  private static final Pattern ISOLATE_MARK = Pattern.compile("[\u2066-\u2069]");

  // Names of standards, which are the same in every language.
  private static final Pattern STANDARD = Pattern.compile("Hiwar|\\b[A-Z]{2,4}\\b");
  private static final Pattern LATIN_WORD = Pattern.compile("[A-Za-z]{2,}");
  private static final Pattern LIST_OF_CODES = Pattern.compile("[\\w/…-]+(, [\\w/…-]+)*");

  /** Each finding once a code and text. */
  private static final Map<String, Finding> FINDINGS = findings();

  private static Map<String, Finding> findings() {
    Map<String, Finding> findings = new TreeMap<>();
    try (Stream<Path> files = Files.walk(SUITE)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".json")).toList()) {
        if (file.startsWith(SUITE.resolve("invalid")) || file.startsWith(SUITE.resolve("rules"))) {
          add(Files.readAllBytes(file), findings);
        }
      }
      for (String table : List.of("syntax", "values", "reading", "checks")) {
        for (String line : Files.readAllLines(SUITE.resolve(table).resolve("cases.tsv"))) {
          add(bytes(line.substring(line.lastIndexOf('\t') + 1)), findings);
        }
      }
      for (NearCasesTest.NearCase near : NearCasesTest.cases()) {
        if (near.fires()) {
          add(near.document().toString().getBytes(UTF_8), findings);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return findings;
  }

  private static void add(byte[] document, Map<String, Finding> findings) {
    HiwarJson.check(document, EVERYTHING)
        .findings()
        .list()
        .forEach(one -> findings.putIfAbsent(one.code() + " " + one.message(Locale.ENGLISH), one));
  }

  // \xNN is a byte, and two backslashes are one.
  private static byte[] bytes(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\\' && text.charAt(i + 1) == 'x') {
        bytes.write(Integer.parseInt(text.substring(i + 2, i + 4), 16));
        i += 3;
      } else {
        i += text.charAt(i) == '\\' ? 1 : 0;
        bytes.writeBytes(text.substring(i, text.offsetByCodePoints(i, 1)).getBytes(UTF_8));
        i += Character.charCount(text.codePointAt(i)) - 1;
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void the_documents_of_the_suite_are_told_much_of() {
    assertThat(FINDINGS).hasSizeGreaterThan(500);
  }

  private static String unquoted(String arabic) {
    return ISOLATED.matcher(arabic).replaceAll("");
  }

  private static List<String> arabic() {
    return FINDINGS.values().stream().map(finding -> finding.message(ARABIC)).toList();
  }

  @Test
  void an_isolate_ends_before_the_next_begins_so_that_a_terminal_shows_none_by_name() {
    assertThat(arabic())
        .filteredOn(message -> ISOLATE_MARK.matcher(unquoted(message)).find())
        .isEmpty();
  }

  @Test
  void an_arabic_message_has_no_english_word_but_what_it_quotes() {
    assertThat(arabic())
        .filteredOn(
            message ->
                LATIN_WORD.matcher(STANDARD.matcher(unquoted(message)).replaceAll("")).find())
        .isEmpty();
  }

  // Ends of sentences that a message goes on after, and arguments that say nothing.
  private static final Pattern ODD =
      Pattern.compile(
          "(?<![.])[.][,;:]|\"\"|«[ \u00a0]*»|\\([ \u00a0]*\\)|\\w+\\{\\w+=|\\?\\?|, ,");

  @Test
  void no_message_has_a_hole_or_a_value_as_java_prints_it() {
    for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH, ARABIC)) {
      assertThat(FINDINGS.values().stream().filter(SpokenMessagesTest::hasNoEmptyValue))
          .extracting(finding -> ISOLATE_MARK.matcher(finding.message(locale)).replaceAll(""))
          .filteredOn(message -> ODD.matcher(message).find())
          .isEmpty();
    }
  }

  // What a document has of blanks alone, or of marks, is quoted as it is.
  private static boolean hasNoEmptyValue(Finding finding) {
    return finding.arguments().values().stream()
        .noneMatch(one -> Unicode.isBlank(one.value()) || ODD.matcher(one.value()).find());
  }

  private static Stream<Argument> each(Argument argument) {
    return argument instanceof Argument.Several several
        ? several.arguments().stream().flatMap(SpokenMessagesTest::each)
        : Stream.of(argument);
  }

  @Test
  void no_message_says_a_date_as_programs_write_it() {
    for (Finding finding : FINDINGS.values()) {
      finding.arguments().values().stream()
          .flatMap(SpokenMessagesTest::each)
          .filter(one -> one instanceof Argument.Day || one instanceof Argument.Period)
          .filter(one -> one.value().indexOf('-') > 0)
          .forEach(
              date -> {
                for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH, ARABIC)) {
                  assertThat(finding.message(locale)).doesNotContain(date.value());
                }
              });
    }
  }

  @Test
  void what_the_library_says_beside_a_message_is_said_in_its_language_too() {
    List<String> english = new ArrayList<>();
    for (Finding finding : FINDINGS.values()) {
      for (Argument argument : finding.arguments().values()) {
        if (argument instanceof Argument.Phrase phrase
            && !LIST_OF_CODES.matcher(phrase.value()).matches()
            && Stream.of("fr", "ar").anyMatch(one -> phrase.in(one).equals(phrase.value()))) {
          english.add(finding.code() + ": " + phrase.value());
        }
      }
    }
    assertThat(english).isEmpty();
  }
}
