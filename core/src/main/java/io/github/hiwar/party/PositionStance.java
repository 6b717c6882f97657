package io.github.hiwar.party;

import io.github.hiwar.value.OpenCode;
import java.util.List;

/** Where somebody stands towards something: an open list. */
public final class PositionStance extends OpenCode {
  /** Is for it. */
  public static final PositionStance SUPPORTS = new PositionStance("supports");

  /** Is against it. */
  public static final PositionStance OPPOSES = new PositionStance("opposes");

  /** Asks its members to vote for it, or to take part. */
  public static final PositionStance RECOMMENDS = new PositionStance("recommends");

  /** Asks its members to vote against it, or to stay away. */
  public static final PositionStance RECOMMENDS_AGAINST = new PositionStance("recommends-against");

  /** Leaves it to its members, and says so. */
  public static final PositionStance RECOMMENDS_NOTHING = new PositionStance("recommends-nothing");

  /** Considers it more pressing than others. */
  public static final PositionStance PRIORITY = new PositionStance("priority");

  /** Considers it the main point of the talks, or of the dispute. */
  public static final PositionStance MAIN_ISSUE = new PositionStance("main-issue");

  /** Will not agree without it, or to it. */
  public static final PositionStance RED_LINE = new PositionStance("red-line");

  /** Went as far as it can, or says so. */
  public static final PositionStance AT_LIMIT = new PositionStance("at-limit");

  /** Considers it met, or enough. */
  public static final PositionStance SATISFIED = new PositionStance("satisfied");

  /** Considers it the least that is needed, and no more. */
  public static final PositionStance MINIMUM_MET = new PositionStance("minimum-met");

  /** Considers it a step, and keeps the rest of its claims. */
  public static final PositionStance PARTLY_SATISFIED = new PositionStance("partly-satisfied");

  /** Considers it too little. */
  public static final PositionStance DISSATISFIED = new PositionStance("dissatisfied");

  /** Negotiates in it. */
  public static final PositionStance AT_THE_TABLE = new PositionStance("at-the-table");

  /** Watches without a say, in the room or from outside. */
  public static final PositionStance OBSERVES = new PositionStance("observes");

  /** Acts on the matter outside of it. */
  public static final PositionStance OUTSIDE = new PositionStance("outside");

  /** Was kept out of it, and says so. */
  public static final PositionStance EXCLUDED = new PositionStance("excluded");

  /** Denies that the party speaks for those it claims to speak for. */
  public static final PositionStance CONTESTS_REPRESENTATIVENESS =
      new PositionStance("contests-representativeness");

  /** Joins the action, by itself or with others. */
  public static final PositionStance TAKES_PART = new PositionStance("takes-part");

  private PositionStance(String code) {
    super(code);
  }

  /**
   * {@return the stance with that code, known or not}
   *
   * @param code the code in the wire format, known or not
   * @throws io.github.hiwar.value.InvalidValueException if the code is ill-formed
   */
  public static PositionStance of(String code) {
    return new PositionStance(code);
  }

  /** {@return the stances known to this version} */
  public static List<PositionStance> known() {
    return KnownCodes.POSITION_STANCE;
  }
}
