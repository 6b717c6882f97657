package io.github.hiwar.corpus.table;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.json.HiwarJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The 2025 crafts-sector dialogue, as it is or with some of its text replaced. */
final class Example {
  private static final Path FILE = Path.of("../json/conformance/valid/crafts-dialogue-2025.json");

  private Example() {}

  static BargainingRecord crafts() {
    return crafts("", "");
  }

  static BargainingRecord crafts(String text, String replacement) {
    try {
      String json = Files.readString(FILE);
      return HiwarJson.readOrThrow(
          (text.isEmpty() ? json : json.replace(text, replacement))
              .getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
