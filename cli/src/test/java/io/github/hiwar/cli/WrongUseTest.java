package io.github.hiwar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.report.Crafts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongUseTest extends InvokesHiwar {
  @TempDir private Path folder;

  private int run(String... args) {
    return invoke(new ByteArrayInputStream(HiwarJson.write(Crafts.record())), args);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--threads 0 | en | --threads 0: at least one is needed",
        "--threads -1 | fr | --threads -1 : il en faut au moins un",
        "--max-line 0 | ar | --max-line 0",
        "--max-line -5 | en | --max-line -5: at least one is needed",
        "--as-of 2025-13-40 | en | \"2025-13-40\" is not a day; write it as 2025-12-31",
        "--as-of 31/12/2025 | fr | « 31/12/2025 » n’est pas un jour ; écrivez-le ainsi :"
            + " 2025-12-31",
        "--as-of yesterday | ar | ليس يوماً"
      })
  void options_without_sense_give_status_2_and_say_what_is_wanted(
      String options, String language, String words) {
    List<String> args = new ArrayList<>(List.of("stats", "-", "--lang", language));
    args.addAll(List.of(options.split(" ", -1)));
    assertThat(run(args.toArray(String[]::new))).isEqualTo(ExitStatus.WRONG_USE);
    assertThat(told()).contains(words).doesNotContain("java.");
    assertThat(out.size()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "validate | en | missing: FILE|DIR|- | hiwar validate",
        "validate | fr | il manque : FILE|DIR|- | hiwar validate",
        "validate | ar | ينقص: \u2066FILE|DIR|-\u2069 | hiwar validate",
        "generate --seed 1 | en | missing: --records N | hiwar generate",
        "generate --seed | en | missing: --seed S | hiwar generate",
        "generate --records many --seed 1 | en | --records N: \"many\" is not a whole number, |"
            + " hiwar generate",
        "generate --records 1 --seed 1 --broken half | fr | « half » n’est pas un nombre ; | hiwar"
            + " generate",
        "stats - --by colour | en | --by DIMENSION: \"colour\" is none of these: category, topic, |"
            + " hiwar stats",
        "report - --lang de | en | --lang en|fr|ar: \"de\" is none of these: en, fr, ar | hiwar"
            + " report",
        "report a b | fr | un argument de trop : b | hiwar report",
        "report a --outptu x | en | there is no option --outptu; did you mean --output | hiwar"
            + " report",
        "report a -o b -o c | en | --output FILE|-: given twice | hiwar report",
        "nosuch | en | there is no command \"nosuch\" | hiwar",
        "--lang fr nosuch | fr | la commande « nosuch » n’existe pas | hiwar",
        "--lang ar nosuch | ar | لا أمر باسم «nosuch» | hiwar",
        "vaildate x | en | there is no command \"vaildate\"; did you mean validate? | hiwar",
        "validate - --max -1 | fr | --max -1 : il faut zéro ou plus | hiwar validate",
        "validate - --suppress demand-cycle | en | demand-cycle: a reason is needed; | hiwar"
            + " validate",
        "validate - --suppress nothing=x | ar | «nothing»: لا قاعدة بهذا الاسم | hiwar validate",
        "help nosuch | en | there is no command \"nosuch\" | hiwar",
        "explain nothing | en | there is no rule or code \"nothing\" | hiwar explain"
      },
      delimiterString = " | ")
  void a_mistake_takes_one_line_and_the_way_to_the_help_another(
      String arguments, String language, String words, String command) {
    List<String> args = new ArrayList<>(List.of(arguments.split(" ", -1)));
    if (!arguments.contains("--lang")) {
      args.addAll(List.of("--lang", language));
    }
    assertThat(run(args.toArray(String[]::new))).isEqualTo(ExitStatus.WRONG_USE);
    assertThat(told()).contains(words).contains(command + " --help").hasLineCount(2);
    assertThat(out.size()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"en,Usage: ", "fr,Utilisation : ", "ar,الاستعمال: "})
  void the_help_of_a_command_is_shown_in_the_language(String language, String heading) {
    assertThat(run("help", "validate", "--lang", language)).isZero();
    String help = out.toString(StandardCharsets.UTF_8);
    assertThat(help).startsWith(heading.strip()).contains("hiwar validate").contains("--profile");
    out.reset();
    assertThat(run("validate", "--help", "--lang", language)).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(help);
  }

  @Test
  void help_alone_lists_the_commands() {
    assertThat(run("help", "--lang", "fr")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("Commandes :")
        .contains("from-tables");
  }

  @Test
  void too_little_memory_is_told_and_is_not_the_status_of_records_set_aside() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            throw new OutOfMemoryError("as if");
          }

          @Override
          public int read(byte[] bytes, int from, int length) {
            throw new OutOfMemoryError("as if");
          }
        };
    int status = invoke(endless, "stats", "-");
    assertThat(status).isEqualTo(ExitStatus.UNREADABLE);
    assertThat(told()).contains("-Xmx512m").doesNotContain("OutOfMemoryError");
    assertThat(out.size()).isZero();
  }

  @Test
  void one_file_cannot_take_the_figures_and_what_is_set_aside() {
    String file = folder.resolve("figures.csv").toString();
    assertThat(run("stats", "-", "-o", file, "--set-aside", file)).isEqualTo(ExitStatus.WRONG_USE);
    assertThat(told()).contains("figures.csv").contains("--set-aside");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void no_name_is_not_the_folder_one_is_in() {
    assertThat(run("stats", "")).isEqualTo(ExitStatus.UNREADABLE);
    assertThat(told()).isEqualTo("\"\": there is no such file or folder\n");
  }

  @Test
  void tables_of_a_file_that_is_not_there_give_status_3_and_those_of_the_others_are_written() {
    String tables = folder.resolve("tables").toString();
    assertThat(run("tables", folder.resolve("gone.ndjson").toString(), "-", "-o", tables))
        .isEqualTo(ExitStatus.UNREADABLE);
    assertThat(told()).contains("gone.ndjson: there is no such file or folder");
    assertThat(Path.of(tables, "datapackage.json")).exists();
  }

  @Test
  void a_folder_below_a_file_is_refused_with_the_name_of_the_file() throws IOException {
    Path file = Files.writeString(folder.resolve("thesis.txt"), "years of work");
    assertThat(run("tables", "-", "-o", file.resolve("tables").toString()))
        .isEqualTo(ExitStatus.WRONG_USE);
    assertThat(told()).startsWith(file + " is not an empty folder");
  }

  @Test
  void a_problem_is_told_with_its_column_by_tables_as_by_stats() throws IOException {
    Path corpus = Files.writeString(folder.resolve("a.ndjson"), "{broken\n");
    run("stats", corpus.toString());
    String line = told().lines().findFirst().orElseThrow();
    assertThat(line).contains("a.ndjson:1:2: error malformed-json");
    err.reset();
    run("tables", corpus.toString(), "-o", folder.resolve("tables").toString());
    assertThat(told().lines()).contains(line);
  }
}
