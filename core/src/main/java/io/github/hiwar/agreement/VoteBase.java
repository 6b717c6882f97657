package io.github.hiwar.agreement;

import io.github.hiwar.value.OpenCode;
import java.util.List;

/** What a share of votes is a share of: an open list. */
public final class VoteBase extends OpenCode {
  /** The votes for and against. */
  public static final VoteBase VALID = new VoteBase("valid");

  /** All votes cast, abstentions and spoilt votes among them. */
  public static final VoteBase CAST = new VoteBase("cast");

  /** Those who could vote. */
  public static final VoteBase ELIGIBLE = new VoteBase("eligible");

  private VoteBase(String code) {
    super(code);
  }

  /**
   * {@return the base with that code, known or not}
   *
   * @param code the code in the wire format, known or not
   * @throws io.github.hiwar.value.InvalidValueException if the code is ill-formed
   */
  public static VoteBase of(String code) {
    return new VoteBase(code);
  }

  /** {@return the bases known to this version} */
  public static List<VoteBase> known() {
    return KnownCodes.VOTE_BASE;
  }
}
