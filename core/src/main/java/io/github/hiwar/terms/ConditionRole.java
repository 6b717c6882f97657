package io.github.hiwar.terms;

import io.github.hiwar.value.ClosedCode;

/** How a condition bears on what depends on it. */
public enum ConditionRole implements ClosedCode {
  /** It holds if the condition is met. */
  IF,
  /** It holds if the condition is not met. */
  UNLESS,
  /** It holds as long as the condition is not met. */
  UNTIL,
  /** The two go together, one is not had without the other. */
  LINKED
}
