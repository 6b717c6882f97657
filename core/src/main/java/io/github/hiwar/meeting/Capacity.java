package io.github.hiwar.meeting;

import io.github.hiwar.value.OpenCode;
import java.util.List;

/** In which capacity somebody takes part in a meeting: an open list. */
public final class Capacity extends OpenCode {
  /** Chairs the meeting. */
  public static final Capacity CHAIR = new Capacity("chair");

  /** Receives the others. */
  public static final Capacity HOST = new Capacity("host");

  /** Speaks and negotiates for a party. */
  public static final Capacity DELEGATE = new Capacity("delegate");

  /** Is there without a say. */
  public static final Capacity OBSERVER = new Capacity("observer");

  /** Assists the sides in coming to terms. */
  public static final Capacity MEDIATOR = new Capacity("mediator");

  /** Keeps the record. */
  public static final Capacity SECRETARY = new Capacity("secretary");

  /** Advises. */
  public static final Capacity EXPERT = new Capacity("expert");

  /** Signs. */
  public static final Capacity SIGNATORY = new Capacity("signatory");

  private Capacity(String code) {
    super(code);
  }

  /**
   * {@return the capacity with that code, known or not}
   *
   * @param code the code in the wire format, known or not
   * @throws io.github.hiwar.value.InvalidValueException if the code is ill-formed
   */
  public static Capacity of(String code) {
    return new Capacity(code);
  }

  /** {@return the capacities known to this version} */
  public static List<Capacity> known() {
    return KnownCodes.CAPACITY;
  }
}
