package io.github.hiwar.finding;

import io.github.hiwar.value.LocalizedText;
import java.util.LinkedHashMap;
import java.util.Map;

/** How texts of a document are shown in messages: short, and harmless to whoever prints them. */
final class Shown {
  private static final int LONGEST = 80;

  private Shown() {}

  /**
   * The beginning of a text on one line, in which what cannot be seen, or turns the order of
   * characters, is written as an escape.
   */
  static String text(String text) {
    return text(text, LONGEST);
  }

  /** The same with another limit. */
  static String text(String text, int longest) {
    if (text.length() <= longest) {
      return harmless(text);
    }
    // Half of a surrogate pair is no text.
    boolean inPair = Character.isHighSurrogate(text.charAt(longest - 1));
    return harmless(text.substring(0, inPair ? longest - 1 : longest)) + "…";
  }

  /** The same of a text in several languages, of which those stay that messages are made in. */
  static LocalizedText text(LocalizedText text) {
    if (isShownAsItIs(text)) {
      return text;
    }
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put(text.originalLanguage(), text(text.original()));
    for (String language : Catalogue.LANGUAGES) {
      text.find(language).ifPresent(one -> texts.putIfAbsent(language, text(one)));
    }
    return LocalizedText.of(texts);
  }

  @SuppressWarnings("ReferenceEquality") // What needs no change is given back.
  private static boolean isShownAsItIs(LocalizedText text) {
    for (Map.Entry<String, String> one : text.texts().entrySet()) {
      boolean stays =
          Catalogue.LANGUAGES.contains(one.getKey())
              || one.getKey().equals(text.originalLanguage());
      if (!stays || text(one.getValue()) != one.getValue()) {
        return false;
      }
    }
    return true;
  }

  private static String harmless(String text) {
    int at = 0;
    while (at < text.length() && isHarmless(text.charAt(at))) {
      at++;
    }
    if (at == text.length()) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.substring(0, at));
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      if (isHarmless(c)) {
        shown.append(c);
      } else if (Character.isWhitespace(c)) {
        shown.append(' ');
      } else {
        shown.append("\\u%04X".formatted((int) c));
      }
    }
    return shown.toString();
  }

  // The marks that many languages are written with, U+200C to U+200F, stay.
  private static boolean isHarmless(char c) {
    return c < 0xA0
        ? c >= ' ' && c < 0x7F
        : c != 0xAD
            && c != 0x200B
            && (c < 0x2028 || c > 0x202E)
            && (c < 0x2060 || c > 0x206F)
            && c != 0xFEFF;
  }
}
