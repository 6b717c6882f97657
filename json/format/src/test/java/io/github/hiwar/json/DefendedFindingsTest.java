package io.github.hiwar.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.finding.Finding;
import io.github.hiwar.finding.Severity;
import io.github.hiwar.validation.RecordValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the rules say against the documents of the suite that are in order: each error and each
 * warning is defended in a line, and no line defends what is not said any more.
 */
class DefendedFindingsTest {
  private static final Path SUITE = Path.of("../conformance");
  private static final RecordValidator LATER =
      RecordValidator.standard().asOf(LocalDate.of(2026, 11, 26));

  @Test
  void each_error_and_warning_on_a_document_that_is_in_order_is_defended() throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.list(SUITE.resolve("valid"))) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (!name.endsWith(".expected.json")) {
          for (Finding finding : HiwarJson.check(file, LATER).findings().list()) {
            if (finding.severity() != Severity.NOTICE) {
              found.add(
                  name.replace(".json", "")
                      + '\t'
                      + finding.code()
                      + '\t'
                      + finding.where().pointer());
            }
          }
        }
      }
    }
    assertThat(found).containsExactlyInAnyOrderElementsOf(defended());
  }

  private static List<String> defended() throws IOException {
    return Files.readAllLines(SUITE.resolve("defended.tsv")).stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .peek(cells -> assertThat(cells[3]).isNotBlank())
        .map(cells -> String.join("\t", cells[0], cells[1], cells[2]))
        .toList();
  }
}
