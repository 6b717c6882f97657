package io.github.hiwar.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.finding.Severity;
import io.github.hiwar.validation.RecordValidator;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Real dialogues and agreements, encoded from public sources: the standard rules find no error in
 * them, and what else they find is what one would tell their authors.
 */
class CasesTest {
  private static final Path CASES = Path.of("../conformance/valid");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // What was done without being asked for, and the condition that the host alone attached.
        "crafts-dialogue-2025 | 2025-12-31 | condition-of-one-side=2, measure-addresses-nothing=6,"
            + " party-never-mentioned=1",
        // An invented one: that the accounts differ is its point.
        "invented-dispute | 2024-12-31 | claims-conflict=1",
        "fisheries-2022 | 2023-12-31 | demand-unanswered=4",
        // The six-monthly meetings were a promise that the claims file had not asked for.
        "fisheries-2023 | 2023-12-31 | demand-unanswered=6, document-never-cited=1,"
            + " measure-addresses-nothing=1",
        // Nothing in the sources says that the minimum wages and the pay of nurses had risen by
        // then.
        "national-agreement-2024 | 2025-12-31 | instalment-passed=3",
        // What was offered came before what was asked, and answers nothing.
        "france-pay-review-2023 | 2023-12-31 | demand-unanswered=3, refusal-without-reason=1",
        "france-package-2023 | 2023-12-31 | ''",
        "france-final-record-2022 | 2022-12-31 | ''"
      })
  void the_standard_rules_find_no_error_and_only_what_one_would_tell_the_authors(
      String name, LocalDate day, String expected) throws IOException {
    BargainingRecord record = HiwarJson.read(CASES.resolve(name + ".json")).orThrow();
    var report = RecordValidator.standard().asOf(day).validate(record);
    assertThat(report.list()).noneMatch(found -> found.severity() == Severity.ERROR);
    assertThat(new TreeMap<>(report.countsByCode())).hasToString("{" + expected + "}");
  }
}
