package io.github.hiwar.agreement;

import io.github.hiwar.value.ClosedCode;

/** Whether a count is the last word. */
public enum Finality implements ClosedCode {
  /** The votes are still being counted. */
  COUNTING,
  /** The result may still change. */
  PROVISIONAL,
  /** The result is final. */
  FINAL
}
