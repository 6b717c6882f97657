package io.github.hiwar.json.engine;

import java.io.IOException;

/** A text is not JSON, or one of its tokens is over the limits. */
public final class MalformedJsonException extends IOException {
  private static final long serialVersionUID = 1L;

  /** The line, from 1 on. */
  private final int line;

  /** The column, from 1 on. */
  private final int column;

  /** Whether a limit was exceeded. */
  private final boolean overLimit;

  /**
   * Describes what is wrong, and where.
   *
   * @param message the words of the engine
   * @param line the line, from 1 on
   * @param column the column, from 1 on
   * @param overLimit whether it is well-formed as far as it was read, but over a limit
   */
  public MalformedJsonException(String message, int line, int column, boolean overLimit) {
    super(message);
    this.line = line;
    this.column = column;
    this.overLimit = overLimit;
  }

  /** {@return the line, from 1 on} */
  public int line() {
    return line;
  }

  /** {@return the column, from 1 on} */
  public int column() {
    return column;
  }

  /** {@return whether the text is well-formed as far as it was read, but over a limit} */
  public boolean isOverLimit() {
    return overLimit;
  }
}
