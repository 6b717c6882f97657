package io.github.hiwar.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.shape.Member;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class OwnWordsTest {
  private static final Path RESOURCES = Path.of("src/main/resources/io/github/hiwar/report/page");
  private static final Map<String, String> FILES =
      Map.of("en", "words.properties", "fr", "words_fr.properties", "ar", "words_ar.properties");
  private static final String DATED = "dated.";

  @Test
  void a_date_has_a_word_of_its_own_only_where_it_is_not_the_name_of_its_member()
      throws IOException {
    Map<String, Properties> words = Map.of("en", words("en"), "fr", words("fr"), "ar", words("ar"));
    List<String> twice = new ArrayList<>();
    for (String key : words("en").stringPropertyNames()) {
      if (key.startsWith(DATED)) {
        var label = Member.label(key.substring(DATED.length()));
        if (words.entrySet().stream()
            .allMatch(one -> label.in(one.getKey()).equals(one.getValue().getProperty(key)))) {
          twice.add(key);
        }
      }
    }
    assertThat(twice).as("lines of words*.properties that members.tsv has").isEmpty();
  }

  @Test
  void what_an_entry_is_about_is_called_alike_where_it_is_counted_and_where_it_is_listed()
      throws IOException {
    for (String language : List.of("en", "fr", "ar")) {
      assertThat(words(language).getProperty("subjects"))
          .startsWithIgnoringCase(Member.label("subjects").in(language));
    }
  }

  @Test
  void a_currency_whose_name_others_bear_too_says_in_every_language_whose_it_is()
      throws IOException {
    Map<String, Boolean> english = qualified("en");
    assertThat(english).containsEntry("XOF", true).containsEntry("TND", true);
    assertThat(qualified("fr")).isEqualTo(english);
    assertThat(qualified("ar")).isEqualTo(english);
  }

  // A noun alone is a name that no other currency of the table has; with a word more it says whose.
  private static Map<String, Boolean> qualified(String language) throws IOException {
    Properties words = words(language);
    Map<String, String> names = new TreeMap<>();
    for (String key : words.stringPropertyNames()) {
      if (key.matches("currency\\.[A-Z]{3}\\.other")) {
        names.put(key.substring(9, 12), words.getProperty(key).replace("{0} ", ""));
      }
    }
    assertThat(names.values()).as(language).doesNotHaveDuplicates();
    Map<String, Boolean> qualified = new TreeMap<>();
    names.forEach(
        (code, name) -> {
          qualified.put(code, name.contains(" "));
          assertThat(names.values())
              .as("%s: another currency is called as %s, and more", language, code)
              .noneMatch(other -> !other.equals(name) && Set.of(other.split(" ")).contains(name));
        });
    return qualified;
  }

  private static Properties words(String language) throws IOException {
    Properties words = new Properties();
    try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(FILES.get(language)))) {
      words.load(reader);
    }
    return words;
  }
}
