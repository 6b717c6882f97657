package io.github.hiwar.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whatever is said in one of the three languages is said in the others. */
class ThreeLanguagesTest {
  private static final List<Sentence> ALL = Catalogues.sentences();
  private static final Set<String> LANGUAGES = Set.of("en", "fr", "ar");

  private static final Pattern IN_ORDER = Pattern.compile("%[sdn%]");
  private static final Pattern NAMED = Pattern.compile("\\{(\\w+)");

  private static Map<String, Map<String, Sentence>> byKey() {
    Map<String, Map<String, Sentence>> all = new TreeMap<>();
    for (Sentence sentence : ALL) {
      all.computeIfAbsent(sentence.file() + " " + sentence.noun(), key -> new TreeMap<>())
          .putIfAbsent(sentence.language(), sentence);
    }
    return all;
  }

  @Test
  void each_text_is_there_in_all_of_them_and_says_something() {
    byKey()
        .forEach((key, texts) -> assertThat(texts.keySet()).as(key).hasSameElementsAs(LANGUAGES));
    assertThat(ALL).filteredOn(sentence -> sentence.text().isEmpty()).isEmpty();
  }

  @Test
  void the_same_values_are_put_in_and_in_the_order_in_which_they_are_given() {
    byKey()
        .forEach(
            (key, texts) -> {
              if (texts.values().stream().noneMatch(Sentence::isPlural)) {
                assertThat(texts.values().stream().map(ThreeLanguagesTest::values).distinct())
                    .as(key)
                    .hasSize(1);
              }
            });
  }

  private static String values(Sentence sentence) {
    return IN_ORDER
            .matcher(sentence.text())
            .results()
            .map(MatchResult::group)
            .collect(Collectors.joining())
        + NAMED
            .matcher(sentence.text())
            .results()
            .map(value -> value.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void only_a_message_has_places_for_values_since_nothing_fills_them_in_elsewhere() {
    assertThat(ALL)
        .filteredOn(sentence -> sentence.key().matches(".*\\.(what|why|fix)"))
        .isNotEmpty()
        .filteredOn(sentence -> NAMED.matcher(sentence.text()).find())
        .isEmpty();
  }

  // Options, members in camel case, endings of files, and the form of a value.
  private static final Pattern TYPED =
      Pattern.compile(
          "--[a-z][a-z-]+|\\b[a-z]+[A-Z][A-Za-z]*|(?<![A-Za-z0-9.])\\.[a-z]{2,6}\\b"
              + "|\\b[A-Z]+@[A-Z=]+");

  @Test
  void what_a_person_is_to_type_is_the_same_in_each_language() {
    byKey()
        .forEach(
            (key, texts) ->
                assertThat(texts.values().stream().map(ThreeLanguagesTest::typed).distinct())
                    .as(key)
                    .hasSize(1));
  }

  private static Set<String> typed(Sentence sentence) {
    return TYPED
        .matcher(sentence.text().replace("%n", " ").replaceAll("\\{[^}]*}", " "))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  // The blank before or behind a part that may be left out is a part of it.
  private static final Pattern GLUED = Pattern.compile("\\p{L}\\[[^\\]]*]\\p{L}| \\[[^\\]]*] ");

  @Test
  void a_part_that_is_left_out_of_a_message_leaves_neither_glued_words_nor_two_blanks() {
    assertThat(ALL)
        .filteredOn(sentence -> sentence.text().indexOf('{') >= 0)
        .filteredOn(sentence -> GLUED.matcher(sentence.text()).find())
        .isEmpty();
  }

  @Test
  void a_noun_beside_a_number_has_every_form_that_the_language_has() {
    Map<String, Set<String>> forms = new TreeMap<>();
    for (Sentence sentence : ALL) {
      if (sentence.isPlural()) {
        forms
            .computeIfAbsent(
                sentence.language() + " " + sentence.file() + " " + sentence.noun(),
                key -> new TreeSet<>())
            .add(sentence.key().substring(sentence.noun().length() + 1));
      }
    }
    assertThat(forms).isNotEmpty();
    forms.forEach(
        (noun, found) ->
            assertThat(found)
                .as(noun)
                .isEqualTo(
                    noun.startsWith("ar ")
                        ? Set.of("zero", "one", "two", "few", "many", "other")
                        : Set.of("one", "other")));
  }

  @Test
  void a_pattern_can_be_filled_in() {
    for (Sentence sentence : ALL) {
      if (sentence.text().matches(".*\\{\\d.*")) {
        assertThatCode(
                () ->
                    new MessageFormat(sentence.text(), Locale.forLanguageTag(sentence.language())))
            .as(sentence.toString())
            .doesNotThrowAnyException();
      }
    }
  }
}
