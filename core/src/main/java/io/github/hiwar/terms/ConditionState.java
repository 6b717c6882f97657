package io.github.hiwar.terms;

import io.github.hiwar.value.ClosedCode;

/** Whether a condition is fulfilled. */
public enum ConditionState implements ClosedCode {
  /** Not yet known. */
  OPEN,
  /** Fulfilled. */
  MET,
  /** It will not be fulfilled. */
  FAILED
}
