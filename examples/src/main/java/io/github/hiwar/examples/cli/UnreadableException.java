package io.github.hiwar.examples.cli;

import java.io.IOException;

/** A file that cannot be read, with what to tell the user. */
final class UnreadableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnreadableException(String file, IOException cause) {
    super(file + ": " + reason(cause), cause);
  }

  private static String reason(IOException cause) {
    return cause instanceof java.nio.file.NoSuchFileException
        ? "no such file"
        : String.valueOf(cause.getMessage());
  }
}
