package io.github.hiwar.report.text;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * The form that a noun takes beside a number: one of two in English and French, one of six in
 * Arabic (the cardinal rules of the Unicode CLDR).
 */
public enum PluralForm {
  /** None, which Arabic says in a word. */
  ZERO,
  /** A single one; in French also none, and a part of one. */
  ONE,
  /** The Arabic dual. */
  TWO,
  /** 3 to 10 in Arabic, and 103 to 110. */
  FEW,
  /** 11 to 99 in Arabic, and 111 to 199. */
  MANY,
  /** Every other number. */
  OTHER;

  /**
   * {@return the form beside a whole number}
   *
   * @param language {@code ar}, {@code fr} or {@code en}, which stands for all others
   * @param number the number, zero or more
   */
  public static PluralForm of(String language, long number) {
    return switch (language) {
      case "ar" -> arabic(number);
      case "fr" -> number < 2 ? ONE : OTHER;
      default -> number == 1 ? ONE : OTHER;
    };
  }

  /**
   * {@return the form beside a number that may have decimals} French has the singular up to two:
   * {@code 1.5 jour}, but {@code 1.5 days}.
   *
   * @param language {@code ar}, {@code fr} or {@code en}, which stands for all others
   * @param number the number, zero or more
   */
  public static PluralForm of(String language, BigDecimal number) {
    if (number.stripTrailingZeros().scale() <= 0) {
      return of(language, number.longValue());
    }
    return language.equals("fr") && number.compareTo(BigDecimal.valueOf(2)) < 0 ? ONE : OTHER;
  }

  private static PluralForm arabic(long number) {
    if (number <= 2) {
      return number == 0 ? ZERO : number == 1 ? ONE : TWO;
    }
    long last = number % 100;
    return last < 3 ? OTHER : last <= 10 ? FEW : MANY;
  }

  /** {@return what the keys of texts end with: {@code few}} */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
