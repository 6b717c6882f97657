package io.github.hiwar.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  private static final byte[] TABLE = "a table".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;

  private long files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.count();
    }
  }

  @Test
  void what_is_not_finished_leaves_what_was_there_before_and_nothing_beside_it()
      throws IOException {
    Path place = Files.writeString(folder.resolve("table.csv"), "before");
    try (WholeFile file = WholeFile.at(place)) {
      file.stream().write(TABLE);
    }
    assertThat(place).hasContent("before");
    assertThat(files()).isEqualTo(1);
    WholeFile.write(place, TABLE);
    assertThat(place).hasContent("a table");
    assertThat(files()).isEqualTo(1);
  }

  @Test
  void a_folder_in_its_place_is_refused_before_anything_is_written() throws IOException {
    Path place = Files.createDirectory(folder.resolve("table.csv"));
    assertThatThrownBy(() -> WholeFile.at(place))
        .isInstanceOf(FileAlreadyExistsException.class)
        .hasMessageContaining("table.csv");
    assertThat(files()).isEqualTo(1);
  }

  @Test
  void a_link_stays_a_link_and_the_file_it_leads_to_is_replaced() throws IOException {
    Path place = Files.writeString(folder.resolve("table-2025.csv"), "before");
    Path link = folder.resolve("table.csv");
    try {
      Files.createSymbolicLink(link, place);
    } catch (UnsupportedOperationException | IOException notHere) {
      assumeTrue(false, "no links here");
    }
    WholeFile.write(link, TABLE);
    assertThat(link).isSymbolicLink();
    assertThat(place).hasContent("a table");
  }

  @Test
  void a_link_to_what_is_not_there_yet_stays_a_link_too() throws IOException {
    Path place = folder.resolve("table-2025.csv");
    Path link = Files.createSymbolicLink(folder.resolve("table.csv"), place.getFileName());
    WholeFile.write(link, TABLE);
    assertThat(link).isSymbolicLink();
    assertThat(place).hasContent("a table");
    Path loop = folder.resolve("loop");
    Files.createSymbolicLink(loop, loop);
    assertThatThrownBy(() -> WholeFile.at(loop)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> WholeFolder.at(loop)).isInstanceOf(IOException.class);
    assertThat(loop).isSymbolicLink();
    assertThat(files()).isEqualTo(3);
  }

  @Test
  void a_pipe_is_written_to_and_stays_a_pipe() throws IOException, InterruptedException {
    Path pipe = folder.resolve("pipe");
    try {
      assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
    } catch (IOException notHere) {
      assumeTrue(false, "no pipes here");
    }
    CompletableFuture<byte[]> other = CompletableFuture.supplyAsync(() -> read(pipe));
    WholeFile.write(pipe, TABLE);
    assertThat(other.join()).isEqualTo(TABLE);
    assertThat(Files.isRegularFile(pipe)).isFalse();
    assertThat(files()).isEqualTo(1);
  }

  private static byte[] read(Path pipe) {
    try {
      return Files.readAllBytes(pipe);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
