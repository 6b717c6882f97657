package io.github.hiwar.terms;

import io.github.hiwar.value.OpenCode;
import java.util.List;

/** How something recurs that has no fixed interval: an open list. */
public final class Recurrence extends OpenCode {
  /** Again and again, at times that nobody fixed. */
  public static final Recurrence REGULAR = new Recurrence("regular");

  /** When a party asks for it. */
  public static final Recurrence ON_DEMAND = new Recurrence("on-demand");

  /** When circumstances call for it. */
  public static final Recurrence WHEN_NEEDED = new Recurrence("when-needed");

  private Recurrence(String code) {
    super(code);
  }

  /**
   * {@return the recurrence with that code, known or not}
   *
   * @param code the code in the wire format, known or not
   * @throws io.github.hiwar.value.InvalidValueException if the code is ill-formed
   */
  public static Recurrence of(String code) {
    return new Recurrence(code);
  }

  /** {@return the recurrences known to this version} */
  public static List<Recurrence> known() {
    return KnownCodes.RECURRENCE;
  }
}
