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
    StringBuilder apart = new StringBuilder(name.length());
    // One by one: the JDK orders the marks of a letter in a time that grows with their square.
    name.codePoints()
        .mapToObj(letter -> Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD))
        .forEach(apart::append);
    String bare = MARK.matcher(apart).replaceAll("");
    return NO_LETTER.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
