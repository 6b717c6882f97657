package io.github.hiwar.exchange.sheet;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A word as headings and states are compared: small letters without accents and vowel marks, one
 * form of letters that are written in several, one blank between words, no signs.
 */
final class Fold {
  private static final int LONGEST = 400;

  private Fold() {}

  static String of(String text) {
    String apart =
        Normalizer.normalize(
            text.length() > LONGEST ? text.substring(0, LONGEST) : text, Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      int digit = Character.digit(c, 10);
      if (digit >= 0) {
        folded.append((char) ('0' + digit));
      } else if (Character.isLetter(c) && c != 'ـ' && c != 'ء') {
        folded.append(letter(c));
      } else if (isBetween(c) && !folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      }
    }
    return folded.toString().strip().toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
  }

  // Marks and apostrophes hold a word together: TA'd, l’étude.
  private static boolean isBetween(char c) {
    int type = Character.getType(c);
    return type != Character.NON_SPACING_MARK
        && type != Character.FORMAT
        && "'’‘ʼ`´ـء".indexOf(c) < 0;
  }

  private static char letter(char c) {
    return switch (c) {
      case 'ى', 'ی' -> 'ي';
      case 'ة' -> 'ه';
      case 'ک', 'گ' -> 'ك';
      case 'ٱ' -> 'ا';
      default -> c;
    };
  }
}
