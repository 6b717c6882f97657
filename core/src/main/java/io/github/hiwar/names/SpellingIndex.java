package io.github.hiwar.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The spellings of many names, sorted by their letters: each letter of a text narrows them down
 * until one is left, or none.
 */
final class SpellingIndex {
  private static final int MOST_ALIKE = 8;
  private static final String ALEF = "ا";

  private final String[] letters;
  private final List<Map<Spelling, List<Integer>>> spellings;

  private SpellingIndex(TreeMap<String, Map<Spelling, List<Integer>>> byLetters) {
    this.letters = byLetters.keySet().toArray(String[]::new);
    this.spellings = List.copyOf(byLetters.values());
  }

  /** An index in the making. */
  static final class Draft {
    private final TreeMap<String, Map<Spelling, List<Integer>>> byLetters = new TreeMap<>();

    void add(Spelling spelling, int person) {
      Map<Spelling, List<Integer>> alike =
          byLetters.computeIfAbsent(spelling.letters(), any -> new LinkedHashMap<>());
      List<Integer> people = alike.computeIfAbsent(kept(alike, spelling), any -> new ArrayList<>());
      if (people.size() < MOST_ALIKE) {
        people.add(person);
      }
    }

    // Of many that are spelled alike a few are kept apart: nobody could tell which one is meant.
    private static Spelling kept(Map<Spelling, List<Integer>> alike, Spelling spelling) {
      if (alike.size() < MOST_ALIKE || alike.containsKey(spelling)) {
        return spelling;
      }
      return alike.keySet().stream()
          .filter(one -> one.kind() == spelling.kind())
          .findFirst()
          .orElse(spelling);
    }

    SpellingIndex build() {
      return new SpellingIndex(byLetters);
    }
  }

  boolean isEmpty() {
    return letters.length == 0;
  }

  /** A spelling that begins at a letter of a text, and how many letters of the text it takes. */
  record Found(Spelling spelling, List<Integer> people, int length) {
    Mention mention(String text, FoldedText folded, int at, int done) {
      int start = folded.start(at);
      int end = folded.end(at + length - 1);
      String lead = spelling.lead();
      String before = text.substring(done, start).stripTrailing();
      // The quote that opens a nickname goes with the one that closes it.
      if (!lead.isEmpty() && before.endsWith(lead)) {
        start = done + before.length() - lead.length();
      }
      if (!spelling.tail().isEmpty() && text.startsWith(spelling.tail(), end)) {
        end += spelling.tail().length();
      }
      return new Mention(start, end, people, folded.isInCode(at));
    }
  }

  /** The longest spelling that a text has at a letter, null if it has none there. */
  @Nullable Found find(FoldedText text, int at, Style style) {
    Found found = longest(text, at, "", style);
    return found == null && ArabicPrefix.isForBefore(text, at)
        ? longest(text, at, ALEF, style)
        : found;
  }

  /** The longest spelling whose letters are those given and then those of the text. */
  private @Nullable Found longest(FoldedText text, int at, String given, Style style) {
    Found longest = null;
    int from = 0;
    int to = letters.length;
    int depth = 0;
    while (true) {
      int letter = at + depth - given.length();
      boolean ends = depth >= given.length() && letter >= text.length();
      if (depth > 0 && letters[from].length() == depth) {
        Found found = accepted(text, at, depth - given.length(), spellings.get(from), style);
        longest = found == null ? longest : found;
      }
      if (ends) {
        return longest;
      }
      char next = depth < given.length() ? given.charAt(depth) : text.letter(letter);
      from = first(from, to, depth, next);
      to = first(from, to, depth, next + 1);
      if (from == to) {
        return longest;
      }
      depth++;
    }
  }

  /** The first of some spellings, alike up to a depth, whose letter there is not below another. */
  private int first(int from, int to, int depth, int letter) {
    int low = from;
    int high = to;
    while (low < high) {
      int middle = (low + high) >>> 1;
      String one = letters[middle];
      if (one.length() <= depth || one.charAt(depth) < letter) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static @Nullable Found accepted(
      FoldedText text, int at, int length, Map<Spelling, List<Integer>> alike, Style style) {
    Spelling surest = null;
    Set<Integer> people = new LinkedHashSet<>();
    for (Map.Entry<Spelling, List<Integer>> entry : alike.entrySet()) {
      Spelling spelling = entry.getKey();
      int order = surest == null ? -1 : spelling.kind().compareTo(surest.kind());
      if (order <= 0 && spelling.isAt(text, at, length, style)) {
        if (order < 0) {
          surest = spelling;
          people.clear();
        }
        people.addAll(entry.getValue());
      }
    }
    if (surest == null) {
      return null;
    }
    String rest = surest.rest();
    int end = at + length;
    int more = 0;
    while (more < rest.length()
        && end + more < text.length()
        && text.letter(end + more) == rest.charAt(more)) {
      more++;
    }
    return new Found(surest, List.copyOf(people), length + more);
  }
}
