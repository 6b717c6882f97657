package io.github.hiwar.terms;

import io.github.hiwar.value.OpenCode;
import java.util.List;

/** How a payment counts for other purposes: an open list. */
public final class PayKind extends OpenCode {
  /** It becomes part of base pay. */
  public static final PayKind CONSOLIDATED = new PayKind("consolidated");

  /** It is paid once and builds nothing. */
  public static final PayKind ONE_OFF = new PayKind("one-off");

  /** It counts as remuneration, for contributions and pensions. */
  public static final PayKind REMUNERATIVE = new PayKind("remunerative");

  /** It does not count as remuneration. */
  public static final PayKind NON_REMUNERATIVE = new PayKind("non-remunerative");

  /** It is given in kind. */
  public static final PayKind IN_KIND = new PayKind("in-kind");

  private PayKind(String code) {
    super(code);
  }

  /**
   * {@return the kind with that code, known or not}
   *
   * @param code the code in the wire format, known or not
   * @throws io.github.hiwar.value.InvalidValueException if the code is ill-formed
   */
  public static PayKind of(String code) {
    return new PayKind(code);
  }

  /** {@return the kinds known to this version} */
  public static List<PayKind> known() {
    return KnownCodes.PAY_KIND;
  }
}
