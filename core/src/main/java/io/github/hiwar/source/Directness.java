package io.github.hiwar.source;

import io.github.hiwar.value.ClosedCode;

/** How near the one who wrote the record was to what is cited. */
public enum Directness implements ClosedCode {
  /** The cited text itself is the statement, as an agreement is. */
  TEXT_ITSELF,
  /** Somebody saw a copy of it. */
  SEEN_COPY,
  /** Somebody reports it. */
  REPORTED,
  /** Somebody reports it who does not want to be named. */
  ANONYMOUS,
  /** A program made it: metadata of an archive, a machine translation, a figure by a rule. */
  COMPUTED
}
