package io.github.hiwar.json.engine;

import org.jspecify.annotations.Nullable;

/**
 * The short texts that a document says again and again: ids, codes, dates, places in a source. An
 * engine that has the characters of one at hand finds the text that was made of them before.
 *
 * <p>A table of fixed size, in which a newer text takes the place of an older one: hostile
 * documents cannot make it grow, or slow. Used by one thread at a time.
 */
public final class RepeatedTexts {
  private static final int LONGEST = 64;

  // Characters looked at to find where a text is kept; what another text has there, is made anew.
  private static final int LAST = 4;

  private final @Nullable String[] texts;

  /**
   * A table without texts.
   *
   * @param size for how many texts there is room: a power of two
   */
  public RepeatedTexts(int size) {
    this.texts = new String[size];
  }

  /**
   * {@return the text of some characters: if possible the very one that was given for them before}
   *
   * @param characters where the characters are
   * @param from where the first of them is
   * @param length how many they are
   */
  public String of(char[] characters, int from, int length) {
    if (length > LONGEST) {
      return new String(characters, from, length);
    }
    int slot = slot(characters, from, length);
    String text = texts[slot];
    if (text == null || !isSpelled(text, characters, from, length)) {
      text = new String(characters, from, length);
      texts[slot] = text;
    }
    return text;
  }

  private static boolean isSpelled(String text, char[] characters, int from, int length) {
    if (text.length() != length) {
      return false;
    }
    int at = 0;
    while (at < length && text.charAt(at) == characters[from + at]) {
      at++;
    }
    return at == length;
  }

  // Ids differ most at their ends.
  private int slot(char[] characters, int from, int length) {
    int hash = length == 0 ? 0 : 31 * length + characters[from] + 7 * characters[from + length / 2];
    for (int i = from + Math.max(0, length - LAST); i < from + length; i++) {
      hash = 31 * hash + characters[i];
    }
    return (hash ^ hash >>> 16) & (texts.length - 1);
  }
}
