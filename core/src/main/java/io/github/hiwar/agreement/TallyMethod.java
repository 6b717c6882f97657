package io.github.hiwar.agreement;

import io.github.hiwar.value.OpenCode;
import java.util.List;

/** How the figures of a count came about: an open list. */
public final class TallyMethod extends OpenCode {
  /** Votes were counted. */
  public static final TallyMethod COUNTED = new TallyMethod("counted");

  /** The counts of units were added up. */
  public static final TallyMethod SUMMED = new TallyMethod("summed");

  /** The shares of units were averaged, whatever their size. */
  public static final TallyMethod AVERAGED = new TallyMethod("averaged");

  /** A sample or an observer stands for the count. */
  public static final TallyMethod ESTIMATED = new TallyMethod("estimated");

  private TallyMethod(String code) {
    super(code);
  }

  /**
   * {@return the method with that code, known or not}
   *
   * @param code the code in the wire format, known or not
   * @throws io.github.hiwar.value.InvalidValueException if the code is ill-formed
   */
  public static TallyMethod of(String code) {
    return new TallyMethod(code);
  }

  /** {@return the methods known to this version} */
  public static List<TallyMethod> known() {
    return KnownCodes.TALLY_METHOD;
  }
}
