package io.github.hiwar.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EcmaNumbersTest {
  /** The bit patterns of RFC 8785, appendix B, as far as they are finite numbers. */
  @ParameterizedTest
  @CsvSource({
    "0000000000000000, 0",
    "8000000000000000, 0",
    "0000000000000001, 5e-324",
    "8000000000000001, -5e-324",
    "7fefffffffffffff, 1.7976931348623157e+308",
    "4340000000000000, 9007199254740992",
    "c340000000000000, -9007199254740992",
    "4430000000000000, 295147905179352830000",
    "44b52d02c7e14af5, 9.999999999999997e+22",
    "44b52d02c7e14af6, 1e+23",
    "44b52d02c7e14af7, 1.0000000000000001e+23",
    "444b1ae4d6e2ef4e, 999999999999999700000",
    "444b1ae4d6e2ef4f, 999999999999999900000",
    "444b1ae4d6e2ef50, 1e+21",
    "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
    "3eb0c6f7a0b5ed8d, 0.000001",
    "41b3de4355555553, 333333333.3333332",
    "41b3de4355555557, 333333333.33333343",
    "becbf647612f3696, -0.0000033333333333333333",
    "43143ff3c1cb0959, 1424953923781206.2"
  })
  void a_number_is_spelled_as_rfc_8785_shows(String bits, String expected) {
    double value = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));
    assertThat(EcmaNumbers.canonical(Double.toString(value))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "1.10, 1.1",
    "1E+3, 1000",
    "-0.0, 0",
    "1e400, 1e400",
    "12345678901234567890, 12345678901234567000"
  })
  void spellings_of_one_number_become_one(String literal, String expected) {
    assertThat(EcmaNumbers.canonical(literal)).isEqualTo(expected);
  }

  @Test
  void two_to_the_power_of_minus_24_has_sixteen_digits() {
    assertThat(EcmaNumbers.canonical("5.9604644775390625e-8")).isEqualTo("5.960464477539063e-8");
  }

  /** All powers of two and of ten that a double can hold, and what lies next to them. */
  static Stream<Double> powers() {
    Stream<Double> ofTwo =
        IntStream.rangeClosed(Double.MIN_EXPONENT - 52, Double.MAX_EXPONENT)
            .mapToObj(power -> Math.scalb(1.0, power));
    Stream<Double> ofTen =
        IntStream.rangeClosed(-323, 308).mapToObj(power -> Double.parseDouble("1e" + power));
    return Stream.concat(ofTwo, ofTen)
        .flatMap(power -> Stream.of(Math.nextDown(power), power, Math.nextUp(power)))
        .filter(power -> power != 0);
  }

  @Test
  void no_spelling_is_longer_than_is_needed_and_none_is_of_another_number() {
    List<Double> wrong =
        powers()
            .filter(
                value -> {
                  String spelled = spelled(value);
                  return Double.parseDouble(spelled) != value || isShorter(value, digits(spelled));
                })
            .toList();
    assertThat(wrong).isEmpty();
  }

  // Decimals with one digit less that are next to the number, on both sides.
  private static boolean isShorter(double value, int digits) {
    BigDecimal exact = new BigDecimal(value);
    return digits > 1
        && Stream.of(RoundingMode.UP, RoundingMode.DOWN)
            .map(mode -> exact.round(new MathContext(digits - 1, mode)))
            .anyMatch(decimal -> decimal.doubleValue() == value);
  }

  private static int digits(String spelled) {
    return new BigDecimal(spelled).stripTrailingZeros().precision();
  }

  // Before JDK 19, Double.toString gave more digits than are needed; it never gives fewer than two.
  @Test
  void the_digits_are_those_of_a_jdk_that_gives_the_shortest() {
    assumeThat(Runtime.version().feature()).isGreaterThanOrEqualTo(19);
    assertThat(powers().filter(value -> digits(spelled(value)) > 1))
        .allSatisfy(
            value ->
                assertThat(new BigDecimal(spelled(value)))
                    .isEqualByComparingTo(Double.toString(value)));
  }

  private static String spelled(double value) {
    return EcmaNumbers.canonical(Double.toString(value));
  }
}
