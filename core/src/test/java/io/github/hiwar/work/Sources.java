package io.github.hiwar.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sources of every module, but for what runs while Hiwar is built. */
final class Sources {
  private static final Path ROOT = Path.of("..");

  private Sources() {}

  static List<Path> all() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files.filter(Sources::isSource).sorted().toList();
    }
  }

  private static boolean isSource(Path file) {
    String name = file.toString().replace('\\', '/');
    return name.endsWith(".java")
        && name.contains("/src/main/")
        && !name.contains("/target/")
        && !name.contains("/processor/");
  }
}
