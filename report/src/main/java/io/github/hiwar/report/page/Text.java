package io.github.hiwar.report.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A text from a record, ready to be shown apart from the direction of what stands around it.
 *
 * @param language its BCP 47 tag
 * @param direction {@code rtl}, {@code ltr}, or {@code auto} where the language does not say
 * @param runs the text, cut at characters that one cannot see
 */
public record Text(String language, String direction, List<Run> runs) {
  private static final char FIRST_ISOLATE = '\u2066';
  private static final char LAST_ISOLATE = '\u2068';
  private static final char END_OF_ISOLATE = '\u2069';

  private static final Map<Byte, String> LETTERS =
      Map.of(
          Character.DIRECTIONALITY_LEFT_TO_RIGHT, "ltr",
          Character.DIRECTIONALITY_RIGHT_TO_LEFT, "rtl",
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC, "rtl");

  private static final String HARMLESS = "\u00AD\u200C\u200D\u200E\u200F\u061C";

  /**
   * A piece of text, or the name of a character that one cannot see.
   *
   * @param text the characters, or the name as {@code U+202E}
   * @param hidden whether it is the name of a hidden character
   */
  public record Run(String text, boolean hidden) {}

  /** Keeps an unmodifiable copy. */
  public Text {
    runs = List.copyOf(runs);
  }

  /** Cuts a text, so that characters that turn the direction or hide are seen and do nothing. */
  static Text of(String language, String direction, String text) {
    return cut(language, direction, text, new boolean[text.length()]);
  }

  /**
   * Our own words, in which isolates (UAX 9) keep values apart: those that are closed stand, and do
   * what they are there for; what is inside of them came with a value.
   */
  static Text isolating(String language, String direction, String text) {
    boolean[] kept = new boolean[text.length()];
    int open = -1;
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST_ISOLATE && c <= LAST_ISOLATE) {
        open = depth++ == 0 ? i : open;
      } else if (c == END_OF_ISOLATE && depth > 0 && --depth == 0) {
        kept[open] = true;
        kept[i] = true;
      }
    }
    return cut(language, direction, text, kept);
  }

  private static Text cut(String language, String direction, String text, boolean[] kept) {
    List<Run> runs = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (hides(c) && !kept[i]) {
        addPlain(runs, text.substring(start, i));
        runs.add(new Run("U+%04X".formatted(c), true));
        start = i + Character.charCount(c);
      }
    }
    addPlain(runs, text.substring(start));
    return new Text(language, direction, runs);
  }

  private static void addPlain(List<Run> runs, String text) {
    if (!text.isEmpty()) {
      runs.add(new Run(text, false));
    }
  }

  private static boolean hides(int c) {
    return switch (Character.getType(c)) {
      case Character.FORMAT -> HARMLESS.indexOf(c) < 0;
      case Character.CONTROL -> c != '\n' && c != '\t';
      case Character.PRIVATE_USE, Character.UNASSIGNED -> true;
      default -> false;
    };
  }

  /** The directions of its letters, the first letter's first. */
  static Set<String> directions(String text) {
    return text.codePoints()
        .map(Character::getDirectionality)
        .filter(way -> LETTERS.containsKey((byte) way))
        .mapToObj(way -> LETTERS.get((byte) way))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** A piece of it. */
  Text piece(String piece) {
    return of(language, direction, piece);
  }

  /** The text with the names of its hidden characters. */
  @Override
  public String toString() {
    StringBuilder all = new StringBuilder();
    runs.forEach(run -> all.append(run.text()));
    return all.toString();
  }
}
