package io.github.hiwar.terms;

import io.github.hiwar.value.ClosedCode;

/** Whether an amount is before or after deductions. */
public enum PayBasis implements ClosedCode {
  /** After tax and contributions. */
  NET,
  /** Before tax and contributions. */
  GROSS
}
