package io.github.hiwar.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlossaryTest {
  private static final Pattern PLACES = Pattern.compile("%(?:[sdn]|[^a-zA-Z ])");

  private static ResourceBundle texts(String table, String language) {
    return ResourceBundle.getBundle(
        "io.github.hiwar.examples.cli." + table,
        Locale.forLanguageTag(language),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  @ParameterizedTest
  @CsvSource({
    "fr, enregistrement", // a record is a « dossier »
    "fr, dossiers de documents", // and a folder of files a « répertoire »
    "fr, Code de retour", // an exit status is a « code de sortie »
    "fr, FICHIER", // what stands for an argument is not translated
    "fr, ’", // apostrophes are straight
    "ar, حالة الخروج",
    "ar, القياسي"
  })
  void one_thing_has_one_name(String language, String otherName) {
    for (String table : new String[] {"texts", "codes"}) {
      ResourceBundle texts = texts(table, language);
      for (String key : texts.keySet()) {
        assertThat(texts.getString(key)).as(key).doesNotContain(otherName);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "ar"})
  void each_sentence_is_there_in_each_language_with_the_same_values(String language) {
    for (String table : new String[] {"texts", "codes"}) {
      ResourceBundle english = texts(table, "en");
      ResourceBundle other = texts(table, language);
      for (String key : new TreeSet<>(english.keySet())) {
        // A noun says itself whether it needs the number.
        if (!key.startsWith("counted.")) {
          assertThat(values(other.getString(key)))
              .as(key)
              .isEqualTo(values(english.getString(key)));
          assertThat(other.getString(key)).as(key).isNotBlank();
        }
      }
    }
  }

  private static List<String> values(String sentence) {
    return new ArrayList<>(PLACES.matcher(sentence).results().map(MatchResult::group).toList());
  }
}
