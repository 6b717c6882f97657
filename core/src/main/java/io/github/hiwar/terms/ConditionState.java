package io.github.hiwar.terms;

import io.github.hiwar.value.ClosedCode;

/** Whether a condition is fulfilled. */
public enum ConditionState implements ClosedCode {
  /** Not yet known. */
  OPEN,
  /** The condition is fulfilled. */
  MET,
  /** It will not be fulfilled. */
  FAILED
}
