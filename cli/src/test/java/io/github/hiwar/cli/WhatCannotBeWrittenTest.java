package io.github.hiwar.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.report.Crafts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhatCannotBeWrittenTest {
  @TempDir private Path folder;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private PrintStream complaints() {
    return new PrintStream(err, true, StandardCharsets.UTF_8);
  }

  private int run(PrintStream out, String... args) {
    return Hiwar.run(
        new ByteArrayInputStream(HiwarJson.write(Crafts.record())),
        out,
        complaints(),
        false,
        Locale.ENGLISH,
        args);
  }

  private int run(String... args) {
    return run(
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8), args);
  }

  private String told() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private long files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).count();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | this is a folder; name a file",
        "fr | c’est un répertoire ; indiquez un fichier",
        "ar | هذا مجلد؛ سمِّ ملفاً"
      })
  void a_folder_in_the_place_of_a_file_is_told_in_three_languages(String language, String words)
      throws IOException {
    for (String command :
        new String[] {"stats - -o", "report - -o", "generate --records 1 --seed 1 -o"}) {
      String[] args = (command + " " + folder + " --lang " + language).split(" ", -1);
      assertThat(run(args)).isEqualTo(ExitStatus.UNREADABLE);
      assertThat(told()).contains(folder + ": " + words);
      err.reset();
    }
    assertThat(files()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | the folder %s does not exist; create it, or name another one",
        "fr | le répertoire %s n’existe pas ; créez-le, ou indiquez-en un autre",
        "ar | المجلد \u2068%s\u2069 غير موجود؛ أنشئه أو سمِّ غيره"
      })
  void the_folder_that_is_missing_is_named_in_three_languages(String language, String words)
      throws IOException {
    Path missing = folder.resolve("missing");
    String file = missing.resolve("a.html").toString();
    for (String command : new String[] {"stats - -o", "report - -o", "stats - --set-aside"}) {
      String[] args = (command + " " + file + " --lang " + language).split(" ", -1);
      assertThat(run(args)).isEqualTo(ExitStatus.UNREADABLE);
      assertThat(told()).isEqualTo(file + ": " + words.formatted(missing) + "\n");
      err.reset();
    }
    assertThat(files()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | %s is not a folder",
        "fr | %s n’est pas un répertoire",
        "ar | \u2068%s\u2069 ليس مجلداً"
      })
  void a_file_where_a_folder_should_be_is_named_in_three_languages(String language, String words)
      throws IOException {
    Path thesis = Files.writeString(folder.resolve("thesis.txt"), "years of work");
    String file = thesis.resolve("a.ndjson").toString();
    for (String command : new String[] {"stats - -o", "generate --records 1 --seed 1 -o"}) {
      String[] args = (command + " " + file + " --lang " + language).split(" ", -1);
      assertThat(run(args)).isEqualTo(ExitStatus.UNREADABLE);
      assertThat(told()).isEqualTo(file + ": " + words.formatted(thesis) + "\n");
      err.reset();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | the folder %s cannot be written to; name another one",
        "fr | on ne peut pas écrire dans le répertoire %s\u202f; indiquez-en un autre",
        "ar | لا يمكن الكتابة في المجلد \u2068%s\u2069؛ سمِّ غيره"
      })
  void the_folder_that_cannot_be_written_to_is_named_in_three_languages(
      String language, String words) throws IOException {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
    assumeFalse(Files.isWritable(closed), "whoever is root may write everywhere");
    String file = closed.resolve("a").toString();
    for (String command :
        new String[] {
          "stats - -o",
          "report - -o",
          "tables - -o",
          "generate --records 1 --seed 1 -o",
          "generate --records 1 --seed 1 --files 2 -o"
        }) {
      String[] args = (command + " " + file + " --lang " + language).split(" ", -1);
      assertThat(run(args)).isEqualTo(ExitStatus.UNREADABLE);
      assertThat(told()).isEqualTo(file + ": " + words.formatted(closed) + "\n");
      err.reset();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | is not an empty folder; name another one, or empty it",
        "fr | n’est pas un répertoire vide ; indiquez-en un autre",
        "ar | ليس مجلداً فارغاً"
      })
  void a_folder_that_holds_something_is_told_in_three_languages(String language, String words)
      throws IOException {
    Files.writeString(folder.resolve("thesis.txt"), "years of work");
    for (String command :
        new String[] {"tables - -o", "generate --records 1 --seed 1 --files 2 -o"}) {
      String[] args = (command + " " + folder + " --lang " + language).split(" ", -1);
      assertThat(run(args)).isEqualTo(ExitStatus.WRONG_USE);
      assertThat(told()).contains(folder.toString(), words);
      err.reset();
    }
    assertThat(files()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | there is no such file or folder",
        "fr | aucun fichier ni répertoire ne porte ce nom",
        "ar | لا يوجد ملف ولا مجلد بهذا الاسم"
      })
  void what_is_not_there_is_told_in_three_languages(String language, String words) {
    assertThat(run("convert", "gone.json", "--lang", language)).isEqualTo(ExitStatus.UNREADABLE);
    assertThat(run("from-tables", folder + "/gone", "--lang", language))
        .isEqualTo(ExitStatus.UNREADABLE);
    assertThat(told().lines()).hasSize(2).allMatch(line -> line.endsWith(": " + words));
  }

  private static OutputStream failing(String why) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(why);
      }
    };
  }

  private int finish(String why, String language) {
    return finish(why, language, false);
  }

  private int finish(String why, String language, boolean isPipe) {
    StandardOutput standard = new StandardOutput(failing(why), isPipe);
    PrintStream out = new PrintStream(standard, true, StandardCharsets.UTF_8);
    int status = run(out, "convert", "-");
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            out,
            complaints(),
            Locale.forLanguageTag(language),
            false);
    return Hiwar.finish(status, standard, terminal);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | standard output: the disk is full",
        "fr | sortie standard: le disque est plein",
        "ar | المخرج القياسي: القرص ممتلئ"
      })
  void a_full_disk_behind_standard_output_gives_status_3(String language, String words) {
    assertThat(finish("No space left on device", language)).isEqualTo(ExitStatus.UNREADABLE);
    assertThat(told()).contains(words);
  }

  @Test
  void who_has_read_enough_is_not_complained_about() {
    assertThat(finish("Broken pipe", "en")).isEqualTo(ExitStatus.CLEAN);
    assertThat(finish("Relais brisé (pipe)", "fr", true)).isEqualTo(ExitStatus.CLEAN);
    assertThat(told()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"stats", "tables"})
  void files_of_a_folder_that_are_no_records_are_told(String command) throws IOException {
    Files.write(folder.resolve("a.json"), HiwarJson.writePretty(Crafts.record()));
    Files.writeString(folder.resolve("notes.txt"), "notes");
    Path output = folder.resolve("out");
    assertThat(run(command, folder.toString(), "-o", output.toString())).isZero();
    assertThat(told()).contains("files left out: 1").contains("notes.txt");
  }
}
