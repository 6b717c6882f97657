package io.github.hiwar.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left of a run that a signal ends, for each command that writes more than a moment. */
class SignalsTest {
  /** Commands that never end, because their input does not, or hardly ever. */
  private static final List<String> COMMANDS =
      List.of(
          "stats - -o out/figures.csv --set-aside out/aside.ndjson",
          "tables - -o out/tables",
          "generate --records 100000000 --seed 1 -o out/corpus.ndjson.gz",
          "generate --records 100000000 --seed 1 --files 3 -o out/parts");

  @TempDir private Path home;

  @BeforeEach
  void isUnix() throws IOException {
    assumeTrue(Files.exists(Path.of("/bin/sh")), "signals are those of Unix");
    Files.createDirectory(home.resolve("out"));
    Files.createDirectory(home.resolve("tmp"));
  }

  private List<String> names(String folder) throws IOException {
    try (Stream<Path> files = Files.list(home.resolve(folder))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  // The shell replaces itself, so that the signal reaches Java.
  private Process begin(String command) throws IOException, InterruptedException {
    String script =
        """
        mkfifo pipe 2> /dev/null
        exec 3<> pipe
        echo '{broken' >&3
        exec "$JAVA" -XX:TieredStopAtLevel=1 -Djava.io.tmpdir=tmp -cp "$CLASSES" "$MAIN" %s < pipe
        """
            .formatted(command);
    Process process = new Program(home).begin(Map.of(), script);
    while (names("out").isEmpty() && process.isAlive()) {
      Thread.onSpinWait();
    }
    return process;
  }

  private static void signal(Process process, String signal) throws Exception {
    new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor();
    process.waitFor();
  }

  // What nohup, or a shell in the background, has a process ignore, all that it starts ignore too.
  private static boolean isIgnored(int signal) throws IOException {
    Path status = Path.of("/proc/self/status");
    return Files.exists(status)
        && Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("SigIgn:"))
            .map(line -> new BigInteger(line.substring(7).strip(), 16))
            .anyMatch(ignored -> ignored.testBit(signal - 1));
  }

  @ParameterizedTest
  @CsvSource({"TERM,15", "INT,2", "HUP,1"})
  void a_signal_leaves_neither_drafts_nor_temporary_files(String signal, int number)
      throws Exception {
    assumeFalse(isIgnored(number), "the tests were started with the signal ignored");
    int status = 128 + number;
    for (String command : COMMANDS) {
      Process process = begin(command);
      signal(process, signal);
      assertThat(process.exitValue()).as(command).isEqualTo(status);
      assertThat(names("out")).as(command).isEmpty();
      assertThat(names("tmp")).as(command).noneMatch(name -> name.startsWith("hiwar"));
      assertThat(Files.readString(home.resolve("complained.log"))).doesNotContain("Exception");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void what_a_killed_run_left_the_next_one_to_the_same_place_removes(int which) throws Exception {
    String command = COMMANDS.get(which);
    signal(begin(command), "KILL");
    assertThat(names("out")).isNotEmpty().allMatch(name -> name.startsWith(".hiwar-"));
    String again = command.replace("100000000", "2").replace(" - ", " empty.ndjson ");
    Files.writeString(home.resolve("empty.ndjson"), "");
    Files.writeString(home.resolve("tmp/hiwar-seen1.db"), "as if killed a moment earlier");
    new Program(home).run(Map.of("JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=tmp"), "hiwar " + again);
    assertThat(names("out")).noneMatch(name -> name.startsWith("."));
    if (!command.startsWith("generate")) {
      assertThat(names("tmp")).noneMatch(name -> name.startsWith("hiwar"));
    }
  }

  @Test
  void a_reader_that_has_had_enough_is_not_complained_about() throws Exception {
    Program program = new Program(home);
    program.run(Map.of(), "(hiwar generate --records 100000 --seed 1; echo $? >&2) | head -n 1");
    assertThat(program.said()).hasLineCount(1);
    assertThat(program.complained()).isEqualTo("0\n");
  }
}
