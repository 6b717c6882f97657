package io.github.hiwar.report;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.json.HiwarJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The valid documents of the conformance suite. */
final class RecordsOfTheSuite {
  private static final Path FOLDER = Path.of("../json/conformance/valid");

  private RecordsOfTheSuite() {}

  static List<Path> files() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> !file.toString().endsWith(".expected.json")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file of a record by its name. */
  static Path file(String name) {
    return files().stream()
        .filter(file -> file.getFileName().toString().equals(name + ".json"))
        .findFirst()
        .orElseThrow();
  }

  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static BargainingRecord record(Path file) {
    return HiwarJson.read(bytes(file)).orThrow();
  }
}
