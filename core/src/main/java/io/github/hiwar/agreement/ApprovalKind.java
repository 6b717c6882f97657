package io.github.hiwar.agreement;

import io.github.hiwar.value.OpenCode;
import java.util.List;

/** What an authority, or a body that is not a party, does with a text: an open list. */
public final class ApprovalKind extends OpenCode {
  /** Takes it on deposit. */
  public static final ApprovalKind REGISTRATION = new ApprovalKind("registration");

  /** Confirms that it is lawful, which it needs to hold. */
  public static final ApprovalKind HOMOLOGATION = new ApprovalKind("homologation");

  /** Makes it binding on employers and workers of its scope who did not sign. */
  public static final ApprovalKind EXTENSION = new ApprovalKind("extension");

  /** Makes it binding outside its scope: in another territory, trade or sector. */
  public static final ApprovalKind ENLARGEMENT = new ApprovalKind("enlargement");

  /** Approves what a party has signed: a ministry of finance, a board, a council. */
  public static final ApprovalKind APPROVAL = new ApprovalKind("approval");

  private static final List<ApprovalKind> KNOWN =
      List.of(REGISTRATION, HOMOLOGATION, EXTENSION, ENLARGEMENT, APPROVAL);

  private ApprovalKind(String code) {
    super(code);
  }

  /**
   * {@return the kind with that code, known or not}
   *
   * @param code the code in the wire format, known or not
   * @throws io.github.hiwar.value.InvalidValueException if the code is ill-formed
   */
  public static ApprovalKind of(String code) {
    return new ApprovalKind(code);
  }

  /** {@return the kinds known to this version} */
  public static List<ApprovalKind> known() {
    return KNOWN;
  }
}
