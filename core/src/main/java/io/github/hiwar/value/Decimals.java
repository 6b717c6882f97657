package io.github.hiwar.value;

import java.math.BigDecimal;

/**
 * The rule for exact decimals: written out in full, so that what is read equals what was written.
 */
public final class Decimals {
  private Decimals() {}

  /**
   * Reads a decimal that is written out: an optional minus sign, digits, an optional point and more
   * digits; no exponent, no leading zeros. A decimal has no minus zero: {@code -0.00} is {@code
   * 0.00}.
   *
   * @param text the decimal as text
   * @return the decimal
   * @throws NumberFormatException if it is written in another way
   */
  public static BigDecimal parse(String text) {
    if (!JsonNumbers.isNumber(text) || text.indexOf('e') >= 0 || text.indexOf('E') >= 0) {
      throw new NumberFormatException(
          "not a decimal written out, such as 500.00 or -3: \"" + text + '"');
    }
    return new BigDecimal(text);
  }

  /**
   * Gives the decimal back if it is written out: {@code 1000}, not {@code 1E+3}.
   *
   * @param type the type that the value is for, as a message names it
   * @param member the member that holds the value
   * @param value the value
   * @return the same decimal
   * @throws InvalidValueException if its scale is negative
   */
  public static BigDecimal require(String type, String member, BigDecimal value) {
    InvalidValueException.require(
        value.scale() >= 0,
        type,
        member,
        value,
        "a decimal is written out without exponent; use setScale(0)");
    return value;
  }
}
