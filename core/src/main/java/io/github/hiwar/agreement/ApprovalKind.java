package io.github.hiwar.agreement;

import io.github.hiwar.value.OpenCode;
import java.util.List;

/** What an authority, or a body that is not a party, does with a text: an open list. */
public final class ApprovalKind extends OpenCode {
  /** The authority takes the text on deposit. */
  public static final ApprovalKind REGISTRATION = new ApprovalKind("registration");

  /** The authority confirms that the text is lawful, which it needs to hold. */
  public static final ApprovalKind HOMOLOGATION = new ApprovalKind("homologation");

  /**
   * The authority makes the text binding on employers and workers of its scope who did not sign.
   */
  public static final ApprovalKind EXTENSION = new ApprovalKind("extension");

  /**
   * The authority makes the text binding outside its scope: in another territory, trade or sector.
   */
  public static final ApprovalKind ENLARGEMENT = new ApprovalKind("enlargement");

  /** A ministry of finance, a board or a council approves what a party has signed. */
  public static final ApprovalKind APPROVAL = new ApprovalKind("approval");

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
    return KnownCodes.APPROVAL_KIND;
  }
}
