package io.github.hiwar.report;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.json.HiwarJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The crafts dialogue of 2025, a real record, as it stands in the conformance suite. */
public final class Crafts {
  private static final Path FILE = Path.of("../json/conformance/valid/crafts-dialogue-2025.json");

  private Crafts() {}

  /** The record. */
  public static BargainingRecord record() {
    try {
      return HiwarJson.read(Files.readAllBytes(FILE)).orThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
