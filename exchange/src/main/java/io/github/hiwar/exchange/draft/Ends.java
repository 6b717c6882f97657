package io.github.hiwar.exchange.draft;

/** What stands at the ends of items and only joins them. */
final class Ends {
  private static final String SIGNS = ".;:؛،,";

  private Ends() {}

  /** A text without blanks at its ends, and without the signs that end an item. */
  static String of(String text) {
    int start = Marker.blanks(text, 0);
    int end = text.length();
    while (end > start
        && (SIGNS.indexOf(text.charAt(end - 1)) >= 0 || isBlank(text.charAt(end - 1)))) {
      end--;
    }
    return text.substring(start, end);
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
