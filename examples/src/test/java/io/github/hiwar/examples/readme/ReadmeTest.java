package io.github.hiwar.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.examples.crafts.CraftsDialogue;
import io.github.hiwar.insight.Disputes;
import io.github.hiwar.insight.OpenPoints;
import io.github.hiwar.insight.Scoreboard;
import io.github.hiwar.json.HiwarJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  private static final Path README = Path.of("../README.md");

  @Test
  void the_class_of_the_readme_is_the_class_that_runs() throws IOException {
    String shown = ShownCode.block(README, "java", "## First use");
    assertThat(ShownCode.words(ShownCode.whole("FirstUse.java")))
        .isEqualTo(ShownCode.words("package io.github.hiwar.examples.readme;" + shown));
  }

  @Test
  void the_questions_of_the_readme_are_the_questions_that_are_asked() throws IOException {
    String shown = ShownCode.block(README, "java", "## Ask it");
    assertThat(ShownCode.words(ShownCode.run("Questions.java", "")))
        .isEqualTo(ShownCode.words(shown));
  }

  @Test
  void the_questions_of_the_readme_have_answers() throws IOException {
    BargainingRecord record = CraftsDialogue.record();
    LocalDate day = LocalDate.of(2025, 12, 31);
    List<Object> answers = Questions.ask(record, FirstUse.dialogue(), record, day);
    assertThat(ShownCode.run("Questions.java", ""))
        .contains("// " + Scoreboard.of(record, day).total().fulfilmentRate() + " of the crafts");
    assertThat(((OpenPoints) answers.get(2)).forNextMeeting()).isNotEmpty();
    assertThat((List<?>) answers.get(3)).isEmpty();
    assertThat((List<?>) answers.get(6)).hasSizeGreaterThan(10);
    assertThat(answers.get(11).toString()).doesNotContain("Essaadi");
  }

  @Test
  void the_small_invented_record_has_the_dispute_that_the_readme_promises() throws IOException {
    Path file = Path.of("../json/conformance/valid/invented-dispute.json");
    assertThat(Files.readString(README)).contains(file.toString().substring(3));
    BargainingRecord record = HiwarJson.read(file).orThrow();
    assertThat(Disputes.asOf(record, LocalDate.of(2024, 12, 31)))
        .singleElement()
        .satisfies(dispute -> assertThat(dispute.accounts()).hasSize(2));
  }

  @Test
  void the_first_use_prints_what_its_comments_say() throws IOException {
    PrintStream out = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      FirstUse.main();
    } finally {
      System.setOut(out);
    }
    List<String> lines = printed.toString(StandardCharsets.UTF_8).lines().toList();
    String shown = ShownCode.block(README, "java", "## First use");
    assertThat(lines).hasSizeGreaterThan(3);
    assertThat(lines.subList(0, 3))
        .allSatisfy(
            line -> assertThat(shown).containsPattern("println.*// " + Pattern.quote(line)));
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
