package io.github.hiwar.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a document of the wire format 1.0 means is held for as long as there is a 1.x. */
class FrozenConformanceTest {
  private static final Path SUITE = Path.of("../conformance");

  @Test
  void the_cases_of_1_0_are_what_they_were() throws IOException, NoSuchAlgorithmException {
    List<String> changed = new ArrayList<>();
    for (String line : Files.readAllLines(SUITE.resolve("1.0.sha256"))) {
      String digest = line.substring(0, 64);
      String name = line.substring(66);
      Path file = SUITE.resolve(name);
      if (!Files.exists(file)) {
        changed.add(name + " is gone");
      } else if (!digest.equals(digest(file))) {
        changed.add(name + " has changed");
      }
    }
    assertThat(changed)
        .as("cases of 1.0 are frozen: add a new case instead, or see CONTRIBUTING, Compatibility")
        .isEmpty();
  }

  @Test
  void each_frozen_kind_of_case_is_on_the_list() throws IOException {
    assertThat(Files.readAllLines(SUITE.resolve("1.0.sha256")))
        .hasSizeGreaterThan(150)
        .anyMatch(line -> line.contains("  valid/"))
        .anyMatch(line -> line.contains("  invalid/"))
        .anyMatch(line -> line.contains("  roundtrip/"))
        .anyMatch(line -> line.contains("  canonical/"));
  }

  private static String digest(Path file) throws IOException, NoSuchAlgorithmException {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
    return HexFormat.of().formatHex(digest);
  }
}
