package io.github.hiwar.jackson3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.committed.Committed;
import io.github.hiwar.finding.Finding;
import io.github.hiwar.finding.Severity;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.validation.RecordValidator;
import io.github.hiwar.validation.Rule;
import io.github.hiwar.validation.RuleCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The examples of the rules as documents, and the catalogue that is made of both. Run with {@code
 * -Dhiwar.rewrite=true} after a rule, a text or an example has changed.
 */
class RuleCatalogueTest {
  private static final Path EXAMPLES = Path.of("../conformance/rules");
  private static final Path PAGE = Path.of("../../docs/rules.md");
  private static final Path TABLE =
      Path.of("../format/src/main/resources/io/github/hiwar/schema/rules-1.0.json");
  private static final RecordValidator EVERYTHING =
      RecordValidator.publication().asOf(LocalDate.of(2025, 12, 31));

  @BeforeAll
  static void rewrite() throws IOException {
    if (Boolean.getBoolean("hiwar.rewrite")) {
      for (RuleCase example : RuleCase.examples()) {
        Files.createDirectories(EXAMPLES.resolve(example.ruleId()));
        Files.write(document(example, "fails"), HiwarJson.writePretty(example.fails()));
        Files.write(document(example, "passes"), HiwarJson.writePretty(example.passes()));
      }
    }
  }

  static List<RuleCase> examples() {
    return RuleCase.examples();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void the_committed_documents_are_those_of_the_example(RuleCase example) throws IOException {
    assertUpToDate(document(example, "fails"), example.fails());
    assertUpToDate(document(example, "passes"), example.passes());
  }

  private static void assertUpToDate(Path file, BargainingRecord record) throws IOException {
    Committed.assertUpToDate(file, new String(HiwarJson.writePretty(record), UTF_8));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void the_failing_document_breaks_the_rule_and_there_is_no_other_error(RuleCase example)
      throws IOException {
    List<Finding> findings = findings(example, "fails");
    assertThat(findings).extracting(Finding::code).contains(example.ruleId());
    assertThat(findings)
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .allMatch(finding -> finding.code().equals(example.ruleId()));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void the_passing_document_keeps_the_rule_and_has_no_error(RuleCase example) throws IOException {
    assertThat(findings(example, "passes"))
        .noneMatch(finding -> finding.code().equals(example.ruleId()))
        .noneMatch(finding -> finding.severity() == Severity.ERROR);
  }

  @Test
  void there_is_a_folder_for_each_rule_and_no_other() throws IOException {
    try (Stream<Path> folders = Files.list(EXAMPLES)) {
      Committed.assertRows(
          "json/conformance/rules, made by mvn -B -q test -Dhiwar.rewrite=true,",
          folders
              .filter(Files::isDirectory)
              .map(folder -> folder.getFileName().toString())
              .toList(),
          RecordValidator.catalogue().stream().map(Rule::id).toList());
    }
  }

  @Test
  void the_committed_page_is_the_one_that_rules_and_examples_give() throws IOException {
    Committed.assertUpToDate(PAGE, RuleCatalogue.page(EVERYTHING));
  }

  @Test
  void the_committed_table_is_the_one_that_rules_and_examples_give() throws IOException {
    Committed.assertUpToDate(TABLE, RuleCatalogue.table(EVERYTHING));
  }

  private static List<Finding> findings(RuleCase example, String name) throws IOException {
    BargainingRecord record = HiwarJson.read(document(example, name)).orThrow();
    return EVERYTHING.validate(record).list();
  }

  private static Path document(RuleCase example, String name) {
    return EXAMPLES.resolve(example.ruleId()).resolve(name + ".json");
  }
}
