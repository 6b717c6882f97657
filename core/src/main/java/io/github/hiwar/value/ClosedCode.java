package io.github.hiwar.value;

import java.util.Locale;

/**
 * A constant of a closed list: one that drives logic, so that an unknown one is an error.
 *
 * <p>Implemented by enums only; the code of {@code IN_PRINCIPLE} is {@code in-principle}.
 */
public interface ClosedCode {
  /** {@return the constant's Java name} */
  String name();

  /** {@return the code in the wire format, in kebab-case} */
  default String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
