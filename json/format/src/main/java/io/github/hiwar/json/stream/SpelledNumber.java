package io.github.hiwar.json.stream;

import java.math.BigDecimal;

/**
 * A number that stays as it is spelled, for sinks that build trees of numbers instead of writing
 * text: it prints as its literal, and the zeros at its end are no ornament ({@code 1.10} is a
 * price).
 */
public final class SpelledNumber extends BigDecimal {
  private static final long serialVersionUID = 1L;

  /** The number as it is spelled. */
  private final String literal;

  /**
   * The number of a literal.
   *
   * @param literal a number of the JSON grammar
   * @throws NumberFormatException if its exponent is beyond any that Java has
   */
  public SpelledNumber(String literal) {
    super(literal);
    this.literal = literal;
  }

  // Tree models strip them unless they are set up not to.
  @Override
  public BigDecimal stripTrailingZeros() {
    return this;
  }

  @Override
  public String toString() {
    return literal;
  }
}
