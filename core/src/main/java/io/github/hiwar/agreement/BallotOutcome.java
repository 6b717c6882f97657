package io.github.hiwar.agreement;

import io.github.hiwar.value.OpenCode;
import java.util.List;

/** What a vote comes to: an open list. */
public final class BallotOutcome extends OpenCode {
  /** What was voted on is accepted. */
  public static final BallotOutcome ACCEPTED = new BallotOutcome("accepted");

  /** What was voted on is rejected. */
  public static final BallotOutcome REJECTED = new BallotOutcome("rejected");

  /** Too few took part, so that nothing is decided. */
  public static final BallotOutcome NO_QUORUM = new BallotOutcome("no-quorum");

  /** As many are for it as against it. */
  public static final BallotOutcome TIED = new BallotOutcome("tied");

  /** The vote does not count: it was broken off, or quashed. */
  public static final BallotOutcome ANNULLED = new BallotOutcome("annulled");

  private BallotOutcome(String code) {
    super(code);
  }

  /**
   * {@return the outcome with that code, known or not}
   *
   * @param code the code in the wire format, known or not
   * @throws io.github.hiwar.value.InvalidValueException if the code is ill-formed
   */
  public static BallotOutcome of(String code) {
    return new BallotOutcome(code);
  }

  /** {@return the outcomes known to this version} */
  public static List<BallotOutcome> known() {
    return KnownCodes.BALLOT_OUTCOME;
  }
}
