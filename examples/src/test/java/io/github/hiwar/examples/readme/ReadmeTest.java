package io.github.hiwar.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.lifecycle.DemandStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  private static final Path README = Path.of("../README.md");
  private static final Path SOURCE =
      Path.of("src/test/java/io/github/hiwar/examples/readme/FirstUse.java");

  @Test
  void the_first_use_of_the_readme_is_the_code_that_runs() throws IOException {
    String shown = block("java");
    String source = Files.readString(SOURCE);
    String run = source.substring(source.indexOf("// begin") + 8, source.indexOf("// end"));
    assertThat(words(shown)).isEqualTo(words(run));
  }

  @Test
  void the_first_use_does_what_the_readme_says() {
    FirstUse.Outcome outcome = FirstUse.run();
    assertThat(outcome.status()).contains(DemandStatus.ACCEPTED_IN_PRINCIPLE);
    assertThat(outcome.result().problems()).isEmpty();
    assertThat(outcome.result().record()).contains(outcome.record());
  }

  @Test
  void the_dependency_of_the_readme_has_the_version_that_is_being_built() throws IOException {
    Matcher pom =
        Pattern.compile("<version>([0-9.]+)(-SNAPSHOT)?</version>")
            .matcher(Files.readString(Path.of("../pom.xml")));
    assertThat(pom.find()).isTrue();
    assertThat(block("xml")).contains("<version>" + pom.group(1) + "</version>");
  }

  @Test
  void each_command_stands_alone_on_one_line() throws IOException {
    String readme = Files.readString(README);
    for (String heading : new String[] {"Run it", "Test it"}) {
      String section = readme.substring(readme.indexOf("## " + heading));
      Matcher block = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL).matcher(section);
      assertThat(block.find()).isTrue();
      assertThat(block.group(1).lines()).hasSize(1);
    }
  }

  private static String block(String language) throws IOException {
    Matcher block =
        Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(README));
    assertThat(block.find()).isTrue();
    return block.group(1);
  }

  // The formatter breaks lines in its own places; the words are what counts.
  private static String words(String code) {
    return code.replaceAll("\\s+", "");
  }
}
