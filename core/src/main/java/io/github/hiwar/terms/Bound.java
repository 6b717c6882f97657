package io.github.hiwar.terms;

import io.github.hiwar.value.ClosedCode;

/** Whether a figure is exact, a floor, a ceiling, an estimate, or the lower end of a range. */
public enum Bound implements ClosedCode {
  /** Just so much. */
  EXACT,
  /** So much or more: a floor. */
  AT_LEAST,
  /** So much or less: a ceiling, "up to". */
  AT_MOST,
  /** More than that, and not that itself. */
  MORE_THAN,
  /** Less than that, and not that itself: "under 25 years", "fewer than 50 employees". */
  LESS_THAN,
  /** A little less than that: "almost 55 percent", "just under 30,000". */
  ALMOST,
  /** Roughly so much. */
  ABOUT,
  /** From the figure up to another one. */
  RANGE
}
