package io.github.hiwar.meeting;

import io.github.hiwar.value.OpenCode;
import java.util.List;

/** Who may follow a meeting: an open list. */
public final class MeetingAccess extends OpenCode {
  /** The parties alone; the press and the public are kept out. */
  public static final MeetingAccess CLOSED = new MeetingAccess("closed");

  /** The press may come too. */
  public static final MeetingAccess PRESS = new MeetingAccess("press");

  /** Everybody may come. */
  public static final MeetingAccess PUBLIC = new MeetingAccess("public");

  private MeetingAccess(String code) {
    super(code);
  }

  /**
   * {@return the access with that code, known or not}
   *
   * @param code the code in the wire format, known or not
   * @throws io.github.hiwar.value.InvalidValueException if the code is ill-formed
   */
  public static MeetingAccess of(String code) {
    return new MeetingAccess(code);
  }

  /** {@return the kinds of access known to this version} */
  public static List<MeetingAccess> known() {
    return KnownCodes.MEETING_ACCESS;
  }
}
