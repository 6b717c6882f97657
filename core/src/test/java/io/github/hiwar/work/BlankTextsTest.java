package io.github.hiwar.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Java calls a text of characters that nobody can see not blank; the model refuses it as one. */
class BlankTextsTest {
  private static final Pattern OF_JAVA = Pattern.compile("(?<!\\brow)\\.isBlank\\(\\)");

  @Test
  void what_is_blank_is_said_by_the_model_alone() throws IOException {
    Set<String> asking = new TreeSet<>();
    for (Path source : Sources.all()) {
      if (!source.startsWith("../examples") && OF_JAVA.matcher(Files.readString(source)).find()) {
        asking.add(source.getFileName().toString());
      }
    }
    assertThat(asking).as("Unicode.isBlank is to be asked").isEmpty();
  }
}
