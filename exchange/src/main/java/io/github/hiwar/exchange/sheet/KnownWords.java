package io.github.hiwar.exchange.sheet;

import io.github.hiwar.exchange.words.Months;
import io.github.hiwar.finding.Catalogue;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.taxonomy.DemandCategory;
import io.github.hiwar.value.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words that all sheets are read by: those of the tables, and the names of states and themes.
 */
final class KnownWords {
  static final String ANY_END = "*";

  private final Map<String, Map<String, String>> meanings = new HashMap<>();
  private final Map<String, String> languages = new HashMap<>();

  KnownWords() {
    for (String language : Catalogue.LANGUAGES) {
      for (Table.Row row : Table.read(SheetWords.class, "words." + language + ".tsv")) {
        for (String word : row.cell("words").split(" \\| ", -1)) {
          for (String form : forms(word)) {
            meanings
                .computeIfAbsent(row.cell("kind"), any -> new HashMap<>())
                .putIfAbsent(key(form), row.cell("meaning"));
            languages.putIfAbsent(row.cell("kind") + key(form), language);
          }
        }
      }
    }
    Months.all().stream()
        .filter(month -> month.calendar().equals("gregorian"))
        .forEach(month -> put("month", month.name(), String.valueOf(month.month())));
    for (DemandStatus status : DemandStatus.values()) {
      status.label().texts().values().forEach(word -> put("status", word, status.code()));
    }
    for (DemandCategory category : DemandCategory.known()) {
      put("theme", category.code(), category.code());
      category.label().stream()
          .flatMap(label -> label.texts().values().stream())
          .forEach(word -> put("theme", word, category.code()));
    }
  }

  /** What a folded word means, by kinds of words. */
  Map<String, Map<String, String>> meanings() {
    return meanings;
  }

  /** The language of a word, by its kind and the folded word. */
  Map<String, String> languages() {
    return languages;
  }

  private void put(String kind, String word, String meaning) {
    meanings.computeIfAbsent(kind, any -> new HashMap<>()).putIfAbsent(Fold.of(word), meaning);
  }

  // accepté(e)(s): the endings in brackets may be there or not.
  static List<String> forms(String word) {
    int open = word.indexOf('(');
    int close = word.indexOf(')', open);
    if (open < 0 || close < 0) {
      return List.of(word);
    }
    List<String> forms = new ArrayList<>();
    for (String rest : forms(word.substring(close + 1))) {
      forms.add(word.substring(0, open) + rest);
      forms.add(word.substring(0, open) + word.substring(open + 1, close) + rest);
    }
    return List.copyOf(forms);
  }

  /** How a word is looked up; one that may go on in any way keeps its star. */
  static String key(String word) {
    return Fold.of(word) + (word.endsWith(ANY_END) ? ANY_END : "");
  }
}
