package io.github.hiwar.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.examples.crafts.CraftsDialogue;
import io.github.hiwar.insight.OpenPoints;
import io.github.hiwar.insight.Scoreboard;
import io.github.hiwar.lifecycle.DemandStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadmeTest {
  private static final Path README = Path.of("../README.md");

  @ParameterizedTest
  @CsvSource({"'', FirstUse.java", "## Ask it, Questions.java"})
  void the_code_of_the_readme_is_the_code_that_runs(String heading, String file)
      throws IOException {
    String shown = ShownCode.block(README, "java", heading);
    String run = ShownCode.run(file, "");
    assertThat(ShownCode.words(shown)).isEqualTo(ShownCode.words(run));
  }

  @Test
  void the_questions_of_the_readme_have_answers() {
    BargainingRecord record = CraftsDialogue.record();
    LocalDate day = LocalDate.of(2025, 12, 31);
    List<Object> answers = Questions.ask(record, FirstUse.run().record(), record, day);
    assertThat(answers.get(0)).hasToString(Scoreboard.of(record, day).total().toString());
    assertThat(((OpenPoints) answers.get(2)).forNextMeeting()).isNotEmpty();
    assertThat((List<?>) answers.get(3)).hasSize(2);
    assertThat((List<?>) answers.get(4)).hasSizeGreaterThan(10);
    assertThat(answers.get(9).toString()).doesNotContain("Essaadi");
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
    assertThat(ShownCode.block(README, "xml", ""))
        .contains("<version>" + pom.group(1) + "</version>");
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
}
