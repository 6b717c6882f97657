package io.github.hiwar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesCommandTest extends InvokesHiwar {
  private static final Path CRAFTS = Path.of("../json/conformance/valid/crafts-dialogue-2025.json");

  @TempDir private Path home;

  private String tables = "";

  @BeforeEach
  void place() {
    tables = home.resolve("tables").toString();
  }

  private int run(String input, String... args) {
    return invoke(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), args);
  }

  private void edit(String table, String before, String after) throws IOException {
    Path file = Path.of(tables, table + ".csv");
    String csv = Files.readString(file);
    assertThat(csv).contains(before);
    Files.writeString(file, csv.replace(before, after));
  }

  @Test
  void the_tables_of_the_example_come_back_as_the_same_bytes() {
    assertThat(run("", "tables", CRAFTS.toString(), "-o", tables)).isZero();
    Path back = home.resolve("back.json");
    assertThat(run("", "from-tables", tables, "-o", back.toString())).isZero();
    assertThat(back).hasSameBinaryContentAs(CRAFTS);
  }

  @Test
  void an_edited_cell_is_told_with_table_row_and_column_and_nothing_is_written()
      throws IOException {
    run("", "tables", CRAFTS.toString(), "-o", tables);
    edit("meetings", "2025-10-14", "2025-13-40");
    Path back = home.resolve("back.ndjson");
    assertThat(run("", "from-tables", tables, "-o", back.toString())).isEqualTo(1);
    assertThat(told()).contains("meetings.csv, row 2, column on: error invalid-value: ");
    assertThat(back).doesNotExist();
    assertThat(run("", "from-tables", tables, "--lang", "ar")).isEqualTo(1);
    assertThat(told()).contains("\u2068meetings.csv\u2069، الصف 2، العمود \u2068on\u2069: خطأ");
    assertThat(out.size()).isZero();
  }

  @Test
  void what_the_tables_have_lost_is_told_in_the_language_asked_for_and_nothing_is_written()
      throws IOException {
    run("", "tables", CRAFTS.toString(), "-o", tables);
    Path back = home.resolve("back.ndjson");
    Files.delete(Path.of(tables, "participations.csv"));
    assertThat(run("", "from-tables", tables, "-o", back.toString())).isEqualTo(1);
    assertThat(told()).contains("participations.csv: error table-missing: ");

    edit("records", "\"record\"", "Dossiers 2025\r\n\"record\"");
    assertThat(run("", "from-tables", tables, "-o", back.toString(), "--lang", "fr")).isEqualTo(1);
    assertThat(told()).contains("records.csv, ligne 1").contains("no-header");
    assertThat(back).doesNotExist();
    assertThat(run("", "from-tables", tables)).isEqualTo(1);
    assertThat(out.size()).isZero();
  }

  @Test
  void what_cannot_be_read_is_set_aside_with_file_and_line_and_the_rest_is_written()
      throws IOException {
    String line = Files.readString(CRAFTS).lines().map(String::strip).reduce("", String::concat);
    assertThat(run(line + "\n{\"hiwar\":\n" + line + "\n", "tables", "-", "-o", tables))
        .isEqualTo(1);
    assertThat(told()).contains("-:2:10: error malformed-json", "-:3: error duplicate-record");
    assertThat(run("", "from-tables", tables)).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
  }

  @Test
  void a_folder_that_is_not_empty_is_refused() throws IOException {
    Files.writeString(home.resolve("thesis.txt"), "years of work");
    assertThat(run("", "tables", CRAFTS.toString(), "-o", home.toString())).isEqualTo(2);
    assertThat(told()).contains("not an empty folder");
  }

  @Test
  void without_a_record_there_are_no_tables() {
    assertThat(run("", "tables", "-", "-o", tables)).isEqualTo(1);
    assertThat(run("", "from-tables", tables)).isEqualTo(3);
    assertThat(home).isEmptyDirectory();
  }
}
