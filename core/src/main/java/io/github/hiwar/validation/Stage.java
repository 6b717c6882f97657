package io.github.hiwar.validation;

import io.github.hiwar.value.ClosedCode;

/** From when on a rule makes sense in the life of a record. */
public enum Stage implements ClosedCode {
  /** From the first draft on. */
  DRAFT,
  /** Once nothing is left to be filled in. */
  COMPLETE,
  /** When it is about to be published. */
  PUBLICATION
}
