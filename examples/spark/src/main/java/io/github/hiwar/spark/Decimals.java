package io.github.hiwar.spark;

import java.math.BigDecimal;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;

/** Numbers in Parquet: exact, with a point at a fixed place. */
final class Decimals {
  private static final int DIGITS = 38;
  private static final int FRACTION = 12;

  /** The widest that Parquet and its readers agree on. */
  static final DecimalType TYPE = DataTypes.createDecimalType(DIGITS, FRACTION);

  private Decimals() {}

  /** Whether a number stands in Parquet as it is, every digit of it. */
  static boolean holds(String number) {
    BigDecimal value = new BigDecimal(number).stripTrailingZeros();
    return value.scale() <= FRACTION && value.precision() - value.scale() <= DIGITS - FRACTION;
  }
}
