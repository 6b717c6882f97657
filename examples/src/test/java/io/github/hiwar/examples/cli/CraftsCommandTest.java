package io.github.hiwar.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.examples.crafts.CraftsDialogue;
import io.github.hiwar.jackson2.Jackson2Engine;
import io.github.hiwar.jackson3.Jackson3Engine;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.json.ReadResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CraftsCommandTest {
  private static final BargainingRecord RECORD = CraftsDialogue.record();

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @ParameterizedTest
  @ValueSource(strings = {"ar", "fr", "en"})
  void the_main_job_prints_the_record_and_writes_a_file_that_reads_back_equal(
      String language, @TempDir Path folder) throws Exception {
    Path file = folder.resolve("new/record.json");
    String printed = run(0, "--lang", language, "-o", file.toString());
    for (Demand demand : RECORD.demands()) {
      assertThat(printed).contains(demand.text().in(language));
    }
    byte[] bytes = Files.readAllBytes(file);
    for (HiwarJson json :
        List.of(HiwarJson.using(new Jackson2Engine()), HiwarJson.using(new Jackson3Engine()))) {
      ReadResult result = json.readRecord(bytes);
      assertThat(result.problems()).isEmpty();
      assertThat(result.orThrow()).isEqualTo(RECORD);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "fr", "en"})
  void the_last_lines_name_every_file_that_was_written(String language, @TempDir Path folder)
      throws IOException {
    String printed = run(0, "--lang", language, "-o", folder.resolve("record.json").toString());
    try (Stream<Path> written = Files.list(folder)) {
      assertThat(printed.lines().map(String::strip).skip(printed.lines().count() - 4))
          .containsExactlyInAnyOrderElementsOf(written.map(Path::toString).toList());
    }
  }

  @Test
  void as_of_the_day_before_nothing_had_happened(@TempDir Path folder) {
    assertThat(run(0, "--as-of", "2025-10-13", "-o", folder.resolve("record.json").toString()))
        .doesNotContain("accepted in principle");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--lang=de", "--as-of=2025-13-01", "--colour", "extra"})
  void wrong_use_gives_exit_status_2_and_no_name_of_a_class(String argument) {
    assertThat(run(ExitStatus.WRONG_USE, argument)).isEmpty();
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("hiwar crafts --help")
        .doesNotContain("java.");
  }

  @Test
  void what_cannot_be_written_is_named_and_gives_status_3(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "");
    run(ExitStatus.UNREADABLE, "-o", file.resolve("record.json").toString());
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("record.json");
  }

  private String run(int status, String... arguments) {
    List<String> all = new ArrayList<>(List.of("crafts"));
    all.addAll(List.of(arguments));
    int ended =
        Hiwar.run(
            InputStream.nullInputStream(),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            Locale.ENGLISH,
            all.toArray(String[]::new));
    assertThat(ended).isEqualTo(status);
    return out.toString(StandardCharsets.UTF_8);
  }
}
