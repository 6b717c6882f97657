package io.github.hiwar.examples.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A text from a record, ready to be shown apart from the direction of what stands around it.
 *
 * @param language its BCP 47 tag
 * @param direction {@code rtl}, {@code ltr}, or {@code auto} where the language does not say
 * @param runs the text, cut at characters that one cannot see
 */
public record Text(String language, String direction, List<Run> runs) {
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
    List<Run> runs = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (hides(c)) {
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

  /** The text with the names of its hidden characters. */
  @Override
  public String toString() {
    StringBuilder all = new StringBuilder();
    runs.forEach(run -> all.append(run.text()));
    return all.toString();
  }
}
