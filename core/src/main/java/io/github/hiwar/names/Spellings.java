package io.github.hiwar.names;

import io.github.hiwar.names.Spelling.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The ways in which texts write one name: its words in the order given and in others ({@code BÉRARD
 * Hélène}), without a title before it, and with initials where a script has capitals ({@code H.
 * Bérard}, {@code Bérard H.}). A family name alone is no name: too many people have it, and too
 * many are words.
 */
final class Spellings {
  private static final int MOST_WORDS = 6;
  private static final int SHORTEST_FAMILY_NAME = 2;
  private static final int SHORTEST_ID = 3;
  private static final int TELLING_WORD = 3;
  // As they are folded.
  private static final Set<String> TITLES =
      Set.of(
          "m mme mlle mr mrs ms dr pr prof me sr sra السيد السيده الانسه الاستاذ الاستاذه الدكتور الدكتوره"
              .split(" "));

  private final Consumer<Spelling> to;

  private Spellings(Consumer<Spelling> to) {
    this.to = to;
  }

  /** The spellings of a name. */
  static void ofName(String name, Consumer<Spelling> to) {
    FoldedText folded = FoldedText.of(name, Style.PROSE);
    List<String> words = words(folded);
    if (words.isEmpty()) {
      return; // Nothing but signs.
    }
    Spellings spellings = new Spellings(to);
    boolean capital = !folded.isLower(0);
    String lead = name.substring(0, folded.start(0)).strip();
    String tail = name.substring(folded.end(folded.length() - 1)).strip();
    spellings.add(whole(words), words, capital, lead, tail);
    spellings.variants(words, capital);
    if (words.size() > 1 && TITLES.contains(words.get(0))) {
      List<String> untitled = words.subList(1, words.size());
      spellings.add(whole(untitled), untitled, capital, "", tail);
      spellings.variants(untitled, capital);
    }
  }

  /** The spellings of an id. */
  static void ofId(String id, Set<String> wordsOfNames, Consumer<Spelling> to) {
    List<String> words = words(FoldedText.of(id, Style.ID));
    String letters = String.join("", words);
    if (letters.length() < SHORTEST_ID || letters.chars().allMatch(Character::isDigit)) {
      return;
    }
    Spellings spellings = new Spellings(to);
    spellings.add(Kind.ID, words, false, "", "");
    if (wordsOfNames.stream().anyMatch(letters::contains)) {
      spellings.add(Kind.ID_OF_NAME, words, false, "", "");
    }
  }

  /** The words of a text, folded. */
  static List<String> words(FoldedText text) {
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int letter = 1; letter <= text.length(); letter++) {
      if (letter == text.length() || text.beginsWordOfName(letter)) {
        words.add(text.letters(from, letter));
        from = letter;
      }
    }
    return words;
  }

  /** The words by which a name is known, alone too. */
  static List<String> tellingWords(String text) {
    return words(FoldedText.of(text, Style.PROSE)).stream()
        .filter(word -> word.length() >= TELLING_WORD)
        .toList();
  }

  private static Kind whole(List<String> words) {
    return words.size() == 1 ? Kind.SINGLE : Kind.FULL;
  }

  private void variants(List<String> words, boolean capital) {
    int count = words.size();
    if (count == 1) {
      return;
    }
    if (count == 3) {
      // All six orders: in three steps round, forwards and backwards.
      List<String> backwards = List.of(words.get(2), words.get(1), words.get(0));
      add(Kind.FULL, backwards, capital, "", "");
      rotations(backwards, capital);
    }
    if (count <= MOST_WORDS) {
      rotations(words, capital);
      initials(words);
    } else {
      add(Kind.FULL, rotated(words, count - 1), capital, "", "");
    }
  }

  private void rotations(List<String> words, boolean capital) {
    for (int by = 1; by < words.size(); by++) {
      add(Kind.FULL, rotated(words, by), capital, "", "");
    }
  }

  private static List<String> rotated(List<String> words, int by) {
    List<String> rotated = new ArrayList<>(words.subList(by, words.size()));
    rotated.addAll(words.subList(0, by));
    return rotated;
  }

  private void initials(List<String> words) {
    int last = words.size() - 1;
    String family = words.get(last);
    String first = initial(words.get(0));
    if (!Character.isLowerCase(first.charAt(0)) || family.length() < SHORTEST_FAMILY_NAME) {
      return; // A script without capitals, in which a letter may be a word.
    }
    List<String> all = new ArrayList<>(List.of(first));
    words.subList(1, last).forEach(word -> all.add(initial(word)));
    List<String> rest = new ArrayList<>(words.subList(1, last));
    initials(List.of(first), List.of(family));
    initials(all, List.of(family));
    rest.add(family);
    initials(List.of(first), rest);
  }

  private void initials(List<String> initials, List<String> names) {
    List<String> before = new ArrayList<>(initials);
    before.addAll(names);
    add(Kind.INITIALS, before, true, "", "");
    List<String> after = new ArrayList<>(names);
    after.addAll(initials);
    add(Kind.INITIALS, after, true, "", "");
  }

  private static String initial(String word) {
    return word.substring(0, word.offsetByCodePoints(0, 1));
  }

  private void add(Kind kind, List<String> words, boolean capital, String lead, String tail) {
    StringBuilder letters = new StringBuilder();
    long begins = 0;
    for (String word : words) {
      if (letters.length() < Spelling.LONGEST) {
        begins |= 1L << letters.length();
      }
      letters.append(word);
    }
    int cut = Math.min(letters.length(), Spelling.LONGEST);
    String first = letters.substring(0, cut);
    to.accept(new Spelling(kind, first, letters.substring(cut), begins, capital, lead, tail));
  }
}
