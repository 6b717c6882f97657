package io.github.hiwar.value;

/**
 * The rule for characters: no text holds NUL or half of a surrogate pair (RFC 8259, section 8.2).
 */
public final class Unicode {
  private Unicode() {}

  /**
   * {@return where the first character is that no text can hold, or -1 if there is none}
   *
   * @param text the text to look through
   */
  public static int firstForbidden(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // One comparison for nearly every character: what is left are NUL, surrogates and above.
      if ((char) (c - 1) >= Character.MIN_SURROGATE - 1) {
        if (c > Character.MAX_SURROGATE) {
          continue;
        }
        if (c == 0
            || Character.isLowSurrogate(c)
            || i + 1 == text.length()
            || !Character.isLowSurrogate(text.charAt(i + 1))) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }

  static void require(String type, String member, String text) {
    int at = firstForbidden(text);
    if (at >= 0) {
      throw new InvalidValueException(
          type,
          member,
          "U+%04X at position %d".formatted((int) text.charAt(at), at),
          "a text holds neither NUL nor half of a surrogate pair; remove it");
    }
  }
}
