package io.github.hiwar.terms;

import io.github.hiwar.value.OpenCode;
import java.util.List;

/** What a promise or an acceptance depends on: an open list. */
public final class ConditionKind extends OpenCode {
  /** Within the means that are available. */
  public static final ConditionKind WITHIN_MEANS = new ConditionKind("within-means");

  /** A law or decree has to pass. */
  public static final ConditionKind LAW = new ConditionKind("law");

  /** Those concerned have to vote for it. */
  public static final ConditionKind VOTE = new ConditionKind("vote");

  /** An authority or a third body has to approve. */
  public static final ConditionKind APPROVAL = new ConditionKind("approval");

  /** Another round or table has to come to a result. */
  public static final ConditionKind OTHER_ROUND = new ConditionKind("other-round");

  /** A third party has to act. */
  public static final ConditionKind THIRD_PARTY = new ConditionKind("third-party");

  /** Anything else, said in the text. */
  public static final ConditionKind OTHER = new ConditionKind("other");

  private ConditionKind(String code) {
    super(code);
  }

  /**
   * {@return the kind with that code, known or not}
   *
   * @param code the code in the wire format, known or not
   * @throws io.github.hiwar.value.InvalidValueException if the code is ill-formed
   */
  public static ConditionKind of(String code) {
    return new ConditionKind(code);
  }

  /** {@return the kinds known to this version} */
  public static List<ConditionKind> known() {
    return KnownCodes.CONDITION_KIND;
  }
}
