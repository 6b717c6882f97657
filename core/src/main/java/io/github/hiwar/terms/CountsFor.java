package io.github.hiwar.terms;

import io.github.hiwar.value.OpenCode;
import java.util.List;

/** What a payment is counted for: an open list. */
public final class CountsFor extends OpenCode {
  /** The pension, and contributions to it. */
  public static final CountsFor PENSION = new CountsFor("pension");

  /** The health fund, and contributions to it. */
  public static final CountsFor HEALTH_FUND = new CountsFor("health-fund");

  /** What members pay to their union. */
  public static final CountsFor UNION_DUES = new CountsFor("union-dues");

  /** The rate of overtime. */
  public static final CountsFor OVERTIME = new CountsFor("overtime");

  /** A bonus that is reckoned on yearly pay, such as a thirteenth month. */
  public static final CountsFor ANNUAL_BONUS = new CountsFor("annual-bonus");

  /** What is paid at dismissal. */
  public static final CountsFor SEVERANCE = new CountsFor("severance");

  /** Tax on income. */
  public static final CountsFor TAX = new CountsFor("tax");

  private CountsFor(String code) {
    super(code);
  }

  /**
   * {@return the purpose with that code, known or not}
   *
   * @param code the code in the wire format, known or not
   * @throws io.github.hiwar.value.InvalidValueException if the code is ill-formed
   */
  public static CountsFor of(String code) {
    return new CountsFor(code);
  }

  /** {@return the purposes known to this version} */
  public static List<CountsFor> known() {
    return KnownCodes.COUNTS_FOR;
  }
}
