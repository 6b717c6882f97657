package io.github.hiwar.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The tables of {@code conformance/facts}: where in a document each numbered fact of a real case
 * stands, and whether a program gets every element of it without reading a free text.
 */
class FactTablesTest {
  private static final Path SUITE = Path.of("../conformance");
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int FACT = 0;
  private static final int SAYS = 1;
  private static final int PLACES = 2;
  private static final int HELD = 3;
  private static final int REASON = 4;
  private static final int COLUMNS = 5;

  static List<Path> tables() throws IOException {
    try (Stream<Path> files = Files.list(SUITE.resolve("facts"))) {
      return files.sorted().toList();
    }
  }

  private static List<String[]> rows(Path table) throws IOException {
    List<String> lines = Files.readAllLines(table);
    assertThat(lines.get(0)).isEqualTo("fact\tsays\tplaces\theld\treason");
    List<String[]> rows = lines.stream().skip(1).map(line -> line.split("\t", -1)).toList();
    assertThat(rows).allMatch(row -> row.length == COLUMNS);
    return rows;
  }

  @ParameterizedTest
  @MethodSource("tables")
  void every_place_is_in_the_document(Path table) throws IOException {
    String name = table.getFileName().toString().replace(".tsv", ".json");
    JsonNode document = MAPPER.readTree(Files.readString(SUITE.resolve("valid").resolve(name)));
    List<String> lost = new ArrayList<>();
    for (String[] row : rows(table)) {
      for (String place : row[PLACES].split(" ", -1)) {
        if (!place.startsWith("/") || document.at(place).isMissingNode()) {
          lost.add(row[FACT] + " " + place);
        }
      }
    }
    assertThat(lost).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void every_fact_has_a_row_and_whatever_is_not_held_a_reason(Path table) throws IOException {
    List<String[]> rows = rows(table);
    List<Integer> facts =
        rows.stream().map(row -> Integer.valueOf(row[FACT].replaceAll("[a-z]$", ""))).toList();
    assertThat(facts.stream().distinct().sorted().toList())
        .isEqualTo(IntStream.rangeClosed(1, facts.get(facts.size() - 1)).boxed().toList());
    assertThat(rows).noneMatch(row -> row[SAYS].isBlank());
    assertThat(rows)
        .allMatch(
            row ->
                switch (row[HELD]) {
                  case "structure" -> row[REASON].isBlank();
                  case "partly", "text" -> !row[REASON].isBlank();
                  default -> false;
                });
  }
}
