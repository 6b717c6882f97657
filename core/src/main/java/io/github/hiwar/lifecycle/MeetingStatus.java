package io.github.hiwar.lifecycle;

/** Where a meeting stands. */
public enum MeetingStatus implements Status {
  /** Invited to. */
  CALLED,
  /** Given a date. */
  SCHEDULED,
  /** Took place. */
  HELD,
  /** Broken off, to be continued. */
  ADJOURNED,
  /** Put off to a later time. */
  POSTPONED,
  /** Does not take place, or did not, and no side is said to have stayed away. */
  CANCELLED,
  /** A side that was expected stayed away from it. */
  BOYCOTTED;

  @Override
  public Lifecycle lifecycle() {
    return Lifecycle.MEETING;
  }
}
