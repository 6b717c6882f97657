package io.github.hiwar.agreement;

import io.github.hiwar.value.OpenCode;
import java.util.List;

/** What kind of industrial action it is: an open list. */
public final class ActionKind extends OpenCode {
  /** Workers stop work together, to press a claim or to protest. */
  public static final ActionKind STRIKE = new ActionKind("strike");

  /** Workers of all sectors, of a country or a region, stop work together. */
  public static final ActionKind GENERAL_STRIKE = new ActionKind("strike/general");

  /** A short strike that warns of a longer one. */
  public static final ActionKind WARNING_STRIKE = new ActionKind("strike/warning");

  /** Workers strike in support of others, whose dispute is not their own. */
  public static final ActionKind SYMPATHY_STRIKE = new ActionKind("strike/sympathy");

  /** Workers go on working and refuse a part of the work: overtime, certain tasks or customers. */
  public static final ActionKind WORK_BAN = new ActionKind("work-ban");

  /** Work is done exactly by the rules, or slowly, so that less of it gets done. */
  public static final ActionKind WORK_TO_RULE = new ActionKind("work-to-rule");

  /** Those who take part stay in a place, or occupy it, in protest. */
  public static final ActionKind SIT_IN = new ActionKind("sit-in");

  /** Those who take part gather or march, to make their claims known. */
  public static final ActionKind DEMONSTRATION = new ActionKind("demonstration");

  /** Workers go on working and wear a badge or an armband in protest. */
  public static final ActionKind BADGE = new ActionKind("badge");

  /** The employer closes the workplace, or keeps workers out of it, in a dispute. */
  public static final ActionKind LOCKOUT = new ActionKind("lockout");

  /** People refuse to buy, deliver, take part or deal with somebody, to put pressure on them. */
  public static final ActionKind BOYCOTT = new ActionKind("boycott");

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
    return KnownCodes.ACTION_KIND;
  }
}
