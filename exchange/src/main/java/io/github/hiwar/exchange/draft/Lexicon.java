package io.github.hiwar.exchange.draft;

import io.github.hiwar.exchange.words.Months;
import io.github.hiwar.exchange.words.Themes;
import io.github.hiwar.finding.Catalogue;
import io.github.hiwar.taxonomy.DemandCategory;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words that a draft goes by: one table a language, {@code words-ar.tsv} and so on, with the
 * kind of the word, what it stands for, and the ways to say it. A star ends a stem. The names of
 * the categories and of the {@linkplain Months months} are words of theirs too.
 *
 * <p>Texts mix languages, so all tables are read at once.
 */
final class Lexicon {
  private static final Lexicon STANDARD = new Lexicon();
  private static final int SHORTEST_STEM = 3;
  private static final int LONGEST_STEM = 24;
  // Longer names of categories are descriptions, which no text has word for word.
  private static final int LONGEST_NAME = 3;

  /**
   * A phrase of a table.
   *
   * @param kind what kind of word it is: {@code month}
   * @param code what it stands for: {@code 10}
   * @param words its words, folded; a stem ends in a star
   */
  private record Phrase(String kind, String code, List<String> words) {}

  /**
   * A phrase that stands in a text.
   *
   * @param kind what kind of word it is
   * @param code what it stands for
   * @param from its first token
   * @param to the token after its last one
   */
  record Hit(String kind, String code, int from, int to) {
    int length() {
      return to - from;
    }
  }

  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
  private final Map<String, List<Phrase>> byFirstStem = new HashMap<>();

  private Lexicon() {
    for (String language : Catalogue.LANGUAGES) {
      for (Table.Row row : Table.read(Lexicon.class, "words-" + language + ".tsv")) {
        for (String phrase : row.cell("words").split(" \\| ", -1)) {
          add(row.cell("kind"), row.cell("code"), phrase);
        }
      }
    }
    for (Months.Name month : Months.all()) {
      String kind = month.calendar().equals("hijri") ? "hijri" : "month";
      add(kind, String.valueOf(month.month()), month.name());
    }
    Themes.all().forEach(theme -> add("category", theme.category(), theme.phrase()));
    for (DemandCategory category : DemandCategory.known()) {
      category.label().map(LocalizedText::texts).stream()
          .flatMap(labels -> labels.values().stream())
          .filter(label -> Token.of(label).size() <= LONGEST_NAME)
          .forEach(label -> add("category", category.code(), label));
    }
  }

  static Lexicon standard() {
    return STANDARD;
  }

  private void add(String kind, String code, String phrase) {
    List<String> words = new ArrayList<>();
    for (Token token : Token.of(phrase)) {
      if (token.isSign("*") && !words.isEmpty()) {
        words.set(words.size() - 1, words.get(words.size() - 1) + "*");
      } else {
        words.add(token.said());
      }
    }
    String first = words.get(0);
    boolean stem = first.endsWith("*");
    (stem ? byFirstStem : byFirstWord)
        .computeIfAbsent(
            stem ? first.substring(0, first.length() - 1) : first, any -> new ArrayList<>())
        .add(new Phrase(kind, code, words));
  }

  /** What stands in a text, by the token that it begins at. */
  List<List<Hit>> hits(List<Token> tokens) {
    List<List<String>> forms = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      forms.add(token.isWord() ? Folding.forms(token.said()) : List.of(token.said()));
    }
    List<List<Hit>> hits = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      hits.add(hits(i, forms));
    }
    return hits;
  }

  private List<Hit> hits(int at, List<List<String>> forms) {
    List<Hit> hits = new ArrayList<>();
    for (String form : forms.get(at)) {
      collect(byFirstWord.get(form), at, forms, hits);
      for (int length = SHORTEST_STEM; length <= Math.min(form.length(), LONGEST_STEM); length++) {
        collect(byFirstStem.get(form.substring(0, length)), at, forms, hits);
      }
    }
    return hits;
  }

  private static void collect(
      @Nullable List<Phrase> phrases, int at, List<List<String>> forms, List<Hit> hits) {
    if (phrases != null) {
      for (Phrase phrase : phrases) {
        if (continues(phrase, at, forms)) {
          hits.add(new Hit(phrase.kind, phrase.code, at, at + phrase.words.size()));
        }
      }
    }
  }

  private static boolean continues(Phrase phrase, int at, List<List<String>> forms) {
    if (at + phrase.words.size() > forms.size()) {
      return false;
    }
    for (int i = 1; i < phrase.words.size(); i++) {
      String word = phrase.words.get(i);
      boolean said =
          word.endsWith("*")
              ? forms.get(at + i).stream()
                  .anyMatch(form -> form.startsWith(word.substring(0, word.length() - 1)))
              : forms.get(at + i).contains(word);
      if (!said) {
        return false;
      }
    }
    return true;
  }
}
