package io.github.hiwar.validation;

/** When two texts count as the same: letters and digits alike, whatever stands between them. */
final class SameText {
  private SameText() {}

  /** The text without case, vowel marks, punctuation and spaces. */
  static String of(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        kept.append(Character.toLowerCase(c));
      }
    }
    return kept.toString();
  }
}
