package io.github.hiwar.terms;

import io.github.hiwar.value.ClosedCode;

/** Which of several quantities applies. */
public enum Preference implements ClosedCode {
  /** The highest of them. */
  HIGHER,
  /** The lowest of them. */
  LOWER
}
