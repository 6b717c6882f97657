package io.github.hiwar.names;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A character as URIs write it (RFC 3986, section 2.1): the bytes of its UTF-8, each as {@code %}
 * and two digits, and a {@code %} that was encoded again as {@code %25}.
 *
 * @param point the character
 * @param end where the text goes on
 */
record Percent(int point, int end) {
  private static final int CONTINUED = 0x80;
  private static final int LONGEST = 4;

  /** The character that is encoded at a place, null if none is. */
  static @Nullable Percent at(String text, int start) {
    byte[] bytes = new byte[LONGEST];
    int count = 0;
    int at = start;
    int length = 1;
    while (count < length) {
      int digits = digits(text, at);
      if (digits < 0) {
        return null;
      }
      int value = Integer.parseInt(text, digits, digits + 2, 16);
      length = count == 0 ? length(value) : length;
      bytes[count++] = (byte) value;
      at = digits + 2;
    }
    try {
      var decoder = StandardCharsets.UTF_8.newDecoder();
      int point = decoder.decode(ByteBuffer.wrap(bytes, 0, count)).toString().codePointAt(0);
      return new Percent(point, at);
    } catch (CharacterCodingException e) {
      return null; // A percent sign among words.
    }
  }

  // Where the two digits of a byte stand, past any 25 that encodes the sign itself.
  private static int digits(String text, int at) {
    if (at >= text.length() || text.charAt(at) != '%') {
      return -1;
    }
    int digits = at + 1;
    while (text.startsWith("25", digits) && areHex(text, digits + 2)) {
      digits += 2;
    }
    return areHex(text, digits) ? digits : -1;
  }

  private static boolean areHex(String text, int at) {
    return at + 1 < text.length() && isHex(text.charAt(at)) && isHex(text.charAt(at + 1));
  }

  private static boolean isHex(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
  }

  private static int length(int lead) {
    if (lead < CONTINUED) {
      return 1;
    }
    return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : LONGEST;
  }
}
