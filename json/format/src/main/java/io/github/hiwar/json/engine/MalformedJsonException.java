package io.github.hiwar.json.engine;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A text is not JSON, or one of its tokens is over the limits. */
public final class MalformedJsonException extends IOException {
  private static final long serialVersionUID = 1L;

  /** What an engine can find to be too long. */
  public enum TooLong {
    /** A string. */
    TEXT,
    /** The name of a member. */
    NAME,
    /** A number. */
    NUMBER
  }

  /** The line, from 1 on. */
  private final int line;

  /** The column, from 1 on. */
  private final int column;

  /** What is over its limit. */
  private final @Nullable TooLong tooLong;

  /**
   * Describes what is wrong, and where.
   *
   * @param message the words of the engine
   * @param line the line, from 1 on
   * @param column the column, from 1 on
   */
  public MalformedJsonException(String message, int line, int column) {
    this(message, line, column, Optional.empty());
  }

  /**
   * Describes a text that is well-formed as far as it was read, but over a limit.
   *
   * @param message the words of the engine
   * @param line the line, from 1 on
   * @param column the column, from 1 on
   * @param tooLong what is over its limit, empty if the text is not JSON
   */
  public MalformedJsonException(String message, int line, int column, Optional<TooLong> tooLong) {
    super(message);
    this.line = line;
    this.column = column;
    this.tooLong = tooLong.orElse(null);
  }

  /** {@return the line, from 1 on} */
  public int line() {
    return line;
  }

  /** {@return the column, from 1 on} */
  public int column() {
    return column;
  }

  /** {@return what is over its limit, empty if the text is not JSON} */
  public Optional<TooLong> tooLong() {
    return Optional.ofNullable(tooLong);
  }
}
