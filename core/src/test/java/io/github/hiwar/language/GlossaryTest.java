package io.github.hiwar.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The glossary of docs/glossary.md: one thing has one name in all texts of a language. */
class GlossaryTest {
  private static final List<Sentence> ALL = Catalogues.sentences();
  private static final List<String> LANGUAGES = List.of("en", "fr", "ar");

  /** A word that is not used for something, because another one is. */
  record Avoided(String language, String word, String instead) {}

  static List<Avoided> avoided() {
    List<Avoided> all = new ArrayList<>();
    for (String line : lines()) {
      String[] cells = line.split("\\s*\\|\\s*", -1);
      for (int i = 0; cells.length == 8 && i < LANGUAGES.size(); i++) {
        for (String word : cells[4 + i].split("\\s*·\\s*", -1)) {
          if (!word.isBlank() && cells[3].matches(".*\\p{IsArabic}.*")) {
            all.add(new Avoided(LANGUAGES.get(i), word, cells[1 + i]));
          }
        }
      }
    }
    return all;
  }

  private static List<String> lines() {
    try {
      return Files.readAllLines(Path.of("..", "docs", "glossary.md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("avoided")
  void one_thing_has_one_name(Avoided avoided) {
    // Arabic writes the article, prepositions and "and" in one with the word; each word of an
    // expression has the article if the first one does.
    boolean arabic = avoided.language.equals("ar");
    String words =
        Stream.of(avoided.word.split(" "))
            .map(Pattern::quote)
            .collect(Collectors.joining(arabic ? " (?:ال)?" : " "));
    Pattern word =
        Pattern.compile(
            "(?<![\\p{L}\\p{M}-])"
                + (arabic ? "[وف]?(?:[بلك]?(?:ال)?|لل)" : "")
                + words
                + "(?![\\p{L}\\p{M}-])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    assertThat(
            ALL.stream()
                .filter(sentence -> sentence.isIn(avoided.language))
                .filter(sentence -> word.matcher(sentence.prose()).find()))
        .as("%s instead of %s", avoided.instead, avoided.word)
        .isEmpty();
  }
}
