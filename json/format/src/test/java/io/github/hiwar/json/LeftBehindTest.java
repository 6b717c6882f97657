package io.github.hiwar.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a process that was killed leaves beside a place, and what becomes of it. */
class LeftBehindTest {
  @TempDir private Path home;

  private final List<Process> begun = new ArrayList<>();

  /** Begins a file or a folder in another process, and never finishes it. */
  static final class Slow {
    public static void main(String[] args) throws IOException, InterruptedException {
      if (args[0].equals("file")) {
        WholeFile.at(Path.of(args[1])).stream().write(new byte[1 << 17]);
      } else {
        Files.writeString(WholeFolder.at(Path.of(args[1])).draft().resolve("part"), "half");
      }
      System.out.println("begun");
      Thread.sleep(600_000);
    }
  }

  private Process begin(String what, Path place) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                Slow.class.getName(),
                what,
                place.toString())
            .redirectErrorStream(true)
            .start();
    begun.add(process);
    BufferedReader said =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    assertThat(said.readLine()).isEqualTo("begun");
    return process;
  }

  private static void kill(Process process) throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @AfterEach
  void end() {
    begun.forEach(Process::destroyForcibly);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(home)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void the_draft_of_a_killed_process_is_removed_by_the_next_that_writes_there() throws Exception {
    Path place = home.resolve("table.csv");
    Process first = begin("file", place);
    Process second = begin("file", place);
    assertThat(names()).hasSize(2).allMatch(name -> name.startsWith(".hiwar-"));
    kill(first);
    kill(second);
    WholeFile.write(place, new byte[0]);
    assertThat(names()).containsExactly("table.csv");
  }

  @Test
  void the_draft_of_a_process_that_lives_is_left_alone() throws Exception {
    Path place = home.resolve("table.csv");
    begin("file", place);
    WholeFile.write(place, new byte[0]);
    WholeFile.write(place, new byte[0]);
    assertThat(names()).hasSize(2).contains("table.csv");
  }

  @Test
  void the_draft_of_another_thread_is_left_alone() throws IOException {
    Path place = home.resolve("table.csv");
    try (WholeFile one = WholeFile.at(place);
        WholeFile other = WholeFile.at(place)) {
      other.stream().write('2');
      other.finish();
      assertThat(names()).hasSize(2);
      one.stream().write('1');
      one.finish();
    }
    assertThat(place).hasContent("1");
    assertThat(names()).containsExactly("table.csv");
  }

  @Test
  void a_folder_half_made_goes_as_a_file_does() throws Exception {
    Path place = home.resolve("tables");
    kill(begin("folder", place));
    assertThat(names()).hasSize(2);
    try (WholeFolder folder = WholeFolder.at(place)) {
      Files.writeString(folder.draft().resolve("records.csv"), "whole");
      folder.finish();
    }
    assertThat(names()).containsExactly("tables");
    assertThat(place.resolve("records.csv")).hasContent("whole");
  }

  @Test
  void what_a_link_in_a_half_made_folder_leads_to_stays() throws Exception {
    Path thesis = Files.createDirectory(home.resolve("thesis"));
    Files.writeString(thesis.resolve("chapter"), "years of work");
    try (WholeFolder folder = WholeFolder.at(home.resolve("tables"))) {
      Files.createSymbolicLink(folder.draft().resolve("link"), thesis);
    }
    assertThat(names()).containsExactly("thesis");
    assertThat(thesis.resolve("chapter")).hasContent("years of work");
  }

  @Test
  void another_thread_may_give_a_file_up_while_it_is_written() throws IOException {
    Path place = home.resolve("table.csv");
    WholeFile file = WholeFile.at(place);
    file.stream().write('1');
    file.close();
    assertThatThrownBy(file::finish).isInstanceOf(IOException.class);
    assertThat(names()).isEmpty();
  }

  @Test
  void a_name_as_long_as_the_system_allows_can_be_written() throws IOException {
    Path place = home.resolve("n".repeat(255));
    WholeFile.write(place, new byte[0]);
    assertThat(names()).hasSize(1);
  }
}
