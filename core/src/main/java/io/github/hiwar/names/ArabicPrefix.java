package io.github.hiwar.names;

/**
 * What Arabic writes before a word without a space: "and", "so", "by", "for", "like", up to two of
 * them, and the article.
 */
final class ArabicPrefix {
  private static final String PARTICLES = "وفبلك";
  private static final int MOST_PARTICLES = 2;
  private static final char ALEF = 'ا';
  private static final char LAM = 'ل';
  private static final int LONGEST = 4;

  private ArabicPrefix() {}

  /** Whether such a prefix ends before a letter; with the article only where it may. */
  static boolean endsAt(FoldedText text, int letter, boolean orArticle) {
    for (int length = 1; length <= Math.min(LONGEST, letter); length++) {
      int from = letter - length;
      if (text.isApart(from)) {
        boolean article =
            orArticle
                && length >= 2
                && text.letter(letter - 2) == ALEF
                && text.letter(letter - 1) == LAM;
        return areParticles(text, from, article ? length - 2 : length);
      }
    }
    return false;
  }

  private static boolean areParticles(FoldedText text, int from, int count) {
    for (int i = from; i < from + count; i++) {
      if (PARTICLES.indexOf(text.letter(i)) < 0) {
        return false;
      }
    }
    return count <= MOST_PARTICLES;
  }

  /** Whether the article at a letter has lost its first letter to the "for" before it. */
  static boolean isForBefore(FoldedText text, int letter) {
    return letter > 0
        && text.letter(letter) == LAM
        && text.letter(letter - 1) == LAM
        && endsAt(text, letter, false);
  }
}
