package io.github.hiwar.terms;

import io.github.hiwar.value.ClosedCode;

/** The unit that a duration is counted in. */
public enum DurationUnit implements ClosedCode {
  /** A minute. */
  MINUTE,
  /** An hour. */
  HOUR,
  /** A calendar day. */
  DAY,
  /** A day on which work is done. */
  WORKING_DAY,
  /** A week. */
  WEEK,
  /** A month. */
  MONTH,
  /** A year. */
  YEAR
}
