package io.github.hiwar.exchange.draft;

import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Unicode;

/** What a record can hold of a text: no half characters, and no more than anybody reads. */
final class Wording {
  private static final int LONGEST_TEXT = 5000;
  // The rules find a longer quotation too long.
  private static final int LONGEST_QUOTE = 300;

  private Wording() {}

  static LocalizedText text(String language, String text) {
    return kept(language, text, LONGEST_TEXT);
  }

  static LocalizedText quote(String language, String text) {
    return kept(language, text, LONGEST_QUOTE);
  }

  private static LocalizedText kept(String language, String text, int longest) {
    return LocalizedText.of(language, Unicode.isBlank(text) ? "…" : cut(said(text), longest));
  }

  /** The beginning of a text, which does not end within a character. */
  static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = longest - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  /** The text, with a sign in the place of what no text of a record can hold. */
  static String said(String text) {
    if (Unicode.firstForbidden(text) < 0) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints()
        .map(
            c ->
                c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                    ? 0xFFFD
                    : c)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }
}
