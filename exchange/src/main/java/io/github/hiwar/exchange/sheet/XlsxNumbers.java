package io.github.hiwar.exchange.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;

/** Numbers of an {@code .xlsx} file as they are shown: days, and figures with their decimals. */
final class XlsxNumbers {
  private static final int LAST_SERIAL = 2_958_465; // 31 December 9999

  private final XlsxStyles styles;
  private final boolean from1904;

  XlsxNumbers(XlsxStyles styles, boolean from1904) {
    this.styles = styles;
    this.from1904 = from1904;
  }

  Cell number(String value, int style) {
    if (value.isEmpty() || value.length() > 40) {
      return Cell.text(value);
    }
    try {
      BigDecimal number = new BigDecimal(value);
      if (Math.abs((long) number.precision() - number.scale()) > 30) {
        return Cell.text(value);
      }
      if (styles.isDay(style) && number.signum() > 0 && number.intValue() <= LAST_SERIAL) {
        return Cell.date(day(number.intValue(), from1904));
      }
      // A double of Excel has fifteen digits: 0.1 + 0.2 is 0.3.
      BigDecimal shown = number.round(new MathContext(15)).stripTrailingZeros();
      int decimals = Math.max(styles.decimals(style), Math.max(0, shown.scale()));
      return Cell.number(shown.setScale(decimals, RoundingMode.HALF_EVEN).toPlainString());
    } catch (NumberFormatException e) {
      return Cell.text(value);
    }
  }

  /** The day of a number. Excel takes 1900 for a leap year, so that its first two months differ. */
  static LocalDate day(int serial, boolean from1904) {
    LocalDate first = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
    return first.plusDays(!from1904 && serial < 60 ? serial + 1L : serial);
  }
}
