package io.github.hiwar.spark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import org.jspecify.annotations.Nullable;

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
    return value.scale() <= FRACTION && isWithin(value);
  }

  /** What Parquet can hold of a number: twelve digits after the point; nothing if it is larger. */
  static @Nullable BigDecimal held(BigDecimal number) {
    BigDecimal value =
        number.scale() <= FRACTION ? number : number.setScale(FRACTION, RoundingMode.HALF_UP);
    return isWithin(value) ? value : null;
  }

  private static boolean isWithin(BigDecimal value) {
    return value.precision() - value.scale() <= DIGITS - FRACTION;
  }
}
