package io.github.hiwar.meeting;

import io.github.hiwar.value.OpenCode;
import java.util.List;

/** What kind of meeting it is: an open list. */
public final class MeetingKind extends OpenCode {
  /** A round of negotiation or dialogue. */
  public static final MeetingKind ROUND = new MeetingKind("round");

  /** A meeting that prepares a round. */
  public static final MeetingKind PREPARATORY = new MeetingKind("preparatory");

  /** A working meeting of two parties. */
  public static final MeetingKind BILATERAL = new MeetingKind("bilateral");

  /** A session of a joint or technical committee. */
  public static final MeetingKind COMMITTEE = new MeetingKind("committee");

  /** A session with a conciliator or mediator. */
  public static final MeetingKind CONCILIATION = new MeetingKind("conciliation");

  /** The meeting at which a text is signed. */
  public static final MeetingKind SIGNING = new MeetingKind("signing");

  /** An assembly of members or staff. */
  public static final MeetingKind ASSEMBLY = new MeetingKind("assembly");

  /** A meeting that informs, and does not negotiate. */
  public static final MeetingKind INFORMATION = new MeetingKind("information");

  private MeetingKind(String code) {
    super(code);
  }

  /**
   * {@return the kind with that code, known or not}
   *
   * @param code the code in the wire format, known or not
   * @throws io.github.hiwar.value.InvalidValueException if the code is ill-formed
   */
  public static MeetingKind of(String code) {
    return new MeetingKind(code);
  }

  /** {@return the kinds known to this version} */
  public static List<MeetingKind> known() {
    return KnownCodes.MEETING_KIND;
  }
}
