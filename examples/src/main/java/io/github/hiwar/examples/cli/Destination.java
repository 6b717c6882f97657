package io.github.hiwar.examples.cli;

import io.github.hiwar.json.WholeFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Where a command writes: a file that is there whole or not at all, or standard output. */
final class Destination {
  /** What is written. */
  @FunctionalInterface
  interface Content {
    /** Writes it. */
    void writeTo(OutputStream out) throws IOException;
  }

  private Destination() {}

  /**
   * Writes the content.
   *
   * @param output a file, or {@code -} for standard output
   */
  static void write(Terminal terminal, String output, Content content) {
    if (output.equals("-")) {
      try {
        content.writeTo(terminal.out());
      } catch (IOException e) {
        throw new UnreadableException(output, e);
      }
      terminal.out().flush();
      return;
    }
    try (WholeFile file = WholeFile.at(Path.of(output))) {
      content.writeTo(file.stream());
      file.finish();
    } catch (IOException e) {
      throw UnreadableException.writing(output, e);
    }
  }
}
