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

  /** What is paid on top of pay for a result, a date or an occasion. */
  public static final PayComponent BONUSES = new PayComponent("bonuses");

  /** Pay for overtime. */
  public static final PayComponent OVERTIME = new PayComponent("overtime");

  /** Pay for the time of a leave. */
  public static final PayComponent LEAVE_PAY = new PayComponent("leave-pay");

  /** The grade that pay follows from. */
  public static final PayComponent GRADE = new PayComponent("grade");

  /** The pay of all staff together. */
  public static final PayComponent WAGE_BILL = new PayComponent("wage-bill");

  /** The legal minimum wage. */
  public static final PayComponent MINIMUM_WAGE = new PayComponent("minimum-wage");

  /** Pensions in payment. */
  public static final PayComponent PENSION = new PayComponent("pension");

  /** What employees pay into a social fund. */
  public static final PayComponent CONTRIBUTION_EMPLOYEE =
      new PayComponent("employee-contributions");

  /** What employers pay into a social fund. */
  public static final PayComponent CONTRIBUTION_EMPLOYER =
      new PayComponent("employer-contributions");

  /** Tax on pay. */
  public static final PayComponent INCOME_TAX = new PayComponent("income-tax");

  /** The part of pay on which no tax is due. */
  public static final PayComponent EXEMPT_AMOUNT = new PayComponent("exempt-amount");

  /** A levy or deduction that is neither tax nor contribution. */
  public static final PayComponent LEVY = new PayComponent("levy");

  /** All that an employee costs the employer. */
  public static final PayComponent LABOUR_COST = new PayComponent("labour-cost");

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
    return KnownCodes.PAY_COMPONENT;
  }
}
