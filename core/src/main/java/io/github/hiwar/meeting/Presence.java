package io.github.hiwar.meeting;

import io.github.hiwar.value.ClosedCode;

/** Whether somebody was at a meeting. */
public enum Presence implements ClosedCode {
  /** Was there. */
  PRESENT,
  /** Took part from elsewhere. */
  REMOTE,
  /** Was expected and not there. */
  ABSENT,
  /** Was not there and had said so. */
  EXCUSED,
  /** Left in protest. */
  WALKED_OUT,
  /** Stayed away in protest. */
  BOYCOTTED,
  /** Was not asked to come. */
  NOT_INVITED;

  /** {@return whether somebody of whom it is said was at the meeting, at least for a while} */
  public boolean isThere() {
    return switch (this) {
      case PRESENT, REMOTE, WALKED_OUT -> true;
      case ABSENT, EXCUSED, BOYCOTTED, NOT_INVITED -> false;
    };
  }
}
