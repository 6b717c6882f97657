package io.github.hiwar.terms;

import io.github.hiwar.value.OpenCode;
import java.util.List;

/** What an amount, a count or a duration is for: an open list of periods and of things. */
public final class Per extends OpenCode {
  /** An hour. */
  public static final Per HOUR = new Per("hour");

  /** A day. */
  public static final Per DAY = new Per("day");

  /** A week. */
  public static final Per WEEK = new Per("week");

  /** A month. */
  public static final Per MONTH = new Per("month");

  /** A year. */
  public static final Per YEAR = new Per("year");

  /** No period: once only. */
  public static final Per ONCE = new Per("once");

  /** A kilometre driven. */
  public static final Per KILOMETRE = new Per("kilometre");

  /** A journey on duty. */
  public static final Per MISSION = new Per("mission");

  /** A night away, or a night worked. */
  public static final Per NIGHT = new Per("night");

  /** A shift. */
  public static final Per SHIFT = new Per("shift");

  /** A meal. */
  public static final Per MEAL = new Per("meal");

  /** A child. */
  public static final Per CHILD = new Per("child");

  /** A person. */
  public static final Per PERSON = new Per("person");

  private Per(String code) {
    super(code);
  }

  /**
   * {@return the unit with that code, known or not}
   *
   * @param code the code in the wire format, known or not
   * @throws io.github.hiwar.value.InvalidValueException if the code is ill-formed
   */
  public static Per of(String code) {
    return new Per(code);
  }

  /** {@return the units known to this version} */
  public static List<Per> known() {
    return KnownCodes.PER;
  }
}
