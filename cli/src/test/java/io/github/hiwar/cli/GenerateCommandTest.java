package io.github.hiwar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.json.Corpus;
import io.github.hiwar.json.CorpusLine;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GenerateCommandTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int generate(String arguments) {
    String[] words = ("generate " + arguments).split(" ", -1);
    return Hiwar.run(
        new ByteArrayInputStream(new byte[0]),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        false,
        Locale.ENGLISH,
        words);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  @Test
  void a_corpus_goes_to_standard_output_one_record_a_line() {
    assertThat(generate("--records 30 --seed 3")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(30);
  }

  @Test
  void the_parts_of_a_folder_are_the_one_file_in_order(@TempDir Path folder) throws IOException {
    assertThat(generate("--records 50 --seed 3 --broken 0.2 -o " + folder + "/one.ndjson"))
        .isZero();
    assertThat(generate("--records 50 --seed 3 --broken 0.2 --files 3 -o " + folder + "/parts"))
        .isZero();
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (Path part : files(folder.resolve("parts"))) {
      Files.copy(part, joined);
    }
    assertThat(files(folder.resolve("parts")).get(2)).hasFileName("part-00002.ndjson");
    assertThat(joined.toByteArray()).isEqualTo(Files.readAllBytes(folder.resolve("one.ndjson")));
    assertThat(files(folder)).hasSize(2);
  }

  @Test
  void a_file_named_gz_is_compressed_and_reads_as_a_corpus(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("corpus.ndjson.gz");
    assertThat(generate("--records 20 --seed 5 --size typical -o " + file)).isZero();
    try (Stream<CorpusLine> lines = Corpus.read(file)) {
      assertThat(lines.filter(line -> line.result().isValid())).hasSize(20);
    }
    assertThat(Files.size(file)).isLessThan(200_000);
  }

  @Test
  void a_folder_that_holds_something_is_left_alone(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("part-00000.ndjson"), "mine");
    assertThat(generate("--records 20 --seed 5 --files 1 -o " + folder)).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("not an empty folder");
    assertThat(files(folder)).hasSize(1);
    assertThat(folder.resolve("part-00000.ndjson")).hasContent("mine");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--seed 1",
        "--records -1 --seed 1",
        "--records 5 --seed 1 --broken 1.5",
        "--records 5 --seed 1 --size huge",
        "--records 5 --seed 1 --files 0 -o x",
        "--records 5 --seed 1 --files 2"
      })
  void wrong_use_gives_status_2_and_writes_nothing(String arguments) {
    assertThat(generate(arguments)).isEqualTo(2);
    assertThat(out.size()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"en,plausible dialogues", "fr,dialogues plausibles", "ar,حوارات"})
  void the_help_is_in_three_languages(String language, String words) {
    assertThat(generate("--help --lang " + language)).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).contains(words);
  }
}
