package io.github.hiwar.validation;

import io.github.hiwar.value.PartialDate;
import java.time.LocalDate;

/**
 * A date so long past that another calendar was probably meant.
 *
 * @param date the date
 */
record OddDate(PartialDate date) {
  private static final int FIRST_YEAR = 1800;

  static boolean isOdd(PartialDate date) {
    LocalDate last = date.isOpenAfter() ? date.earliest() : date.latest();
    return last.getYear() < FIRST_YEAR;
  }
}
