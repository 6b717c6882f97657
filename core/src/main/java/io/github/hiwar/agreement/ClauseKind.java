package io.github.hiwar.agreement;

import io.github.hiwar.value.OpenCode;
import java.util.List;

/** What a provision of a text is for: an open list. What it is about is said by its categories. */
public final class ClauseKind extends OpenCode {
  /** Says what the text is for. */
  public static final ClauseKind PURPOSE = new ClauseKind("purpose");

  /** Says for whom, where and for which work it holds. */
  public static final ClauseKind SCOPE = new ClauseKind("scope");

  /** Says from when on and for how long it holds. */
  public static final ClauseKind DURATION = new ClauseKind("duration");

  /** Sets pay or what is paid beside it. */
  public static final ClauseKind PAY = new ClauseKind("pay");

  /** Sets hours, leave, safety or other conditions of work. */
  public static final ClauseKind WORKING_CONDITIONS = new ClauseKind("working-conditions");

  /** Has a party do something. */
  public static final ClauseKind COMMITMENT = new ClauseKind("commitment");

  /** Binds a party not to take action, or not to raise claims, for a time. */
  public static final ClauseKind PEACE = new ClauseKind("peace");

  /** Binds a party not to strike, lock out or take other action for a time. */
  public static final ClauseKind NO_ACTION = new ClauseKind("no-action");

  /** Binds a party not to raise claims, in all or on a subject, for a time. */
  public static final ClauseKind NO_CLAIMS = new ClauseKind("no-claims");

  /** Says how the text is renewed, revised or ended. */
  public static final ClauseKind RENEWAL = new ClauseKind("renewal");

  /** Says when the parties look at a matter again. */
  public static final ClauseKind REOPENING = new ClauseKind("reopening");

  /** Says how disputes over the text are settled. */
  public static final ClauseKind DISPUTE_RESOLUTION = new ClauseKind("dispute-resolution");

  /** Says that nobody may rely on it elsewhere. */
  public static final ClauseKind NON_PRECEDENT = new ClauseKind("non-precedent");

  /** Names what the parties leave open, by common accord. */
  public static final ClauseKind RESERVED = new ClauseKind("reserved");

  private ClauseKind(String code) {
    super(code);
  }

  /**
   * {@return the kind with that code, known or not}
   *
   * @param code the code in the wire format, known or not
   * @throws io.github.hiwar.value.InvalidValueException if the code is ill-formed
   */
  public static ClauseKind of(String code) {
    return new ClauseKind(code);
  }

  /** {@return the kinds known to this version} */
  public static List<ClauseKind> known() {
    return KnownCodes.CLAUSE_KIND;
  }
}
