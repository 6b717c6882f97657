package io.github.hiwar.corpus.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hiwar.corpus.Origin;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableWriterTest {
  @TempDir private Path home;

  private long files() throws IOException {
    try (Stream<Path> all = Files.list(home)) {
      return all.count();
    }
  }

  @Test
  void tables_begin_with_a_byte_order_mark_and_quote_every_cell() throws IOException {
    try (Sheets sheets = Sheets.of(Example.crafts())) {
      byte[] csv = Files.readAllBytes(sheets.file("people"));
      assertThat(csv).startsWith(0xef, 0xbb, 0xbf);
      String text = new String(csv, StandardCharsets.UTF_8);
      assertThat(text.substring(1)).startsWith("\"record\",\"id\",").contains("\"\",\"\"");
      assertThat(text.lines().count()).isEqualTo(text.split("\r\n").length);
      assertThat(sheets.tables()).doesNotContain("ballots");
    }
  }

  @Test
  void text_that_looks_like_a_formula_is_inert_and_comes_back() {
    String formula = "=HYPERLINK(\\\"http://example.org\\\")";
    var record = Example.crafts("Social dialogue of the crafts sector, 2025", formula);
    try (Sheets sheets = Sheets.of(record)) {
      assertThat(sheets.rows("records").get(1))
          .contains("'=HYPERLINK(\"http://example.org\")")
          .noneMatch(cell -> cell.startsWith("="));
      assertThat(sheets.reading().record()).contains(record);
    }
  }

  @Test
  void what_is_in_the_folder_already_is_not_overwritten() throws IOException {
    Files.writeString(home.resolve("thesis.txt"), "years of work");
    assertThatThrownBy(() -> TableWriter.create(home))
        .isInstanceOf(DirectoryNotEmptyException.class);
    assertThat(files()).isEqualTo(1);
  }

  @Test
  void tables_that_are_not_completed_leave_nothing_behind() throws IOException {
    try (TableWriter writer = TableWriter.create(home.resolve("tables"))) {
      assertThat(writer.write(Example.crafts())).isEmpty();
      assertThat(home.resolve("tables")).doesNotExist();
    }
    assertThat(files()).isZero();
  }

  @Test
  void a_table_that_cannot_be_written_ends_the_writing_and_leaves_nothing() throws IOException {
    try (TableWriter writer = TableWriter.create(home.resolve("tables"))) {
      Path draft;
      try (Stream<Path> all = Files.list(home)) {
        draft = all.filter(Files::isDirectory).findAny().orElseThrow();
      }
      Files.createDirectory(draft.resolve("demands.csv"));
      assertThatThrownBy(() -> writer.write(Example.crafts())).isInstanceOf(IOException.class);
    }
    assertThat(files()).isZero();
  }

  @Test
  void a_record_seen_before_and_one_with_an_id_twice_are_refused_and_the_rest_is_written()
      throws IOException {
    Path folder = home.resolve("tables");
    try (TableWriter writer = TableWriter.create(folder)) {
      assertThat(writer.write(Example.crafts("\"id\": \"umt\"", "\"id\": \"union\"")))
          .hasValueSatisfying(
              why -> {
                assertThat(why.code()).isEqualTo("id-twice");
                assertThat(why.argument("value")).isEqualTo("union");
              });
      assertThat(writer.write(Example.crafts())).isEmpty();
      assertThat(writer.write(Example.crafts()))
          .hasValueSatisfying(
              why -> {
                assertThat(why.code()).isEqualTo("duplicate-record");
                assertThat(why.argument("record"))
                    .isEqualTo("urn:hiwar:example:crafts-dialogue-2025");
              });
      assertThat(writer.complete()).startsWith("records").endsWith("objects");
    }
    assertThat(TableReader.open(folder).readings().map(r -> r.record().orElseThrow()))
        .containsExactly(Example.crafts());
  }

  @Test
  void ids_are_remembered_where_the_caller_wants_them() throws IOException {
    Map<String, Origin> elsewhere = new HashMap<>();
    Path folder = home.resolve("tables");
    try (TableWriter writer =
        TableWriter.create(
            folder, (id, origin) -> Optional.ofNullable(elsewhere.putIfAbsent(id, origin)))) {
      assertThat(writer.write(Example.crafts("\"id\": \"umt\"", "\"id\": \"union\""))).isPresent();
      assertThat(elsewhere).as("what is refused is not met").isEmpty();
      assertThat(writer.write(Example.crafts())).isEmpty();
      assertThat(writer.write(Example.crafts())).isPresent();
    }
    assertThat(elsewhere)
        .containsOnly(
            Map.entry("urn:hiwar:example:crafts-dialogue-2025", new Origin(folder.toString(), 1)));
  }
}
