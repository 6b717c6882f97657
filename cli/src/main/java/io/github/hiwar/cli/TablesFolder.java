package io.github.hiwar.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of tables.
 *
 * @param name what the user calls it
 */
record TablesFolder(String name) implements Input {
  @Override
  public List<Path> files() throws IOException {
    if (!Files.isDirectory(path())) {
      return List.of(path());
    }
    try (Stream<Path> files = Files.list(path())) {
      return files.filter(TablesFolder::isPart).toList();
    }
  }

  // The tables, and what describes them.
  private static boolean isPart(Path file) {
    return file.toString().endsWith(".csv") || file.endsWith("datapackage.json");
  }
}
