package io.github.hiwar.json;

import java.nio.charset.StandardCharsets;

/**
 * Why a text is not JSON.
 *
 * @param kind what is wrong
 * @param where where it is
 * @param since where the member or the element begins in which it is met: what was found in it is
 *     not reported
 * @param given what stands there, empty at the end of the text
 */
record SyntaxFault(Kind kind, Location where, Location since, String given) {
  private static final int LONGEST_WORD = 40;

  /** What can be wrong, by its word in messages. */
  enum Kind {
    EMPTY("document-empty"),
    ENDS("text-ends"),
    VALUE("value-expected"),
    NAME("name-expected"),
    COLON("colon-expected"),
    OBJECT_GOES_ON("comma-or-brace-expected"),
    LIST_GOES_ON("comma-or-bracket-expected"),
    FOLLOWS("end-expected"),
    NUMBER("number-ill-formed"),
    ESCAPE("escape-unknown"),
    CONTROL("control-character");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }

  /** The fault at a byte of a text in UTF-8; at its end, the fault is always that it ends there. */
  static SyntaxFault at(byte[] utf8, Kind kind, int at, int since) {
    Places places = new Places(utf8);
    Location begin = places.at(since);
    Location where = places.at(at);
    return at < utf8.length
        ? new SyntaxFault(kind, where, begin, given(utf8, at))
        : new SyntaxFault(Kind.ENDS, where, begin, "");
  }

  // The whole word, or else one character; by its number, if it cannot be seen.
  private static String given(byte[] utf8, int at) {
    int end = endOfWord(utf8, at);
    if (end > at) {
      return end - at > LONGEST_WORD
          ? ascii(utf8, at, at + LONGEST_WORD) + "…"
          : ascii(utf8, at, end);
    }
    if (utf8[at] == '\\') {
      return ascii(utf8, at, at + (at + 1 < utf8.length && isSeen(utf8[at + 1]) ? 2 : 1));
    }
    String one = new String(utf8, at, Utf8.length(utf8[at]), StandardCharsets.UTF_8);
    int character = one.codePointAt(0);
    return Character.isLetterOrDigit(character) || isSeen(character)
        ? Character.toString(character)
        : "U+%04X".formatted(character);
  }

  private static boolean isSeen(int ascii) {
    return ascii > ' ' && ascii < 0x7f;
  }

  /** Where the number, or the word, ends that begins at a byte. */
  static int endOfWord(byte[] utf8, int from) {
    int end = from;
    while (end < utf8.length && isOfWord(utf8[end])) {
      end++;
    }
    return end;
  }

  private static boolean isOfWord(byte c) {
    return (c >= '0' && c <= '9')
        || (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || c == '+'
        || c == '-'
        || c == '.'
        || c == '_';
  }

  private static String ascii(byte[] utf8, int from, int to) {
    return new String(utf8, from, to - from, StandardCharsets.US_ASCII);
  }
}
