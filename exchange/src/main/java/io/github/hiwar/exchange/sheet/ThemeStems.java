package io.github.hiwar.exchange.sheet;

import io.github.hiwar.exchange.words.Themes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What people call a category in a cell of its own; words may have other endings. */
final class ThemeStems {
  private static final String STEM = "*";

  /** A phrase, word by word. */
  private record Phrase(String category, List<String> words) {
    boolean says(List<String> cell) {
      if (cell.size() != words.size()) {
        return false;
      }
      for (int i = 0; i < cell.size(); i++) {
        String word = words.get(i);
        boolean same =
            word.endsWith(STEM)
                ? cell.get(i).startsWith(word.substring(0, word.length() - 1))
                : cell.get(i).equals(word);
        if (!same) {
          return false;
        }
      }
      return true;
    }
  }

  private static final List<Phrase> PHRASES = phrases();

  private ThemeStems() {}

  private static List<Phrase> phrases() {
    List<Phrase> phrases = new ArrayList<>();
    for (Themes.Phrase theme : Themes.all()) {
      List<String> words = new ArrayList<>();
      for (String word : theme.phrase().split(" ", -1)) {
        words.add(Fold.of(word) + (word.endsWith(STEM) ? STEM : ""));
      }
      phrases.add(new Phrase(theme.category(), words));
    }
    return List.copyOf(phrases);
  }

  /** The code of the category that a folded cell names as a whole. */
  static Optional<String> of(String cell) {
    List<String> words = List.of(cell.split(" ", -1));
    return PHRASES.stream().filter(phrase -> phrase.says(words)).map(Phrase::category).findFirst();
  }
}
