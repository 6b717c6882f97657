package io.github.hiwar.terms;

import io.github.hiwar.value.OpenCode;
import java.util.List;

/** What people are told apart by in a criterion: an open list. */
public final class StaffAttribute extends OpenCode {
  /** When they were hired. */
  public static final StaffAttribute HIRED = new StaffAttribute("hired");

  /** How old they are. */
  public static final StaffAttribute AGE = new StaffAttribute("age");

  /** How long they have been employed. */
  public static final StaffAttribute SENIORITY = new StaffAttribute("seniority");

  /** How long they have done such work, here or elsewhere. */
  public static final StaffAttribute EXPERIENCE = new StaffAttribute("experience");

  /** For how many days contributions were paid. */
  public static final StaffAttribute INSURED_DAYS = new StaffAttribute("insured-days");

  /** How much they earn. */
  public static final StaffAttribute PAY = new StaffAttribute("pay");

  /** What contract they have: permanent, fixed-term, temporary. */
  public static final StaffAttribute CONTRACT = new StaffAttribute("contract");

  /** How long they work: full-time or part-time. */
  public static final StaffAttribute WORKING_TIME = new StaffAttribute("working-time");

  /** What work they do. */
  public static final StaffAttribute OCCUPATION = new StaffAttribute("occupation");

  /** Where they work. */
  public static final StaffAttribute WORKPLACE = new StaffAttribute("workplace");

  /** What they have learnt. */
  public static final StaffAttribute QUALIFICATION = new StaffAttribute("qualification");

  /** Which school or degree they have. */
  public static final StaffAttribute EDUCATION = new StaffAttribute("education");

  /** Which certificate or licence they hold. */
  public static final StaffAttribute CERTIFICATE = new StaffAttribute("certificate");

  /** When they retired, or whether they have. */
  public static final StaffAttribute RETIREMENT = new StaffAttribute("retirement");

  /** Whether they have reached the age at which people retire. */
  public static final StaffAttribute RETIREMENT_AGE = new StaffAttribute("retirement-age");

  /** Whether an epidemic hit them or their work. */
  public static final StaffAttribute HIT_BY_EPIDEMIC = new StaffAttribute("hit-by-epidemic");

  /** Of which union or fund they are members. */
  public static final StaffAttribute MEMBERSHIP = new StaffAttribute("membership");

  private StaffAttribute(String code) {
    super(code);
  }

  /**
   * {@return the attribute with that code, known or not}
   *
   * @param code the code in the wire format, known or not
   * @throws io.github.hiwar.value.InvalidValueException if the code is ill-formed
   */
  public static StaffAttribute of(String code) {
    return new StaffAttribute(code);
  }

  /** {@return the attributes known to this version} */
  public static List<StaffAttribute> known() {
    return KnownCodes.STAFF_ATTRIBUTE;
  }
}
