package io.github.hiwar.json;

import java.io.IOException;

/** A document is not JSON. */
final class SyntaxException extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient SyntaxFault fault;

  SyntaxException(SyntaxFault fault) {
    super(fault.kind().word());
    this.fault = fault;
  }

  /** Where and why. */
  SyntaxFault fault() {
    return fault;
  }
}
