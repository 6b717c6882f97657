package io.github.hiwar.terms;

import io.github.hiwar.value.OpenCode;
import java.util.List;

/** The next day of a kind, on or after the one that was reckoned: an open list. */
public final class DateSnap extends OpenCode {
  /** The first of a month. */
  public static final DateSnap FIRST_OF_MONTH = new DateSnap("first-of-month");

  /** The last of a month. */
  public static final DateSnap END_OF_MONTH = new DateSnap("end-of-month");

  /** The first of January. */
  public static final DateSnap FIRST_OF_YEAR = new DateSnap("first-of-year");

  /** The last of December. */
  public static final DateSnap END_OF_YEAR = new DateSnap("end-of-year");

  /** The first day of a pay period, whose calendar only the employer knows. */
  public static final DateSnap PAY_PERIOD = new DateSnap("pay-period");

  /** A day on which wages are paid, by a calendar that only the employer knows. */
  public static final DateSnap PAY_DAY = new DateSnap("pay-day");

  /** The beginning of a school year. */
  public static final DateSnap SCHOOL_YEAR = new DateSnap("school-year");

  /** The beginning of a financial year. */
  public static final DateSnap FINANCIAL_YEAR = new DateSnap("financial-year");

  /** The next meeting of those concerned. */
  public static final DateSnap MEETING = new DateSnap("meeting");

  private DateSnap(String code) {
    super(code);
  }

  /**
   * {@return the kind with that code, known or not}
   *
   * @param code the code in the wire format, known or not
   * @throws io.github.hiwar.value.InvalidValueException if the code is ill-formed
   */
  public static DateSnap of(String code) {
    return new DateSnap(code);
  }

  /** {@return the kinds known to this version} */
  public static List<DateSnap> known() {
    return KnownCodes.DATE_SNAP;
  }
}
