package io.github.hiwar.json;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as ECMAScript prints them (ECMA-262, Number::toString), which RFC 8785 asks for.
 *
 * <p>Not left to {@code Double.toString}: before JDK 19 it gave more digits than are needed.
 */
final class EcmaNumbers {
  private static final int MOST_DIGITS = 17;
  private static final int LARGEST_PLAIN = 21;
  private static final int SMALLEST_PLAIN = -6;

  private EcmaNumbers() {}

  /** The number in its canonical spelling; one that no double can hold is left as it is. */
  static String canonical(String literal) {
    double value = Double.parseDouble(literal);
    if (Double.isInfinite(value)) {
      return literal;
    }
    if (value == 0) {
      return "0";
    }
    BigDecimal shortest = shortest(Math.abs(value));
    String digits = shortest.unscaledValue().toString();
    int point = digits.length() - shortest.scale();
    return (value < 0 ? "-" : "") + print(digits, point);
  }

  // Just below a power of two the doubles lie twice as close as above it, so that the nearest
  // decimal
  // of so many digits may be another double's, and the next one away from it still this one's.
  private static BigDecimal shortest(double value) {
    BigDecimal exact = new BigDecimal(value);
    for (int digits = 1; digits < MOST_DIGITS; digits++) {
      BigDecimal nearest = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
      if (nearest.doubleValue() == value) {
        return nearest.stripTrailingZeros();
      }
      RoundingMode away = nearest.compareTo(exact) < 0 ? RoundingMode.UP : RoundingMode.DOWN;
      BigDecimal other = exact.round(new MathContext(digits, away));
      if (other.doubleValue() == value) {
        return other.stripTrailingZeros();
      }
    }
    return exact.round(new MathContext(MOST_DIGITS, RoundingMode.HALF_EVEN)).stripTrailingZeros();
  }

  // The digits, with the decimal point after so many of them.
  private static String print(String digits, int point) {
    int count = digits.length();
    if (count <= point && point <= LARGEST_PLAIN) {
      return digits + "0".repeat(point - count);
    }
    if (0 < point && point <= LARGEST_PLAIN) {
      return digits.substring(0, point) + "." + digits.substring(point);
    }
    if (SMALLEST_PLAIN < point && point <= 0) {
      return "0." + "0".repeat(-point) + digits;
    }
    String exponent = (point - 1 < 0 ? "-" : "+") + Math.abs(point - 1);
    String fraction = count == 1 ? "" : "." + digits.substring(1);
    return digits.charAt(0) + fraction + "e" + exponent;
  }
}
