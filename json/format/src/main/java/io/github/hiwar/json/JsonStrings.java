package io.github.hiwar.json;

import java.io.ByteArrayOutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The strings of JSON: only what RFC 8259, section 7, asks for is escaped. */
final class JsonStrings {
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH = 0x8080808080808080L;
  private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);
  // What has a letter of its own behind the backslash, and the letters.
  private static final String SHORT = "\"\\\b\t\n\f\r";
  private static final String LETTERS = "\"\\btnfr";

  private JsonStrings() {}

  /** What stands between the quotation marks, in UTF-8. */
  static byte[] content(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    return isPlain(utf8) ? utf8 : escaped(utf8);
  }

  // Eight bytes at a time; the last eight again, if they are not all new.
  private static boolean isPlain(byte[] utf8) {
    int last = utf8.length - Long.BYTES;
    if (last < 0) {
      for (byte one : utf8) {
        if (isEscaped(one)) {
          return false;
        }
      }
      return true;
    }
    for (int at = 0; at < last; at += Long.BYTES) {
      if (hasEscaped((long) EIGHT.get(utf8, at))) {
        return false;
      }
    }
    return !hasEscaped((long) EIGHT.get(utf8, last));
  }

  // A byte that is zero, or less than a space, borrows from its highest bit.
  private static boolean hasEscaped(long eight) {
    long quote = eight ^ ('"' * ONES);
    long backslash = eight ^ ('\\' * ONES);
    long borrowed =
        ((eight - ' ' * ONES) & ~eight)
            | ((quote - ONES) & ~quote)
            | ((backslash - ONES) & ~backslash);
    return (borrowed & HIGH) != 0;
  }

  private static boolean isEscaped(byte one) {
    return (one >= 0 && one < ' ') || one == '"' || one == '\\';
  }

  private static byte[] escaped(byte[] utf8) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(2 * utf8.length);
    for (byte one : utf8) {
      if (!isEscaped(one)) {
        out.write(one);
        continue;
      }
      out.write('\\');
      int at = SHORT.indexOf(one);
      if (at >= 0) {
        out.write(LETTERS.charAt(at));
      } else {
        out.writeBytes(new byte[] {'u', '0', '0', HEX[one >> 4], HEX[one & 0xf]});
      }
    }
    return out.toByteArray();
  }
}
