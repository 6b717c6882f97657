package io.github.hiwar.finding;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * Numbers as people write them: thousands in groups, and in French and Arabic, as the Maghreb
 * writes it, a comma before the fraction.
 */
final class SpokenNumbers {
  private static final int GROUP = 3;

  private SpokenNumbers() {}

  static String in(String language, BigDecimal number) {
    String plain = new Argument.Figure(number).value();
    int point = plain.indexOf('.');
    int end = point < 0 ? plain.length() : point;
    int start = number.signum() < 0 ? 1 : 0;
    if (plain.endsWith("…") || plain.indexOf('E') >= 0) {
      return plain; // Longer than anybody reads.
    }
    String spoken = Locale.forLanguageTag(language).getLanguage();
    String group = spoken.equals("fr") ? "\u202f" : spoken.equals("ar") ? "." : ",";
    StringBuilder text = new StringBuilder(plain.substring(0, start));
    for (int i = start; i < end; i++) {
      text.append(i > start && (end - i) % GROUP == 0 ? group : "").append(plain.charAt(i));
    }
    return point < 0
        ? text.toString()
        : text.append(spoken.equals("en") ? '.' : ',')
            .append(plain, point + 1, plain.length())
            .toString();
  }
}
