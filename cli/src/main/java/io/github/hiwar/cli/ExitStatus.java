package io.github.hiwar.cli;

/** How the command line says to its caller how it went. */
final class ExitStatus {
  /** Nothing is wrong. */
  static final int CLEAN = 0;

  /** Errors were found. */
  static final int ERRORS = 1;

  /** The command was used wrongly. */
  static final int WRONG_USE = 2;

  /** A file cannot be read or written, or the memory does not suffice. */
  static final int UNREADABLE = 3;

  /** Something happened that nobody foresaw: {@code EX_SOFTWARE} of {@code sysexits.h}. */
  static final int UNFORESEEN = 70;

  private ExitStatus() {}
}
