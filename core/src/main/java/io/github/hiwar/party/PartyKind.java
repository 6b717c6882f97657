package io.github.hiwar.party;

import io.github.hiwar.value.OpenCode;
import java.util.List;

/** What kind of organisation, body or coalition a party is: an open list. */
public final class PartyKind extends OpenCode {
  /** An organisation of workers that stands up for their interests. */
  public static final PartyKind UNION = new PartyKind("union");

  /** A federation or confederation of unions. */
  public static final PartyKind UNION_CONFEDERATION = new PartyKind("union-confederation");

  /** A body of a union: its bureau, section or delegation. */
  public static final PartyKind UNION_BODY = new PartyKind("union-body");

  /** An employer: a company, an establishment, an office. */
  public static final PartyKind EMPLOYER = new PartyKind("employer");

  /** An organisation of employers. */
  public static final PartyKind EMPLOYERS_ORGANISATION = new PartyKind("employers-organisation");

  /** A ministry, a secretariat of state, an administration. */
  public static final PartyKind GOVERNMENT_BODY = new PartyKind("government-body");

  /** Several parties that bargain together. */
  public static final PartyKind COALITION = new PartyKind("coalition");

  /** A works council or elected delegates. */
  public static final PartyKind WORKERS_REPRESENTATION = new PartyKind("workers-representation");

  /** An association or foundation for the welfare of staff. */
  public static final PartyKind SOCIAL_WORKS_BODY = new PartyKind("social-works-body");

  /** A joint committee or council. */
  public static final PartyKind JOINT_BODY = new PartyKind("joint-body");

  /**
   * A mediator, an arbitrator, a witness, or a body outside of both sides: a court, a fund, a
   * lender.
   */
  public static final PartyKind THIRD_PARTY = new PartyKind("third-party");

  private PartyKind(String code) {
    super(code);
  }

  /**
   * {@return the kind with that code, known or not}
   *
   * @param code the code in the wire format, known or not
   * @throws io.github.hiwar.value.InvalidValueException if the code is ill-formed
   */
  public static PartyKind of(String code) {
    return new PartyKind(code);
  }

  /** {@return the kinds known to this version} */
  public static List<PartyKind> known() {
    return KnownCodes.PARTY_KIND;
  }
}
