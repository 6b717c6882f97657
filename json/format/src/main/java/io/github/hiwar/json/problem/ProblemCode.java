package io.github.hiwar.json.problem;

import io.github.hiwar.validation.Severity;
import io.github.hiwar.value.ClosedCode;

/** What can be wrong with a document. The codes never change; messages are made from them. */
public enum ProblemCode implements ClosedCode {
  /** The text is not JSON (RFC 8259). */
  MALFORMED_JSON(Severity.ERROR),
  /** Something follows after the document. */
  TRAILING_CONTENT(Severity.ERROR),
  /** The document is over a limit. */
  LIMIT_EXCEEDED(Severity.ERROR),
  /** An object has two members of one name. */
  DUPLICATE_MEMBER(Severity.ERROR),
  /** A string holds a lone surrogate or the character NUL. */
  FORBIDDEN_CHARACTER(Severity.ERROR),
  /** The document does not say which version of the format it is of. */
  MISSING_VERSION(Severity.ERROR),
  /** The document is of a version that this library cannot read. */
  UNSUPPORTED_VERSION(Severity.ERROR),
  /** The document is of a newer minor version; what is new is kept as it is. */
  NEWER_VERSION(Severity.NOTICE),
  /** A value is of another JSON type than the member has. */
  WRONG_TYPE(Severity.ERROR),
  /** A member that must have a value has none. */
  MISSING_MEMBER(Severity.ERROR),
  /** A value breaks the rule for its kind: an impossible date, an ill-formed tag. */
  INVALID_VALUE(Severity.ERROR),
  /** A code of a closed list is not known. */
  UNKNOWN_CLOSED_CODE(Severity.ERROR),
  /** A code of an open list is not known; it is kept. */
  UNKNOWN_OPEN_CODE(Severity.NOTICE),
  /** A member is not known; it is kept. */
  UNKNOWN_MEMBER(Severity.NOTICE);

  private final Severity severity;

  ProblemCode(Severity severity) {
    this.severity = severity;
  }

  /** {@return how bad it is, unless the reader is told to be strict} */
  public Severity severity() {
    return severity;
  }
}
