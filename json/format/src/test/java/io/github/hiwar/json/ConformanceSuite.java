package io.github.hiwar.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The documents of the language-neutral suite. */
public final class ConformanceSuite {
  static final Path FOLDER = Path.of("../conformance");

  private ConformanceSuite() {}

  /**
   * The documents of one of its folders, in order: not what is said of them beside.
   *
   * @throws IOException if the folder cannot be read
   */
  public static Stream<Path> documents(String folder) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
      return files
          .filter(file -> String.valueOf(file.getFileName()).matches("[^.]+\\.json"))
          .sorted()
          .toList()
          .stream();
    }
  }
}
