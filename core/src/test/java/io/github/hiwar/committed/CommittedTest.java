package io.github.hiwar.committed;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommittedTest {
  @Test
  void a_file_that_is_behind_is_told_by_its_name_its_first_difference_and_the_command(
      @TempDir Path root) throws IOException {
    Path page = root.resolve("docs/page.md");
    Files.createDirectories(page.getParent());
    Files.writeString(root.resolve("CONTRIBUTING.md"), "");
    Files.writeString(page, "one\ntwo\nthree\n");

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> Committed.assertUpToDate(page, "one\n2\nthree\n", "none.such", "make it"))
        .withMessageContaining("docs/page.md is not up to date from line 2 on")
        .withMessageContaining("<two>")
        .withMessageContaining("<2>")
        .withMessageContaining("make it")
        .withMessageNotContaining("three");
  }

  @Test
  void a_file_that_is_not_there_is_told_too(@TempDir Path root) {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(
            () -> Committed.assertUpToDate(root.resolve("new.md"), "one\n", "none.such", "make it"))
        .withMessageContaining("from line 1 on");
  }
}
