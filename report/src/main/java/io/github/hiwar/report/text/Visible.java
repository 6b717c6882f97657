package io.github.hiwar.report.text;

import java.util.Locale;

/**
 * Texts from outside made fit for a line of a terminal: a character that moves the cursor, breaks
 * the line, turns the direction or hides is shown by its name, as in {@code ⟨U+001B⟩}.
 */
public final class Visible {
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int FIRST_ISOLATE = 0x2066;
  private static final int LAST_ISOLATE = 0x2068;
  private static final int END_OF_ISOLATE = 0x2069;

  // Letters, marks and symbols by type that show nothing: fillers, joiners and selectors of shapes.
  private static final String BLANK =
      "\u034F\u115F\u1160\u17B4\u17B5\u180B\u180C\u180D\u180F\u2800\u3164\uFFA0";

  // Format characters by type that are seen: marks over or under a number or a verse.
  private static final String SEEN =
      "\u0600\u0601\u0602\u0603\u0604\u0605\u06DD\u070F\u0890\u0891\u08E2";

  private Visible() {}

  /**
   * {@return a text on one line, what could hide in it shown by name}
   *
   * @param text of a record, a file or a user
   */
  public static String of(String text) {
    return shown(text, false);
  }

  /**
   * {@return a sentence that keeps the values in it apart by isolates (UAX 9), on one line} Those
   * isolates stand; what stands inside of them, or is never closed, came with a value and is shown
   * by name.
   *
   * @param text the sentence
   */
  public static String isolating(String text) {
    return shown(text, true);
  }

  private static String shown(String text, boolean isolates) {
    if (text.codePoints().noneMatch(Visible::mayHide)) {
      return text;
    }
    int[] all = text.codePoints().toArray();
    boolean[] kept = isolates ? closed(all) : new boolean[all.length];
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < all.length; i++) {
      if (kept[i] || !hides(all, i)) {
        shown.appendCodePoint(all[i]);
      } else {
        shown.append(String.format(Locale.ROOT, "⟨U+%04X⟩", all[i]));
      }
    }
    return shown.toString();
  }

  // The outermost isolates that are closed, and what closes them.
  private static boolean[] closed(int[] all) {
    boolean[] closed = new boolean[all.length];
    int[] open = new int[all.length];
    int depth = 0;
    for (int i = 0; i < all.length; i++) {
      if (all[i] >= FIRST_ISOLATE && all[i] <= LAST_ISOLATE) {
        open[depth++] = i;
      } else if (all[i] == END_OF_ISOLATE && depth > 0) {
        depth--;
        closed[open[depth]] = depth == 0;
        closed[i] = depth == 0;
      }
    }
    return closed;
  }

  private static boolean hides(int[] all, int i) {
    return mayHide(all[i]) && !(isJoiner(all[i]) && joins(all, i));
  }

  private static boolean isJoiner(int c) {
    return c == ZERO_WIDTH_NON_JOINER || c == ZERO_WIDTH_JOINER;
  }

  // Between Arabic letters a joiner is spelling, as in Persian; elsewhere two ids that look alike.
  private static boolean joins(int[] all, int i) {
    return i > 0 && i + 1 < all.length && isArabic(all[i - 1]) && isArabic(all[i + 1]);
  }

  private static boolean isArabic(int c) {
    return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC;
  }

  private static boolean mayHide(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          true;
      case Character.FORMAT -> SEEN.indexOf(c) < 0;
      case Character.NON_SPACING_MARK -> isSelector(c) || BLANK.indexOf(c) >= 0;
      default -> BLANK.indexOf(c) >= 0;
    };
  }

  // But for the two that choose between a picture and a letter.
  private static boolean isSelector(int c) {
    return (c >= 0xFE00 && c < 0xFE0E) || (c >= 0xE0100 && c <= 0xE01EF);
  }
}
