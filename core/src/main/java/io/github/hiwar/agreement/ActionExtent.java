package io.github.hiwar.agreement;

import io.github.hiwar.value.OpenCode;
import java.util.List;

/** How much of the work an industrial action stops: an open list. */
public final class ActionExtent extends OpenCode {
  /** All work stops. */
  public static final ActionExtent FULL = new ActionExtent("full");

  /** Some work, some places or some staff go on. */
  public static final ActionExtent PARTIAL = new ActionExtent("partial");

  /** Work stops and goes on by turns. */
  public static final ActionExtent INTERMITTENT = new ActionExtent("intermittent");

  /** Places or groups stop one after the other. */
  public static final ActionExtent ROTATING = new ActionExtent("rotating");

  private ActionExtent(String code) {
    super(code);
  }

  /**
   * {@return the extent with that code, known or not}
   *
   * @param code the code in the wire format, known or not
   * @throws io.github.hiwar.value.InvalidValueException if the code is ill-formed
   */
  public static ActionExtent of(String code) {
    return new ActionExtent(code);
  }

  /** {@return the extents known to this version} */
  public static List<ActionExtent> known() {
    return KnownCodes.ACTION_EXTENT;
  }
}
