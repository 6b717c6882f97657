package io.github.hiwar.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * What a command reads: a file, a folder, or standard input. Every argument that names one is of
 * one of these types, and so {@link Clashes} knows them all.
 */
sealed interface Input permits Documents, OneFile, TablesFolder {
  /** What the user calls it. */
  String name();

  /** The files that are read. */
  List<Path> files() throws IOException;

  /** Whether it is standard input. */
  default boolean isStandard() {
    return name().equals("-");
  }

  /**
   * Where it is.
   *
   * @throws UnreadableException if no file can have its name
   */
  default Path path() {
    if (name().isEmpty()) {
      // To a path it is the folder one is in, to a user a variable that was not set.
      throw new UnreadableException(name(), new NoSuchFileException(name()));
    }
    return FileNames.path(name());
  }
}
