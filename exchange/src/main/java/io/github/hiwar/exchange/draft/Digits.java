package io.github.hiwar.exchange.draft;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Numbers as people write them: Western and Arabic digits, in groups of three or not, with a comma
 * or a point.
 */
final class Digits {
  private static final String BLANKS = " \u00A0\u202F\u2009";
  private static final String POINTS = ".,'\u2019\u066B\u066C";
  private static final int GROUP = 3;
  private static final int LONGEST = 18;

  private Digits() {}

  /** Where the number ends that begins at a digit. */
  static int end(String text, int start) {
    int at = digits(text, start);
    boolean grouped = at - start <= GROUP;
    while (at + 1 < text.length() && Token.isDigit(text, at + 1)) {
      char between = text.charAt(at);
      int next = digits(text, at + 1);
      boolean joins =
          POINTS.indexOf(between) >= 0
              || (grouped && BLANKS.indexOf(between) >= 0 && next - at - 1 == GROUP);
      if (!joins) {
        break;
      }
      at = next;
    }
    return at;
  }

  private static int digits(String text, int start) {
    int at = start;
    while (Token.isDigit(text, at)) {
      at++;
    }
    return at;
  }

  /** The same in Western digits, with blanks as blanks. */
  static String western(String number) {
    StringBuilder western = new StringBuilder(number.length());
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      int digit = Character.digit(c, 10);
      western.append(digit >= 0 ? (char) ('0' + digit) : BLANKS.indexOf(c) >= 0 ? ' ' : point(c));
    }
    return western.toString();
  }

  private static char point(char c) {
    return c == '\u066B' ? ',' : c == '\u066C' || c == '\u2019' ? '\'' : c;
  }

  /** A number without separators, of at most four digits; -1 if it is something else. */
  static int small(String number) {
    return !number.isEmpty()
            && number.length() <= 4
            && number.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Integer.parseInt(number, 10)
        : -1;
  }

  /**
   * What a number says; empty where usages differ: {@code 1.500} is a thousand and a half in one
   * language, and one and a half in another.
   *
   * @param number in Western digits
   * @param language of the text around it
   * @param thousandths whether the currency, if there is one, has a thousand parts, as dinars have
   */
  static Optional<BigDecimal> value(String number, String language, boolean thousandths) {
    String plain = number.replace(" ", "").replace("'", "");
    if (plain.length() > LONGEST || plain.isEmpty()) {
      return Optional.empty();
    }
    int points = count(plain, '.');
    int commas = count(plain, ',');
    if (points + commas == 0) {
      return Optional.of(new BigDecimal(plain));
    }
    if (points > 0 && commas > 0) {
      boolean comma = plain.lastIndexOf(',') > plain.lastIndexOf('.');
      return (comma ? commas : points) == 1
          ? decimal(comma ? plain.replace(".", "") : plain.replace(",", ""))
          : Optional.empty();
    }
    char separator = points > 0 ? '.' : ',';
    if (points + commas > 1) {
      return isGrouped(plain, separator)
          ? Optional.of(new BigDecimal(plain.replace(".", "").replace(",", "")))
          : Optional.empty();
    }
    boolean three = plain.length() - plain.indexOf(separator) - 1 == GROUP;
    boolean english = language.startsWith("en");
    if (!three) {
      return decimal(plain);
    }
    // A zero is never grouped: 0.125; nor are dinars by a comma: 4,500.
    if (plain.charAt(0) == '0' || (thousandths && separator == ',' && !english)) {
      return decimal(plain);
    }
    boolean thousands = !thousandths && (separator == ',') == english;
    return thousands
        ? Optional.of(new BigDecimal(plain.replace(".", "").replace(",", "")))
        : Optional.empty();
  }

  private static Optional<BigDecimal> decimal(String number) {
    return Optional.of(new BigDecimal(number.replace(',', '.')));
  }

  private static boolean isGrouped(String number, char separator) {
    int first = number.indexOf(separator);
    if (first < 1 || first > GROUP) {
      return false;
    }
    for (int i = first; i < number.length(); i += GROUP + 1) {
      int next = number.indexOf(separator, i + 1);
      if ((next < 0 ? number.length() : next) - i - 1 != GROUP) {
        return false;
      }
    }
    return true;
  }

  private static int count(String text, char c) {
    return (int) text.chars().filter(one -> one == c).count();
  }
}
