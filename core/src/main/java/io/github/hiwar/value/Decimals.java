package io.github.hiwar.value;

import java.math.BigDecimal;

/**
 * The rule for exact decimals: written out in full, so that what is read equals what was written.
 */
public final class Decimals {
  /** Longer than any reader takes unasked, and short enough that no sum of them takes long. */
  private static final int LONGEST = 1000;

  private static final String TYPE = "decimal";

  private static final int MOST_BITS = 3400;

  private Decimals() {}

  /**
   * Reads a decimal that is written out: an optional minus sign, digits, an optional point and more
   * digits; no exponent, no leading zeros, and no more than 1000 characters. A decimal has no minus
   * zero: {@code -0.00} is {@code 0.00}.
   *
   * @param text the decimal as text
   * @return the decimal
   * @throws InvalidValueException if it is written in another way, as {@code 2,5} is, or is longer
   */
  public static BigDecimal parse(String text) {
    InvalidValueException.require(
        text.length() <= LONGEST,
        TYPE,
        "",
        text,
        "a decimal has at most " + LONGEST + " characters");
    InvalidValueException.require(
        JsonNumbers.isNumber(text) && text.indexOf('e') < 0 && text.indexOf('E') < 0,
        TYPE,
        "",
        text,
        "a decimal is digits, with a point before the fraction, such as 500.00, 2.5 or -3");
    return new BigDecimal(text);
  }

  /**
   * Gives the decimal back if it is written out: {@code 1000}, not {@code 1E+3}.
   *
   * @param type the type that the value is for, as a message names it
   * @param member the member that holds the value
   * @param value the value
   * @return the same decimal
   * @throws InvalidValueException if its scale is negative, or if it takes more than 1000
   *     characters
   */
  public static BigDecimal require(String type, String member, BigDecimal value) {
    if (isLong(value)) {
      throw new InvalidValueException(
          type,
          member,
          "a number of many digits",
          "a decimal takes at most " + LONGEST + " characters; round it");
    }
    InvalidValueException.require(
        value.scale() >= 0,
        type,
        member,
        value,
        "a decimal is written out without exponent; use setScale(0)");
    return value;
  }

  // Asked of the bits first, since writing a number of a million digits takes long by itself.
  private static boolean isLong(BigDecimal value) {
    return value.scale() >= LONGEST
        || value.unscaledValue().bitLength() > MOST_BITS
        || (value.scale() >= 0 && value.toPlainString().length() > LONGEST);
  }
}
