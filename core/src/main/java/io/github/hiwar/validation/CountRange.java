package io.github.hiwar.validation;

import io.github.hiwar.terms.Bound;
import io.github.hiwar.terms.Headcount;

/**
 * The whole numbers that a stated number of people leaves open: itself alone, where nothing says
 * that it is a floor, a ceiling, an estimate or a range. How far "about" and "almost" reach nobody
 * says; what is less than half, or more than twice as much, nobody means by them.
 *
 * @param least the least that it may be
 * @param most the most that it may be
 */
record CountRange(long least, long most) {
  static CountRange of(Headcount count) {
    long number = count.number();
    return switch (count.bound().orElse(Bound.EXACT)) {
      case EXACT -> new CountRange(number, number);
      case AT_LEAST -> new CountRange(number, Long.MAX_VALUE);
      case MORE_THAN -> new CountRange(number + 1, Long.MAX_VALUE);
      case AT_MOST -> new CountRange(0, number);
      case LESS_THAN -> new CountRange(0, Math.max(0, number - 1));
      case ALMOST -> new CountRange(number / 2, number);
      case ABOUT -> new CountRange(number / 2, 2 * number);
      case RANGE -> new CountRange(number, count.upTo().orElse(count.number()));
    };
  }

  boolean meets(CountRange other) {
    return least <= other.most && other.least <= most;
  }
}
