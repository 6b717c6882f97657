package io.github.hiwar.validation;

import io.github.hiwar.value.PartialDate;
import java.time.LocalDate;

/**
 * A date so far from our time that another calendar was probably meant.
 *
 * @param date the date
 */
record OddDate(PartialDate date) {
  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2200;

  static boolean isOdd(PartialDate date) {
    LocalDate last = date.isOpenAfter() ? date.earliest() : date.latest();
    return last.getYear() < FIRST_YEAR || date.earliest().getYear() > LAST_YEAR;
  }
}
