package io.github.hiwar.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.examples.crafts.CraftsDialogue;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.json.ReadResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In a JVM of its own, since what it prints goes past {@link System#out}. */
class MainJobTest {
  private static final BargainingRecord RECORD = CraftsDialogue.record();

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"ar", "fr", "en"})
  void the_main_job_prints_the_record_and_writes_a_file_that_reads_back_equal(String language)
      throws Exception {
    Path file = folder.resolve("new/record.json");
    String printed = run(0, "--lang", language, "-o", file.toString());
    for (Demand demand : RECORD.demands()) {
      assertThat(printed).contains(demand.text().in(language));
    }
    byte[] bytes = Files.readAllBytes(file);
    ReadResult result = HiwarJson.read(bytes);
    assertThat(result.findings()).isEmpty();
    assertThat(result.orThrow()).isEqualTo(RECORD);
    try (Stream<Path> written = Files.list(file.resolveSibling(""))) {
      assertThat(printed.lines().skip(printed.lines().count() - 4))
          .containsExactlyInAnyOrderElementsOf(written.map(Path::toString).toList());
    }
  }

  @Test
  void as_of_the_day_before_nothing_had_happened() throws Exception {
    assertThat(run(0, "--as-of", "2025-10-13", "-o", folder.resolve("record.json").toString()))
        .doesNotContain("accepted in principle");
  }

  @Test
  void wrong_use_gives_exit_status_2() throws Exception {
    assertThat(run(2, "--colour")).contains("--colour");
  }

  private String run(int status, String... arguments) throws IOException, InterruptedException {
    Path said = folder.resolve("said");
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
    line.addAll(List.of(MainJob.class.getName(), "crafts"));
    line.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    assertThat(process.waitFor()).isEqualTo(status);
    return Files.readString(said, StandardCharsets.UTF_8);
  }
}
