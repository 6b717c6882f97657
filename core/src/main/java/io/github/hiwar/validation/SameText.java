package io.github.hiwar.validation;

/** When two texts count as the same: letters and digits alike, whatever stands between them. */
final class SameText {
  private static final int START = 8;

  private SameText() {}

  /** The text without case, vowel marks, punctuation and spaces. */
  static String of(String text) {
    return of(text, Integer.MAX_VALUE);
  }

  /** The beginning of {@link #of}: cheap to make, and different for most that are different. */
  static String start(String text) {
    return of(text, START);
  }

  private static String of(String text, int most) {
    StringBuilder kept = new StringBuilder(Math.min(text.length(), most));
    for (int i = 0; i < text.length() && kept.length() < most; i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        kept.append(Character.toLowerCase(c));
      }
    }
    return kept.toString();
  }
}
