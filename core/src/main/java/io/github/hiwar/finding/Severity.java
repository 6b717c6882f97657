package io.github.hiwar.finding;

import io.github.hiwar.value.ClosedCode;

/**
 * How much a finding weighs, of a reader as of a validator; it never depends on the language of the
 * message.
 */
public enum Severity implements ClosedCode {
  /** The record contradicts itself, or cannot be read as meant: it is refused. */
  ERROR,
  /** Probably a mistake, of the record or of its source: somebody should look at it. */
  WARNING,
  /** Worth knowing: a gap, a contradiction between parties, a code of one's own. */
  NOTICE
}
