package io.github.hiwar.agreement;

import io.github.hiwar.value.OpenCode;
import java.util.List;

/** What kind of industrial action it is: an open list. */
public final class ActionKind extends OpenCode {
  /** A strike. */
  public static final ActionKind STRIKE = new ActionKind("strike");

  /** Work to rule or a go-slow. */
  public static final ActionKind WORK_TO_RULE = new ActionKind("work-to-rule");

  /** A sit-in or an occupation. */
  public static final ActionKind SIT_IN = new ActionKind("sit-in");

  /** A march or demonstration. */
  public static final ActionKind DEMONSTRATION = new ActionKind("demonstration");

  /** The wearing of badges or armbands. */
  public static final ActionKind BADGE = new ActionKind("badge");

  /** A lockout. */
  public static final ActionKind LOCKOUT = new ActionKind("lockout");

  /** A boycott. */
  public static final ActionKind BOYCOTT = new ActionKind("boycott");

  private static final List<ActionKind> KNOWN =
      List.of(STRIKE, WORK_TO_RULE, SIT_IN, DEMONSTRATION, BADGE, LOCKOUT, BOYCOTT);

  private ActionKind(String code) {
    super(code);
  }

  /**
   * {@return the kind with that code, known or not}
   *
   * @param code the code in the wire format, known or not
   * @throws io.github.hiwar.value.InvalidValueException if the code is ill-formed
   */
  public static ActionKind of(String code) {
    return new ActionKind(code);
  }

  /** {@return the kinds known to this version} */
  public static List<ActionKind> known() {
    return KNOWN;
  }
}
