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

  /**
   * {@return whether a text shows nothing: white space and characters that cannot be seen, or no
   * character}
   *
   * @param text the text to look through
   */
  public static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isUnseen(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  // Of one unit each. ASCII first, since most texts begin with a letter of it.
  private static boolean isUnseen(char c) {
    if (c < 0x7f) {
      return c <= ' ';
    }
    return c <= 0xa0
        || c == 0xad
        || c == 0x61c
        || c == 0x1680
        || c == 0x180e
        || (c >= 0x2000 && c <= 0x200f)
        || (c >= 0x2028 && c <= 0x202f)
        || (c >= 0x205f && c <= 0x206f)
        || c == 0x3000
        || c == 0xfeff;
  }

  static void require(String type, String member, String text) {
    int at = firstForbidden(text);
    if (at >= 0) {
      throw new InvalidValueException(
          type,
          member,
          "U+%04X at position %s".formatted((int) text.charAt(at), at),
          "a text holds neither NUL nor half of a surrogate pair; remove it");
    }
  }
}
