package io.github.hiwar.validation;

import java.text.Normalizer;
import java.util.Locale;

/** When two texts count as the same: letters and digits alike, whatever stands between them. */
final class SameText {
  private SameText() {}

  /** The text without case, vowel marks, punctuation and spaces. */
  static String of(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD);
    StringBuilder kept = new StringBuilder(plain.length());
    plain.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
    return kept.toString().toLowerCase(Locale.ROOT);
  }
}
