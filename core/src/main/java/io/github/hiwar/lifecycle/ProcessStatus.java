package io.github.hiwar.lifecycle;

/** Where the bargaining process itself stands. */
public enum ProcessStatus implements Status {
  /** Opened, no meeting yet. */
  OPENED,
  /** Meetings are being held. */
  ACTIVE,
  /** Interrupted by common or one-sided decision. */
  SUSPENDED,
  /** The sides get no further. */
  IMPASSE,
  /** A third party assists. */
  MEDIATION,
  /** Ended by agreement. */
  CONCLUDED,
  /** Ended without agreement. */
  FAILED,
  /** Nothing happens, and nobody has ended it. */
  DORMANT;

  @Override
  public Lifecycle lifecycle() {
    return Lifecycle.PROCESS;
  }
}
