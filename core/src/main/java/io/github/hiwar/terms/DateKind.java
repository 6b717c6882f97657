package io.github.hiwar.terms;

import io.github.hiwar.value.OpenCode;
import java.util.List;

/** Which of the dates of terms a rule sets: an open list. */
public final class DateKind extends OpenCode {
  /** The day from which it holds. */
  public static final DateKind TAKES_EFFECT = new DateKind("takes-effect");

  /** By when it is to be done. */
  public static final DateKind DEADLINE = new DateKind("deadline");

  /** When it is paid. */
  public static final DateKind PAID = new DateKind("paid");

  /** When it is run through the payroll. */
  public static final DateKind PROCESSED = new DateKind("processed");

  /** When it is looked at again: a review clause. */
  public static final DateKind REVIEW = new DateKind("review");

  /** When it ceases to hold. */
  public static final DateKind ENDS = new DateKind("ends");

  private DateKind(String code) {
    super(code);
  }

  /**
   * {@return the kind with that code, known or not}
   *
   * @param code the code in the wire format, known or not
   * @throws io.github.hiwar.value.InvalidValueException if the code is ill-formed
   */
  public static DateKind of(String code) {
    return new DateKind(code);
  }

  /** {@return the kinds known to this version} */
  public static List<DateKind> known() {
    return KnownCodes.DATE_KIND;
  }
}
