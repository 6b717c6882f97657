package io.github.hiwar.terms;

import io.github.hiwar.value.DateSpan;
import io.github.hiwar.value.PartialDate;
import java.util.List;
import java.util.Optional;

/**
 * The dates of terms, or of one step of them: from when on it holds, when it is paid and processed,
 * what time it is for, by when it is to be done.
 *
 * <p>They are different things: a rise may take effect in July, be run through the payroll in
 * December and be paid in January, for hours worked since July.
 */
public sealed interface Dated permits Terms, Instalment {
  /** {@return from when on it holds} */
  Optional<PartialDate> takesEffect();

  /** {@return when it is paid} */
  Optional<PartialDate> paidOn();

  /**
   * {@return when it is run through the payroll: a day, or the month or first day of a pay period}
   */
  Optional<PartialDate> processedIn();

  /**
   * {@return the time that it is for, which may lie before it takes effect: hours worked, arrears}
   */
  Optional<DateSpan> covers();

  /** {@return by when it is to be done} */
  Optional<PartialDate> deadline();

  /** {@return the rules by which these dates are set, where they hang on something else} */
  List<DateRule> dateRules();

  /**
   * {@return a date that is stated as such; empty if none is, or if the kind has no member}
   *
   * @param kind which of the dates
   */
  default Optional<PartialDate> stated(DateKind kind) {
    return switch (kind.code()) {
      case "takes-effect" -> takesEffect();
      case "paid" -> paidOn();
      case "processed" -> processedIn();
      case "deadline" -> deadline();
      default -> Optional.empty();
    };
  }
}
