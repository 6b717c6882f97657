package io.github.hiwar.terms;

import io.github.hiwar.value.ClosedCode;

/** How several quantities make one. */
public enum Combining implements ClosedCode {
  /** Whichever is higher. */
  HIGHER,
  /** Whichever is lower. */
  LOWER,
  /** All of them together. */
  SUM,
  /** Whichever the employee chooses. */
  EMPLOYEE_CHOICE,
  /** Whichever the employer chooses. */
  EMPLOYER_CHOICE
}
