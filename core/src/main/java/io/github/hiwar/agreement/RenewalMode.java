package io.github.hiwar.agreement;

import io.github.hiwar.value.OpenCode;
import java.util.List;

/** How a text goes on after its term: an open list. */
public final class RenewalMode extends OpenCode {
  /** By itself, unless a party gives notice. */
  public static final RenewalMode TACIT = new RenewalMode("tacit");

  /** By a new agreement only. */
  public static final RenewalMode NEGOTIATED = new RenewalMode("negotiated");

  /** By a declaration of the parties. */
  public static final RenewalMode EXPRESS = new RenewalMode("express");

  /** It holds until another text takes its place. */
  public static final RenewalMode ULTRA_ACTIVE = new RenewalMode("ultra-active");

  /** It ends with its term. */
  public static final RenewalMode NONE = new RenewalMode("none");

  private RenewalMode(String code) {
    super(code);
  }

  /**
   * {@return the mode with that code, known or not}
   *
   * @param code the code in the wire format, known or not
   * @throws io.github.hiwar.value.InvalidValueException if the code is ill-formed
   */
  public static RenewalMode of(String code) {
    return new RenewalMode(code);
  }

  /** {@return the modes known to this version} */
  public static List<RenewalMode> known() {
    return KnownCodes.RENEWAL_MODE;
  }
}
