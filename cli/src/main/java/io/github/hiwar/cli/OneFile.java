package io.github.hiwar.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file that is no record: a sheet, a table of words, or standard input.
 *
 * @param name what the user calls it
 */
record OneFile(String name) implements Input {
  @Override
  public List<Path> files() throws IOException {
    if (!Files.isDirectory(path())) {
      return List.of(path());
    }
    try (Stream<Path> inside = Files.list(path())) {
      return inside.toList();
    }
  }

  /**
   * What a record calls it, nothing for standard input. The folders that it lies in stay out of
   * that: they are those of one machine, and may bear somebody's name.
   */
  String called() {
    Path last = isStandard() ? null : path().getFileName();
    return last == null ? "" : FileNames.name(last);
  }

  /** Its bytes, to be closed by who reads them. */
  InputStream open(Terminal terminal) throws IOException {
    return new Source(name, isStandard() ? null : path(), false).open(terminal);
  }
}
