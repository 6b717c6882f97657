package io.github.hiwar.report.text;

import java.text.Bidi;

/**
 * How wide a text is on a terminal, and padding to a width.
 *
 * <p>Arabic vowel signs and invisible format characters take no column, CJK characters take two.
 */
public final class Columns {
  private static final char FIRST_STRONG_ISOLATE = '\u2068';
  private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

  private Columns() {}

  /**
   * {@return the number of columns that a text takes}
   *
   * @param text the text, in one line
   */
  public static int width(String text) {
    return text.codePoints().map(Columns::width).sum();
  }

  private static int width(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> Character.isIdeographic(codePoint) ? 2 : 1;
    };
  }

  /**
   * {@return a text, followed by as many spaces as are missing to a width}
   *
   * @param text the text, in one line
   * @param width the columns that it is to take at least
   */
  public static String pad(String text, int width) {
    int taken = width(text);
    return text + " ".repeat(Math.max(width, taken) - taken);
  }

  /** The beginning of a text that is longer than so many characters. */
  static String cut(String text, int most) {
    return text.codePointCount(0, text.length()) <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
  }

  /**
   * {@return a text, kept apart from the direction of what stands beside it (UAX 9, isolates);
   * unchanged where it runs from left to right only}
   *
   * @param text the text
   */
  public static String isolate(String text) {
    char[] characters = text.toCharArray();
    if (!Bidi.requiresBidi(characters, 0, characters.length)) {
      return text;
    }
    return FIRST_STRONG_ISOLATE + text + POP_DIRECTIONAL_ISOLATE;
  }
}
