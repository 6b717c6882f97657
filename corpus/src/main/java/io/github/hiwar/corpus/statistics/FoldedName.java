package io.github.hiwar.corpus.statistics;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name as names are compared: its letters and figures, whatever their case and accents. */
final class FoldedName {
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern MARK = Pattern.compile("[\\p{M}\\u0640]+");

  private FoldedName() {}

  static String of(String name) {
    String bare = MARK.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    return NO_LETTER.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
