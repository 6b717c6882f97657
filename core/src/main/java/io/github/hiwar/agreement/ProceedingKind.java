package io.github.hiwar.agreement;

import io.github.hiwar.value.OpenCode;
import java.util.List;

/** What kind of forum a case is brought before: an open list. */
public final class ProceedingKind extends OpenCode {
  /** A court decides. */
  public static final ProceedingKind COURT = new ProceedingKind("court");

  /** A conciliator or an inspector brings the sides together. */
  public static final ProceedingKind CONCILIATION = new ProceedingKind("conciliation");

  /** A mediator proposes a way out. */
  public static final ProceedingKind MEDIATION = new ProceedingKind("mediation");

  /** Arbitrators decide, whether the sides chose them or the law imposes them. */
  public static final ProceedingKind ARBITRATION = new ProceedingKind("arbitration");

  /** A labour inspectorate looks into it. */
  public static final ProceedingKind INSPECTION = new ProceedingKind("inspection");

  /** A supervisory body is called on, such as those of the ILO. */
  public static final ProceedingKind COMPLAINT = new ProceedingKind("complaint");

  private ProceedingKind(String code) {
    super(code);
  }

  /**
   * {@return the kind with that code, known or not}
   *
   * @param code the code in the wire format, known or not
   * @throws io.github.hiwar.value.InvalidValueException if the code is ill-formed
   */
  public static ProceedingKind of(String code) {
    return new ProceedingKind(code);
  }

  /** {@return the kinds known to this version} */
  public static List<ProceedingKind> known() {
    return KnownCodes.PROCEEDING_KIND;
  }
}
