package io.github.hiwar.terms;

import io.github.hiwar.value.ClosedCode;

/** The period that an amount, a count or a duration is for. */
public enum Per implements ClosedCode {
  /** An hour. */
  HOUR,
  /** A day. */
  DAY,
  /** A week. */
  WEEK,
  /** A month. */
  MONTH,
  /** A year. */
  YEAR,
  /** No period: once only. */
  ONCE
}
