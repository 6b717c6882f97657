package io.github.hiwar;

import io.github.hiwar.value.ClosedCode;

/** Who may see a record. */
public enum Confidentiality implements ClosedCode {
  /** Everybody. */
  PUBLIC,
  /** The parties and those they show it to. */
  RESTRICTED,
  /** Those who keep it. */
  CONFIDENTIAL
}
