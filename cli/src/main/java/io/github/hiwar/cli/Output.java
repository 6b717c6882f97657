package io.github.hiwar.cli;

import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * What a command writes: a file, a folder, or standard output. Every argument that names one is of
 * this type, and so {@link Clashes} knows them all.
 *
 * @param name what the user calls it
 */
record Output(String name) {
  /** Whether it is standard output. */
  boolean isStandard() {
    return name.equals("-");
  }

  /**
   * Where it will be.
   *
   * @throws UnreadableException if no file can have its name
   */
  Path path() {
    if (name.isEmpty()) {
      throw new UnreadableException(name, new NoSuchFileException(name));
    }
    return FileNames.path(name);
  }
}
