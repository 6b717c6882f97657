package io.github.hiwar.agreement;

import io.github.hiwar.value.OpenCode;
import java.util.List;

/** What kind of text closes a negotiation, or records that it failed: an open list. */
public final class AgreementKind extends OpenCode {
  /** A text by which parties to collective bargaining bind themselves. */
  public static final AgreementKind AGREEMENT = new AgreementKind("agreement");

  /** An agreement that has still to be approved. */
  public static final AgreementKind TENTATIVE_AGREEMENT = new AgreementKind("tentative-agreement");

  /**
   * A text that puts down what the parties have come to understand, often before or beside a formal
   * agreement.
   */
  public static final AgreementKind MEMORANDUM = new AgreementKind("memorandum");

  /** Minutes that bind those who signed them. */
  public static final AgreementKind MINUTES = new AgreementKind("minutes");

  /** A text of principles and general commitments to which the parties subscribe. */
  public static final AgreementKind CHARTER = new AgreementKind("charter");

  /** A text agreed beside an agreement, which makes it precise or adds to it. */
  public static final AgreementKind SIDE_LETTER = new AgreementKind("side-letter");

  /** A change to an earlier text. */
  public static final AgreementKind AMENDMENT = new AgreementKind("amendment");

  /** The record that no agreement was reached, with the last proposals of each side. */
  public static final AgreementKind RECORD_OF_DISAGREEMENT =
      new AgreementKind("record-of-disagreement");

  /** A decision of the employer alone. */
  public static final AgreementKind UNILATERAL_DECISION = new AgreementKind("unilateral-decision");

  private AgreementKind(String code) {
    super(code);
  }

  /**
   * {@return the kind with that code, known or not}
   *
   * @param code the code in the wire format, known or not
   * @throws io.github.hiwar.value.InvalidValueException if the code is ill-formed
   */
  public static AgreementKind of(String code) {
    return new AgreementKind(code);
  }

  /** {@return the kinds known to this version} */
  public static List<AgreementKind> known() {
    return KnownCodes.AGREEMENT_KIND;
  }
}
