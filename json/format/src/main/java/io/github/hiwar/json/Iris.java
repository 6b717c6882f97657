package io.github.hiwar.json;

import java.nio.charset.StandardCharsets;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** Texts as IRIs (RFC 3987): what an IRI cannot hold is percent-encoded. */
final class Iris {
  private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:\\S+");

  private Iris() {}

  static boolean isAbsolute(String text) {
    return ABSOLUTE.matcher(text).matches();
  }

  /** An absolute IRI as it is, but for characters that no IRI has. */
  static String absolute(String iri) {
    return encoded(iri, c -> c > ' ' && c < 0x7f && "<>\"{}|\\^`".indexOf(c) < 0);
  }

  /**
   * A text as a part of an IRI. Two texts never become one, for the percent sign is encoded too; so
   * is the colon, which JSON-LD would take for the end of a prefix.
   */
  static String part(String text) {
    return encoded(text, c -> isAsciiWord(c) || (c < 0x7f && "-._~!$&'()*+,;=@/?".indexOf(c) >= 0));
  }

  private static boolean isAsciiWord(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static String encoded(String text, IntPredicate asciiThatStays) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (c < 0x80 ? asciiThatStays.test(c) : isWordOfAnyScript(c)) {
                out.appendCodePoint(c);
              } else {
                encode(c, out);
              }
            });
    return out.toString();
  }

  // Letters, digits and marks alone: RFC 3987 section 4.1 keeps marks of direction out of IRIs.
  private static boolean isWordOfAnyScript(int c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  private static void encode(int codePoint, StringBuilder out) {
    for (byte b : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
      out.append("%%%02X".formatted(b));
    }
  }
}
