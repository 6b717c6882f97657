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
  /** Will not take place. */
  CANCELLED,
  /** A side that was expected stayed away from it. */
  BOYCOTTED;

  @Override
  public Lifecycle lifecycle() {
    return Lifecycle.MEETING;
  }
}
