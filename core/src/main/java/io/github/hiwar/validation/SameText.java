package io.github.hiwar.validation;

/** When two texts count as the same: letters and digits alike, whatever stands between them. */
final class SameText {
  private static final int START = 8;

  private SameText() {}

  /** The text without case, vowel marks, punctuation and spaces. */
  static String of(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isKept(c)) {
        kept.append(Character.toLowerCase(c));
      }
    }
    return kept.toString();
  }

  /**
   * A hash of the beginning of {@link #of}: cheap to make, and different for most that are
   * different.
   */
  static long start(String text) {
    long hash = 0;
    int kept = 0;
    for (int i = 0; i < text.length() && kept < START; i++) {
      char c = text.charAt(i);
      if (isKept(c)) {
        hash = 31 * hash + Character.toLowerCase(c);
        kept++;
      }
    }
    return hash;
  }

  private static boolean isKept(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }
}
