package io.github.hiwar.terms;

import io.github.hiwar.value.OpenCode;
import java.util.List;

/** What the rows of a scale are told apart by: an open list. */
public final class ScaleKey extends OpenCode {
  /** The grade in a corps or in staff regulations. */
  public static final ScaleKey GRADE = new ScaleKey("grade");

  /** The scale of a pay table. */
  public static final ScaleKey SCALE = new ScaleKey("scale");

  /** A step within a grade or scale. */
  public static final ScaleKey ECHELON = new ScaleKey("echelon");

  /** A band of pay, from its lowest to its highest. */
  public static final ScaleKey BAND = new ScaleKey("band");

  /** A category of jobs, such as workers, technicians or managers. */
  public static final ScaleKey CATEGORY = new ScaleKey("category");

  /** A job: recruit, deputy, nurse. */
  public static final ScaleKey JOB = new ScaleKey("job");

  /** A child by its rank: the first, the fourth. */
  public static final ScaleKey CHILD = new ScaleKey("child");

  private ScaleKey(String code) {
    super(code);
  }

  /**
   * {@return the kind with that code, known or not}
   *
   * @param code the code in the wire format, known or not
   * @throws io.github.hiwar.value.InvalidValueException if the code is ill-formed
   */
  public static ScaleKey of(String code) {
    return new ScaleKey(code);
  }

  /** {@return the kinds known to this version} */
  public static List<ScaleKey> known() {
    return KnownCodes.SCALE_KEY;
  }
}
