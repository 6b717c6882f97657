package io.github.hiwar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.report.Crafts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhatCannotBeReadTest extends InvokesHiwar {
  @TempDir private Path folder;

  private int run(String... args) {
    return invoke(new ByteArrayInputStream(HiwarJson.write(Crafts.record())), args);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | there is no document in this folder",
        "fr | il n’y a aucun document dans ce répertoire",
        "ar | لا توجد وثيقة في هذا المجلد"
      })
  void a_folder_without_a_document_gives_status_3_and_nothing_is_made_of_it(
      String language, String words) throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Files.writeString(empty.resolve("notes.txt"), "notes");
    String output = folder.resolve("output").toString();
    for (String command : new String[] {"validate", "stats -o " + output, "tables -o " + output}) {
      String[] args = (command + " " + empty + " --lang " + language).split(" ", -1);
      assertThat(run(args)).isEqualTo(ExitStatus.UNREADABLE);
      assertThat(told()).startsWith(empty + ": " + words).hasLineCount(1);
      err.reset();
    }
    assertThat(out.size()).isZero();
    assertThat(folder.resolve("output")).doesNotExist();
  }

  @Test
  void a_folder_without_a_document_does_not_keep_the_others_from_being_validated()
      throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThat(run("validate", empty.toString(), "--format", "json", "-"))
        .isEqualTo(ExitStatus.UNREADABLE);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"file\":\"-\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | there is no such file or folder",
        "fr | aucun fichier ni répertoire ne porte ce nom",
        "ar | لا يوجد ملف ولا مجلد بهذا الاسم"
      })
  void figures_of_a_file_that_is_not_there_are_no_zeros(String language, String words) {
    String gone = folder.resolve("gone.ndjson").toString();
    String output = folder.resolve("figures.csv").toString();
    assertThat(run("stats", gone, "--lang", language)).isEqualTo(ExitStatus.UNREADABLE);
    assertThat(run("stats", gone, "-o", output)).isEqualTo(ExitStatus.UNREADABLE);
    assertThat(told()).startsWith(gone + ": " + words + "\n").hasLineCount(2);
    assertThat(out.size()).isZero();
    assertThat(folder).isEmptyDirectory();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | this is a folder; name a file",
        "fr | c’est un répertoire ; indiquez un fichier",
        "ar | هذا مجلد؛ سمِّ ملفاً"
      })
  void a_folder_in_the_place_of_a_document_is_told_in_three_languages(
      String language, String words) {
    for (String command :
        new String[] {"report", "convert", "digest", "board --as-of 2025-12-31"}) {
      String[] args = (command + " " + folder + " --lang " + language).split(" ", -1);
      assertThat(run(args)).isEqualTo(ExitStatus.UNREADABLE);
      assertThat(told()).isEqualTo(folder + ": " + words + "\n");
      err.reset();
    }
  }

  @Test
  void a_document_below_a_file_is_not_there() throws IOException {
    String below = Files.writeString(folder.resolve("a"), "").resolve("b.json").toString();
    assertThat(run("digest", below)).isEqualTo(ExitStatus.UNREADABLE);
    assertThat(told()).isEqualTo(below + ": there is no such file or folder\n");
  }

  @Test
  void figures_of_a_document_below_a_file_are_told_in_the_language_too() throws IOException {
    String below = Files.writeString(folder.resolve("a"), "").resolve("b.json").toString();
    assertThat(run("stats", below, "--lang", "fr")).isEqualTo(ExitStatus.UNREADABLE);
    assertThat(told()).endsWith(": aucun fichier ni répertoire ne porte ce nom\n");
  }

  @Test
  void no_name_is_no_document() {
    assertThat(run("digest", "")).isEqualTo(ExitStatus.UNREADABLE);
    assertThat(told()).isEqualTo("\"\": there is no such file or folder\n");
  }

  @Test
  void an_empty_corpus_is_no_empty_folder() throws IOException {
    Path corpus = Files.writeString(folder.resolve("empty.ndjson"), "");
    assertThat(run("validate", corpus.toString())).isZero();
    assertThat(run("stats", corpus.toString())).isZero();
  }
}
