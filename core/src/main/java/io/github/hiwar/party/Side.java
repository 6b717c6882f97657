package io.github.hiwar.party;

import io.github.hiwar.value.ClosedCode;

/** The side of the table that a party sits on. */
public enum Side implements ClosedCode {
  /** The workers and their organisations. */
  WORKERS,
  /** The employer, public or private, and employers' organisations. */
  EMPLOYER,
  /** The state where it is not the employer. */
  GOVERNMENT,
  /** Neither: mediators, witnesses, joint bodies. */
  NEUTRAL
}
