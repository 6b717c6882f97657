package io.github.hiwar.validation;

import io.github.hiwar.value.PartialDate;
import java.util.Optional;

/**
 * Whether two things are certainly of one day. What is said of one month or year twice may be of
 * two days of it.
 */
final class SameDay {
  private SameDay() {}

  /** Whether both have the same day, or neither has any. */
  static boolean of(Optional<PartialDate> one, Optional<PartialDate> other) {
    return one.equals(other) && isSure(one);
  }

  /** Whether it leaves no other day open; where none is told, nothing tells days apart. */
  static boolean isSure(Optional<PartialDate> date) {
    return date.filter(on -> !on.isExactDay()).isEmpty();
  }
}
