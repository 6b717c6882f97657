package io.github.hiwar.json;

import java.math.BigDecimal;

/** Whole numbers, in whatever spelling JSON has for them. */
final class WholeNumbers {
  private static final int LONGEST_EXPONENT = 10;

  private WholeNumbers() {}

  /**
   * {@return the number}
   *
   * @throws ArithmeticException if it is not whole, or has no place in an {@code int}
   * @throws NumberFormatException if its exponent has none: how large a JDK takes one differs
   */
  static int of(String literal) {
    int e = Math.max(literal.indexOf('e'), literal.indexOf('E'));
    if (e >= 0) {
      int from = e + 1;
      while (from < literal.length() && "+-0".indexOf(literal.charAt(from)) >= 0) {
        from++;
      }
      String digits = literal.substring(from);
      if (digits.length() > LONGEST_EXPONENT
          || (!digits.isEmpty() && Long.parseLong(digits) > Integer.MAX_VALUE)) {
        throw new NumberFormatException("exponent");
      }
    }
    return new BigDecimal(literal).intValueExact();
  }
}
