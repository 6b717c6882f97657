package io.github.hiwar.terms;

import io.github.hiwar.value.OpenCode;
import java.util.List;

/** A part of pay that something is reckoned of: an open list. */
public final class PayComponent extends OpenCode {
  /** Pay without allowances and bonuses. */
  public static final PayComponent BASE_PAY = new PayComponent("base-pay");

  /** All pay, allowances and bonuses included. */
  public static final PayComponent TOTAL_PAY = new PayComponent("total-pay");

  /** What is paid for years of service. */
  public static final PayComponent SENIORITY = new PayComponent("seniority");

  /** Allowances, for housing, transport and the like. */
  public static final PayComponent ALLOWANCES = new PayComponent("allowances");

  /** Bonuses. */
  public static final PayComponent BONUSES = new PayComponent("bonuses");

  /** Pay for overtime. */
  public static final PayComponent OVERTIME = new PayComponent("overtime");

  /** The pay of all staff together. */
  public static final PayComponent WAGE_BILL = new PayComponent("wage-bill");

  /** The legal minimum wage. */
  public static final PayComponent MINIMUM_WAGE = new PayComponent("minimum-wage");

  /** Pensions in payment. */
  public static final PayComponent PENSION = new PayComponent("pension");

  private static final List<PayComponent> KNOWN =
      List.of(
          BASE_PAY,
          TOTAL_PAY,
          SENIORITY,
          ALLOWANCES,
          BONUSES,
          OVERTIME,
          WAGE_BILL,
          MINIMUM_WAGE,
          PENSION);

  private PayComponent(String code) {
    super(code);
  }

  /**
   * {@return the component with that code, known or not}
   *
   * @param code the code in the wire format, known or not
   * @throws io.github.hiwar.value.InvalidValueException if the code is ill-formed
   */
  public static PayComponent of(String code) {
    return new PayComponent(code);
  }

  /** {@return the components known to this version} */
  public static List<PayComponent> known() {
    return KNOWN;
  }
}
