package io.github.hiwar.examples.cost;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.cost.CoreOperations;
import io.github.hiwar.cost.Families;
import io.github.hiwar.cost.Family;
import io.github.hiwar.cost.Meter;
import io.github.hiwar.cost.Operation;
import io.github.hiwar.json.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What {@code SECURITY.md} says of the largest documents, held against small ones by proportion:
 * {@code examples/benchmarks/cost --limits} prints the table from the large ones.
 */
class CostPageTest {
  private static final Path PAGE = Path.of("../SECURITY.md");
  private static final Pattern ROW =
      Pattern.compile("\\| ([a-z][^|]*) \\| ([0-9.]+) \\| ([0-9,]+) \\| ([^|]+) \\| ([^|]+) \\|");
  private static final List<Operation> OPERATIONS =
      Stream.concat(CoreOperations.ALL.stream(), OutputOperations.ALL.stream()).toList();

  // Of a document that is 500 times smaller.
  private static final int SHARE = 500;

  record Row(String operation, long megabytes, String greediest) {}

  static List<Row> rows() throws IOException {
    return Files.readString(PAGE, UTF_8)
        .lines()
        .map(ROW::matcher)
        .filter(row -> row.matches())
        .map(
            row ->
                new Row(row.group(1), Long.parseLong(row.group(3).replace(",", "")), row.group(5)))
        .toList();
  }

  @Test
  void the_page_has_a_row_for_each_operation() throws IOException {
    assertThat(rows())
        .extracting(Row::operation)
        .containsExactlyElementsOf(OPERATIONS.stream().map(Operation::name).toList());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void a_small_document_allocates_no_more_than_its_share(Row row) throws Exception {
    Operation operation =
        OPERATIONS.stream().filter(o -> o.name().equals(row.operation)).findFirst().orElseThrow();
    Family family =
        Families.ALL.stream().filter(f -> f.name().equals(row.greediest)).findFirst().orElseThrow();
    int n = Largest.of(family, Limits.standard().bytes() / SHARE);
    Meter.of(operation.preparation().apply(family.record(2)));
    long bytes = Meter.of(operation.preparation().apply(family.record(n))).bytes();
    assertThat(bytes / 1_000_000 * SHARE).isLessThan(row.megabytes);
  }
}
