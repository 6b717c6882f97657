package io.github.hiwar.terms;

import io.github.hiwar.value.OpenCode;
import java.util.List;

/** How soon something is to be, where no day is named: an open list. */
public final class Promptness extends OpenCode {
  /** Without delay. */
  public static final Promptness AT_ONCE = new Promptness("at-once");

  /** Within a short time, without a date. */
  public static final Promptness SOON = new Promptness("soon");

  /** As soon as it can be done. */
  public static final Promptness AS_SOON_AS_POSSIBLE = new Promptness("as-soon-as-possible");

  /** When its time has come, as the sources say. */
  public static final Promptness IN_DUE_TIME = new Promptness("in-due-time");

  private Promptness(String code) {
    super(code);
  }

  /**
   * {@return the promptness with that code, known or not}
   *
   * @param code the code in the wire format, known or not
   * @throws io.github.hiwar.value.InvalidValueException if the code is ill-formed
   */
  public static Promptness of(String code) {
    return new Promptness(code);
  }

  /** {@return the degrees known to this version} */
  public static List<Promptness> known() {
    return KnownCodes.PROMPTNESS;
  }
}
