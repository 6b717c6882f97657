package io.github.hiwar.terms;

import io.github.hiwar.value.OpenCode;
import java.util.List;

/** What happens to somebody or something, where it is no status: an open list. */
public final class EventKind extends OpenCode {
  /** Those concerned come. */
  public static final EventKind ARRIVAL = new EventKind("arrival");

  /** Those concerned come back. */
  public static final EventKind RETURN = new EventKind("return");

  /** Those concerned leave. */
  public static final EventKind DEPARTURE = new EventKind("departure");

  /** Those concerned come into office. */
  public static final EventKind APPOINTMENT = new EventKind("appointment");

  /** What comes in covers what goes out. */
  public static final EventKind BALANCE = new EventKind("balance");

  /** An error or a fault is found in it. */
  public static final EventKind FAULT_FOUND = new EventKind("fault-found");

  private EventKind(String code) {
    super(code);
  }

  /**
   * {@return the kind with that code, known or not}
   *
   * @param code the code in the wire format, known or not
   * @throws io.github.hiwar.value.InvalidValueException if the code is ill-formed
   */
  public static EventKind of(String code) {
    return new EventKind(code);
  }

  /** {@return the kinds known to this version} */
  public static List<EventKind> known() {
    return KnownCodes.EVENT_KIND;
  }
}
