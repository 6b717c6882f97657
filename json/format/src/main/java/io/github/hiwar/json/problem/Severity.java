package io.github.hiwar.json.problem;

import io.github.hiwar.value.ClosedCode;

/** How bad a problem is. */
public enum Severity implements ClosedCode {
  /** The document is refused. */
  ERROR,
  /** The document is read, and somebody should look at it. */
  WARNING,
  /** The document is read; worth knowing. */
  NOTICE
}
