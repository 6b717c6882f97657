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

  /** It stays as it is. */
  public static final Effect KEEP = new Effect("keep");

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

  /** What differed becomes the same for all. */
  public static final Effect UNIFY = new Effect("unify");

  /** It comes to follow an index. */
  public static final Effect INDEX = new Effect("index");

  private static final List<Effect> KNOWN =
      List.of(
          INTRODUCE, RAISE, REDUCE, KEEP, ABOLISH, EXTEND, REINSTATE, SUSPEND, REPLACE, GRANT,
          UNIFY, INDEX);

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
    return KNOWN;
  }
}
