package io.github.hiwar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.party.Side;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftCommandTest extends InvokesHiwar {
  private static final String TEXT =
      """
      بلاغ

      تطالب النقابة بما يلي:
      - زيادة في الأجور؛
      - توفير النقل:
        - ليلا؛
        - نهارا.
      """;

  @TempDir private Path folder;

  private int run(String text, String... args) {
    return invoke(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), args);
  }

  @Test
  void a_text_becomes_a_record_that_is_valid() throws IOException {
    Path draft = folder.resolve("draft.json");
    Path text = Files.writeString(folder.resolve("text.txt"), TEXT);
    assertThat(run("", "draft", text.toString(), "-o", draft.toString(), "--lang", "ar"))
        .isEqualTo(ExitStatus.CLEAN);
    assertThat(told()).isEmpty();
    assertThat(HiwarJson.read(Files.readAllBytes(draft)).orThrow().demands()).hasSize(4);
    assertThat(run("", "validate", draft.toString())).isEqualTo(ExitStatus.CLEAN);
  }

  @Test
  void no_folder_of_a_machine_gets_into_a_record() throws IOException {
    Path home = Files.createDirectory(folder.resolve("amina.alaoui"));
    Path text = Files.writeString(home.resolve("text.txt"), "- a rise\n- a bus\n");
    Path sheet = Files.writeString(home.resolve("claims.csv"), "Claim;Status\nA bus;\n");
    run("", "draft", text.toString(), "--claims", "1");
    run("", "from-sheet", sheet.toString(), "--union", "Union", "--employer", "Ministry");
    assertThat(printed()).contains("a rise", "A bus", "claims.csv").doesNotContain("alaoui");
    out.reset();
    run("- a rise\n- a bus\n", "draft", "-", "--claims", "1");
    run("Claim\nA bus\n", "from-sheet", "-", "--union", "Union", "--employer", "Ministry");
    assertThat(printed()).contains("a rise", "A bus").doesNotContain("\"-\"");
  }

  @Test
  void a_page_shows_the_text_beside_its_draft() throws IOException {
    Path page = folder.resolve("page.html");
    String output = folder.resolve("draft.json").toString();
    run(TEXT, "draft", "-", "-o", output, "--review", page.toString(), "--lang", "ar");
    assertThat(Files.readString(page)).contains("dir=\"rtl\"", "زيادة في الأجور", "#hiwar-place-");
  }

  @Test
  void parties_and_the_country_are_those_of_the_command_line() {
    run(
        TEXT,
        "draft",
        "-",
        "--party",
        "union=النقابة الوطنية",
        "--party",
        "government-body=Ministère",
        "--country",
        "MA",
        "--lang",
        "fr");
    BargainingRecord record = HiwarJson.read(out.toByteArray()).orThrow();
    assertThat(record.parties()).hasSize(2);
    assertThat(record.parties().get(0).side()).contains(Side.WORKERS);
    assertThat(record.parties().get(0).name().originalLanguage()).isEqualTo("ar");
    assertThat(record.parties().get(1).side()).isEmpty();
    assertThat(record.jurisdiction()).contains("MA");
  }

  @Test
  void what_is_not_sure_is_told_with_its_line_and_settled_by_an_option() {
    String unsure = "Hello\n\nToday\n- a bus\n- a canteen\n";
    assertThat(run(unsure, "draft", "-")).isEqualTo(ExitStatus.CLEAN);
    assertThat(told()).startsWith("-:4: warning draft-list-unsure").contains("--claims 4");
    out.reset();
    err.reset();
    assertThat(run(unsure, "draft", "-", "--claims", "4")).isEqualTo(ExitStatus.CLEAN);
    assertThat(HiwarJson.read(out.toByteArray()).orThrow().demands()).hasSize(2);
    assertThat(told()).isEmpty();
  }

  @Test
  void a_scan_is_no_text_and_nothing_is_written() {
    Path draft = folder.resolve("draft.json");
    assertThat(run("%PDF-1.4", "draft", "-", "-o", draft.toString())).isEqualTo(ExitStatus.ERRORS);
    assertThat(told()).contains("draft-format", "PDF").hasLineCount(1);
    assertThat(draft).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({"--text-lang, not a tag", "--country, maroc", "--party, Somebody", "--party, x=Y"})
  void what_no_option_can_be_is_wrong_use(String option, String value) {
    assertThat(run(TEXT, "draft", "-", option, value)).isEqualTo(ExitStatus.WRONG_USE);
    assertThat(told()).hasLineCount(2).contains(value);
  }
}
