package io.github.hiwar.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.report.Crafts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files whose names the encoding of the locale has no letters for. */
@Tag("long")
class NamesInEveryLocaleTest {
  // "حوار", and "é" as Latin-1 has it, which is no UTF-8.
  private static final String NAMES =
      "hiwar=$(printf '\\330\\255\\331\\210\\330\\247\\330\\261'); latin=$(printf '\\351')\n";

  @TempDir private Path home;
  private Path work = Path.of("");

  @BeforeEach
  void write() throws IOException {
    assumeTrue(Files.exists(Path.of("/proc/self/cmdline")), "the names are kept by Linux");
    work = Files.createDirectory(home.resolve("work"));
    Files.write(work.resolve("plain.json"), HiwarJson.write(Crafts.record()));
  }

  private Program program = new Program(Path.of(""));

  private int run(String locale, String script) throws IOException, InterruptedException {
    program = new Program(work);
    return program.run(Map.of("LC_ALL", locale), NAMES + script);
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "POSIX", "C.UTF-8"})
  void a_file_is_read_and_called_by_its_name(String locale) throws Exception {
    assertThat(run(locale, "mv plain.json $hiwar.json; hiwar digest $hiwar.json")).isZero();
    assertThat(program.said()).endsWith("  حوار.json\n");
    assertThat(program.complained()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "C.UTF-8"})
  void a_folder_is_read_with_what_is_in_it(String locale) throws Exception {
    String script =
        """
        mkdir -p in/$hiwar in/$latin
        cp plain.json in/$hiwar/$hiwar.json; cp plain.json in/$latin/$latin.json
        cd in; hiwar validate --format json . && hiwar stats $hiwar
        """;
    assertThat(run(locale, script)).isZero();
    assertThat(program.said()).contains("حوار/حوار.json");
    assertThat(program.complained()).doesNotContain("Exception");
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "C.UTF-8"})
  void a_file_is_written_under_its_name_and_a_folder_too(String locale) throws Exception {
    String script =
        """
        hiwar report plain.json -o $hiwar.html && hiwar tables plain.json -o $hiwar &&
        mkdir in-$hiwar && cd in-$hiwar && hiwar stats ../plain.json --format csv -o figures.csv &&
        hiwar generate --records 2 --seed 1 --files 2 -o parts-$hiwar && cd .. &&
        ls -A > list && ls -A in-$hiwar >> list
        """;
    assertThat(run(locale, script)).as(program.complained()).isZero();
    assertThat(Files.readString(work.resolve("list")))
        .contains("حوار.html\n", "حوار\n", "figures.csv\n", "parts-حوار\n")
        .doesNotContain(".tmp");
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "C.UTF-8"})
  void what_is_not_there_is_told_by_its_name_and_no_command_shows_a_stack(String locale)
      throws Exception {
    String script =
        """
        for command in validate board convert digest report stats from-tables; do
          hiwar $command $hiwar; echo $?
          hiwar $command $latin; echo $?
        done
        hiwar tables $hiwar -o $latin; echo $?
        hiwar report plain.json -o $hiwar/$latin.html; echo $?
        """;
    run(locale, script);
    assertThat(program.said().lines()).hasSize(16).allMatch("3"::equals);
    assertThat(program.complained())
        .contains("حوار: there is no such file or folder")
        .doesNotContain("Exception", "\tat ");
    assertThat(program.complained().lines()).hasSize(17);
  }

  @Test
  void an_output_does_not_take_the_place_of_an_input_of_such_a_name() throws Exception {
    String script = "mv plain.json $hiwar.json; hiwar report $hiwar.json -o ./$hiwar.json";
    assertThat(run("C", script)).isEqualTo(ExitStatus.WRONG_USE);
    assertThat(program.complained()).contains("حوار.json").hasLineCount(2);
  }
}
