package io.github.hiwar;

import io.github.hiwar.value.ClosedCode;

/** Who may see a record. */
public enum Confidentiality implements ClosedCode {
  /** Everybody may read it. */
  PUBLIC,
  /** The parties, and those they show it to, may read it. */
  RESTRICTED,
  /** Only those who keep it may read it. */
  CONFIDENTIAL
}
