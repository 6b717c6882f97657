package io.github.hiwar.json;

/** What problems quote of a document: enough to know it again, and never much. */
final class Quote {
  /** The most UTF-16 units that are quoted of a value. */
  static final int LONGEST = 200;

  private Quote() {}

  /** The text; of a long one the beginning, and how long it is. */
  static String of(String text) {
    return text.length() <= LONGEST
        ? text
        : text.substring(0, whole(text)) + "… (" + text.length() + ")";
  }

  // Half of a surrogate pair would be no text.
  private static int whole(String text) {
    return Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
  }
}
