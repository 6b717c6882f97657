package io.github.hiwar.source;

import io.github.hiwar.value.ClosedCode;

/** How a statement of a source stands to what the record holds at that place. */
public enum StatementStanding implements ClosedCode {
  /** A source says otherwise, and the record does not decide. */
  RIVAL,
  /** The source errs: a misprint, a slip of the pen; the record holds what is right. */
  CORRECTED,
  /** Somebody denies it, and it is not taken over. */
  REJECTED
}
