package io.github.hiwar.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The strings of JSON: only what RFC 8259, section 7, asks for is escaped. */
final class JsonStrings {
  private static final long ONES = 0x0101010101010101L;
  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  // What has a letter of its own behind the backslash, and the letters.
  private static final String SHORT = "\"\\\b\t\n\f\r";
  private static final String LETTERS = "\"\\btnfr";

  private JsonStrings() {}

  /** What stands between the quotation marks, in UTF-8. */
  static byte[] content(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    return nextEscaped(utf8, 0) == utf8.length ? utf8 : escaped(utf8);
  }

  /** Where the next byte is that must be escaped in a string, from a place on; else the end. */
  static int nextEscaped(byte[] utf8, int from) {
    int at = from;
    int last = utf8.length - Long.BYTES;
    while (at <= last) {
      long escaped = escaped(Utf8.at(utf8, at));
      if (escaped != 0) {
        return at + Long.numberOfTrailingZeros(escaped) / Byte.SIZE;
      }
      at += Long.BYTES;
    }
    while (at < utf8.length && !isEscaped(utf8[at])) {
      at++;
    }
    return at;
  }

  // A byte that is zero, or less than a space, borrows from its highest bit. The lowest such bit is
  // right; above it, another may have borrowed.
  private static long escaped(long eight) {
    long below = (eight - ' ' * ONES) & ~eight;
    return (below | equal(eight, '"') | equal(eight, '\\')) & Utf8.HIGH;
  }

  private static long equal(long eight, char one) {
    long zero = eight ^ (one * ONES);
    return (zero - ONES) & ~zero;
  }

  /** Whether a character must be escaped; a byte below zero is part of one that need not. */
  static boolean isEscaped(int one) {
    return (one >= 0 && one < ' ') || one == '"' || one == '\\';
  }

  /** How a character that must be is escaped: by a letter of its own, or else by its digits. */
  static String escape(int one, HexFormat digits) {
    int at = SHORT.indexOf(one);
    return at >= 0 ? "\\" + LETTERS.charAt(at) : "\\u00" + digits.toHexDigits((byte) one);
  }

  /** Whether eight bytes are characters each, none of which is a backslash. */
  static boolean isPlain(long eight) {
    return ((eight | equal(eight, '\\')) & Utf8.HIGH) == 0;
  }

  /** Whether a letter behind a backslash stands for a character. */
  static boolean isLetter(byte letter) {
    return letter == '/' || LETTERS.indexOf(letter) >= 0;
  }

  /** The character that such a letter stands for. */
  static char meant(byte letter) {
    return letter == '/' ? '/' : SHORT.charAt(LETTERS.indexOf(letter));
  }

  private static byte[] escaped(byte[] utf8) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(2 * utf8.length);
    for (byte one : utf8) {
      if (isEscaped(one)) {
        out.writeBytes(escape(one, HEX).getBytes(StandardCharsets.US_ASCII));
      } else {
        out.write(one);
      }
    }
    return out.toByteArray();
  }
}
