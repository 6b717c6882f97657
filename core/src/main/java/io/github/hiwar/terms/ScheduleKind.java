package io.github.hiwar.terms;

import io.github.hiwar.value.OpenCode;
import java.util.List;

/** What is stated of the instalments of a schedule as a whole: an open list. */
public final class ScheduleKind extends OpenCode {
  /** These instalments are all there are. */
  public static final ScheduleKind COMPLETE = new ScheduleKind("complete");

  /** There are more instalments than are listed. */
  public static final ScheduleKind INCOMPLETE = new ScheduleKind("incomplete");

  /** It comes bit by bit, in instalments that nobody has fixed. */
  public static final ScheduleKind PROGRESSIVE = new ScheduleKind("progressive");

  /** These are the instalments, and the sources do not say in which order they come. */
  public static final ScheduleKind UNORDERED = new ScheduleKind("unordered");

  private ScheduleKind(String code) {
    super(code);
  }

  /**
   * {@return the kind with that code, known or not}
   *
   * @param code the code in the wire format, known or not
   * @throws io.github.hiwar.value.InvalidValueException if the code is ill-formed
   */
  public static ScheduleKind of(String code) {
    return new ScheduleKind(code);
  }

  /** {@return the kinds known to this version} */
  public static List<ScheduleKind> known() {
    return KnownCodes.SCHEDULE_KIND;
  }
}
