package io.github.hiwar.terms;

import io.github.hiwar.value.OpenCode;
import java.util.List;

/** What terms do to what they are about: an open list. */
public final class Effect extends OpenCode {
  /** Something that was not there before comes. */
  public static final Effect INTRODUCE = new Effect("introduce");

  /** It becomes more. */
  public static final Effect RAISE = new Effect("raise");

  /** It becomes less. */
  public static final Effect REDUCE = new Effect("reduce");

  /** It becomes different; the sources do not say in which direction. */
  public static final Effect CHANGE = new Effect("change");

  /** It stays as it is. */
  public static final Effect KEEP = new Effect("keep");

  /** It is promised to be left untouched, or to be there. */
  public static final Effect GUARANTEE = new Effect("guarantee");

  /** It goes. */
  public static final Effect ABOLISH = new Effect("abolish");

  /** It comes to hold for longer, or for more people. */
  public static final Effect EXTEND = new Effect("extend");

  /** What was taken away comes back. */
  public static final Effect REINSTATE = new Effect("reinstate");

  /** It does not hold for a time. */
  public static final Effect SUSPEND = new Effect("suspend");

  /** Something else takes its place. */
  public static final Effect REPLACE = new Effect("replace");

  /** Those concerned get it, whether others have it or not. */
  public static final Effect GRANT = new Effect("grant");

  /** Those concerned need not pay or do it. */
  public static final Effect EXEMPT = new Effect("exempt");

  /** What was paid is given back. */
  public static final Effect REFUND = new Effect("refund");

  /** A way to it is opened, by which it may be reached later. */
  public static final Effect OPEN_WAY = new Effect("open-way");

  /** What differed becomes the same for all. */
  public static final Effect UNIFY = new Effect("unify");

  /** It comes to follow an index. */
  public static final Effect INDEX = new Effect("index");

  /** It is made public, or put into force by being published. */
  public static final Effect PUBLISH = new Effect("publish");

  /** It is not done, or not asked for, for a time. */
  public static final Effect REFRAIN = new Effect("refrain");

  /** It is left out of account: a period does not count. */
  public static final Effect DISREGARD = new Effect("disregard");

  /** It comes to be allowed in fewer cases, or on conditions only. */
  public static final Effect RESTRICT = new Effect("restrict");

  /** What was wrong with it is put right. */
  public static final Effect REMEDY = new Effect("remedy");

  /** It is brought up to date, as a system that is upgraded. */
  public static final Effect MODERNISE = new Effect("modernise");

  /** It comes to do its work better, or to protect better: an institution, a control, a right. */
  public static final Effect STRENGTHEN = new Effect("strengthen");

  /** It gets an answer: a claim, a letter, an offer. */
  public static final Effect ANSWER = new Effect("answer");

  /** It is looked over, so that errors are found. */
  public static final Effect CHECK = new Effect("check");

  private Effect(String code) {
    super(code);
  }

  /**
   * {@return the effect with that code, known or not}
   *
   * @param code the code in the wire format, known or not
   * @throws io.github.hiwar.value.InvalidValueException if the code is ill-formed
   */
  public static Effect of(String code) {
    return new Effect(code);
  }

  /** {@return the effects known to this version} */
  public static List<Effect> known() {
    return KnownCodes.EFFECT;
  }
}
