package io.github.hiwar.meeting;

import io.github.hiwar.value.OpenCode;
import java.util.List;

/** What a meeting came to: an open list. */
public final class MeetingOutcome extends OpenCode {
  /** The parties agreed on what the meeting was about. */
  public static final MeetingOutcome AGREEMENT = new MeetingOutcome("agreement");

  /** They agreed on some of it. */
  public static final MeetingOutcome PARTIAL = new MeetingOutcome("partial");

  /** They did not agree. */
  public static final MeetingOutcome NO_AGREEMENT = new MeetingOutcome("no-agreement");

  /** A party left, or the talks were broken off. */
  public static final MeetingOutcome BROKEN_OFF = new MeetingOutcome("broken-off");

  private MeetingOutcome(String code) {
    super(code);
  }

  /**
   * {@return the outcome with that code, known or not}
   *
   * @param code the code in the wire format, known or not
   * @throws io.github.hiwar.value.InvalidValueException if the code is ill-formed
   */
  public static MeetingOutcome of(String code) {
    return new MeetingOutcome(code);
  }

  /** {@return the outcomes known to this version} */
  public static List<MeetingOutcome> known() {
    return KnownCodes.MEETING_OUTCOME;
  }
}
