package io.github.hiwar.cli;

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

  /** Writes the content. */
  static void write(Terminal terminal, Output output, Content content) {
    if (output.isStandard()) {
      try {
        content.writeTo(terminal.out());
      } catch (IOException e) {
        throw new UnreadableException(output.name(), e);
      }
      terminal.out().flush();
      return;
    }
    try (WholeFile file = open(terminal, output)) {
      content.writeTo(file.stream());
      file.finish();
    } catch (IOException e) {
      throw UnreadableException.writing(output.name(), e);
    }
  }

  /** Begins a file that is not standard output. */
  static WholeFile open(Terminal terminal, Output output) {
    try {
      Path path = output.path();
      return terminal.unfinished().make(() -> WholeFile.at(path));
    } catch (IOException e) {
      throw UnreadableException.writing(output.name(), e);
    }
  }
}
