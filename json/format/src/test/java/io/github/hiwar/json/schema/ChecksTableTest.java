package io.github.hiwar.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.shape.Constraint;
import io.github.hiwar.shape.Shape;
import io.github.hiwar.shape.Shapes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What objects are checked for is told to others: in words, and by cases on both sides. */
class ChecksTableTest {
  private static final Path CASES = Path.of("../conformance/checks/cases.tsv");
  private static final Path PAGE = Path.of("../../docs/specification.md");

  @Test
  void each_check_that_the_model_declares_has_a_case_that_breaks_it_and_one_that_keeps_it()
      throws IOException {
    List<String> cases = Files.readAllLines(CASES);
    List<String> untried = new ArrayList<>();
    for (Shape<?> shape : Shapes.all()) {
      for (ChecksTable.Row row : ChecksTable.ofConstraints(shape)) {
        List<String> verdicts =
            cases.stream()
                .filter(line -> line.startsWith(row.name() + "-"))
                .map(line -> line.split("\t", -1)[1])
                .toList();
        if (!verdicts.contains("read") || verdicts.stream().allMatch("read"::equals)) {
          untried.add(row.name() + "-…");
        }
      }
    }
    assertThat(untried)
        .as("json/conformance/checks/cases.tsv has no two cases, broken and kept, that begin with")
        .isEmpty();
  }

  @Test
  void the_specification_says_what_each_check_asks() throws IOException {
    assertThat(Constraint.Kind.values())
        .extracting(kind -> "`" + ChecksTable.check(kind) + "`")
        .allSatisfy(
            check ->
                assertThat(Files.readString(PAGE))
                    .as("section 5 of docs/specification.md")
                    .contains(check));
  }
}
