package io.github.hiwar.names;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What is left of a character when names are compared: small letters without accents or vowel
 * marks, ASCII figures, one form for letters that sources write in several; nothing of the rest.
 */
final class Letters {
  // A letter, and what it counts as after NFKD and lower case. The hamza counts as nothing.
  private static final String[] VARIANTS = {
    "æ ae", "œ oe", "ø o", "ł l", "đ d", "ð d", "þ th", "ħ h", "ŧ t", "ŋ n", "ٱ ا", "ء ", "ٴ ",
    "ى ي", "ی ي", "ې ي", "ے ي", "ة ه", "ہ ه", "ھ ه", "ە ه", "ۃ ه", "ک ك", "ڪ ك", "گ ك", "ڭ ك",
    "ݣ ك", "ڤ ف", "ڥ ف", "پ ب", "چ ج"
  };
  private static final int TABLE_END = 0x700;
  private static final Map<Integer, String> BY_LETTER = byLetter();
  private static final String[] TABLE = table();

  private Letters() {}

  /** The letters and figures that a character counts as, empty if it is none. */
  static String of(int point) {
    return point < TABLE_END ? TABLE[point] : folded(point);
  }

  /** Whether a character that counts as nothing belongs to the letter before it. */
  static boolean isMark(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> point == 'ـ' || point == 'ء' || point == 'ٴ';
    };
  }

  private static String folded(int point) {
    StringBuilder folded = new StringBuilder();
    Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD)
        .codePoints()
        .forEach(
            part ->
                // Down, up and down again: only capitals turn ß into two letters and ı into i.
                Character.toString(part)
                    .toLowerCase(Locale.ROOT)
                    .toUpperCase(Locale.ROOT)
                    .codePoints()
                    .forEach(capital -> append(folded, Character.toLowerCase(capital))));
    return folded.toString();
  }

  private static void append(StringBuilder folded, int point) {
    String variant = BY_LETTER.get(point);
    int figure = Character.digit(point, 10);
    if (variant != null) {
      folded.append(variant);
    } else if (figure >= 0) {
      folded.append((char) ('0' + figure));
    } else if (Character.isLetter(point) && Character.getType(point) != Character.MODIFIER_LETTER) {
      folded.appendCodePoint(point);
    }
  }

  private static Map<Integer, String> byLetter() {
    Map<Integer, String> variants = new HashMap<>();
    for (String variant : VARIANTS) {
      variants.put(variant.codePointAt(0), variant.substring(2));
    }
    return Map.copyOf(variants);
  }

  private static String[] table() {
    String[] table = new String[TABLE_END];
    Arrays.setAll(table, Letters::folded);
    return table;
  }
}
