package io.github.hiwar.exchange.sheet;

import io.github.hiwar.value.LocalizedText;

/** Texts of cells as a record holds them, each in its language. */
final class CellTexts {
  private CellTexts() {}

  /** A text of a record in the language that its letters or the heading say. */
  static LocalizedText of(String text, String heading) {
    return LocalizedText.of(language(text, heading), visible(text));
  }

  // What no text of a record can hold: half a character.
  private static String visible(String text) {
    StringBuilder sound = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> c > 0xFFFF || !Character.isSurrogate((char) c))
        .filter(c -> c >= ' ' || c == '\n' || c == '\t')
        .forEach(sound::appendCodePoint);
    return sound.toString();
  }

  /** Arabic by its letters; otherwise that of the headings, if they are not Arabic. */
  static String language(String text, String headings) {
    long arabic = text.codePoints().filter(CellTexts::isArabic).count();
    long letters = text.codePoints().filter(Character::isLetter).count();
    if (arabic * 2 > letters) {
      return "ar";
    }
    return headings.isEmpty() || headings.equals("ar") ? "und" : headings;
  }

  private static boolean isArabic(int c) {
    return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC;
  }
}
