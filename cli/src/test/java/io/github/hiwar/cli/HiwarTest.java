package io.github.hiwar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HiwarTest extends InvokesHiwar {
  private static final Path RULES = Path.of("../json/conformance/rules");
  private static final String FAILS = RULES.resolve("demand-cycle/fails.json").toString();
  private static final String PASSES = RULES.resolve("demand-cycle/passes.json").toString();

  private int run(String input, String... args) {
    return invoke(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), args);
  }

  @Test
  void a_clean_record_gives_nothing_and_status_0() {
    assertThat(run("", "validate", PASSES)).isZero();
    assertThat(printed()).isEmpty();
  }

  @Test
  void an_error_is_told_with_line_column_excerpt_and_caret_and_status_1() {
    assertThat(run("", "validate", FAILS)).isEqualTo(1);
    String[] lines = printed().split("\n", -1);
    assertThat(lines[0]).contains("fails.json:", ": error demand-cycle: ");
    assertThat(lines[1].charAt(lines[2].indexOf('^'))).isEqualTo('"');
  }

  @Test
  void a_malformed_document_is_an_error() {
    assertThat(run("{\"hiwar\":", "validate", "-")).isEqualTo(1);
    assertThat(printed()).contains("malformed-json");
  }

  @Test
  void no_argument_and_wrong_arguments_give_status_2() {
    assertThat(run("")).isEqualTo(2);
    assertThat(run("", "validate")).isEqualTo(2);
    assertThat(run("", "validate", "--profile", "lax", PASSES)).isEqualTo(2);
    assertThat(run("", "validate", "--suppress", "demand-cycle", PASSES)).isEqualTo(2);
    assertThat(run("", "validate", "--as-of", "soon", PASSES)).isEqualTo(2);
    assertThat(run("", "explain", "nothing")).isEqualTo(2);
    assertThat(run("", "board", PASSES, "--as-of", "2025-12-31", "--according-to", "x"))
        .isEqualTo(2);
  }

  @Test
  void a_file_that_cannot_be_read_gives_status_3_and_the_rest_goes_on() {
    assertThat(run("", "validate", "nowhere.json", FAILS)).isEqualTo(3);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("nowhere.json");
    assertThat(printed()).contains("demand-cycle");
    assertThat(run("", "digest", "nowhere.json")).isEqualTo(3);
  }

  @Test
  void a_suppressed_error_is_shown_with_its_reason_and_does_not_count() {
    assertThat(run("", "validate", "--suppress", "demand-cycle@/demands=known", FAILS)).isZero();
    assertThat(printed()).contains("(ignored: known)");
  }

  @Test
  void a_corpus_names_the_line_of_a_record(@TempDir Path folder) throws IOException {
    String good = Files.readString(Path.of(PASSES)).replace("\n", " ");
    String bad = Files.readString(Path.of(FAILS)).replace("\n", " ");
    Path corpus = folder.resolve("corpus.ndjson");
    Files.writeString(corpus, good + "\n" + bad + "\n" + "{\n");
    assertThat(run("", "validate", folder.toString())).isEqualTo(1);
    assertThat(printed()).contains("corpus.ndjson:2:", "error demand-cycle", "corpus.ndjson:3:");
  }

  @Test
  void a_folder_gives_the_documents_in_it_and_not_what_a_suite_expects_of_them(@TempDir Path folder)
      throws IOException {
    Files.copy(Path.of(PASSES), folder.resolve("record.json"));
    Files.writeString(folder.resolve("record.expected.json"), "{\"problems\":[]}");
    Files.writeString(folder.resolve("notes.txt"), "not a document");
    assertThat(run("", "validate", folder.toString())).isZero();
    assertThat(printed()).doesNotContain("expected").doesNotContain("notes");
  }

  @Test
  void json_gives_one_object_a_record() {
    assertThat(run("", "validate", "--format", "json", FAILS, PASSES)).isEqualTo(1);
    assertThat(printed().lines()).hasSize(2);
    assertThat(printed()).contains("\"valid\":false", "\"code\":\"demand-cycle\"", "\"line\":");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "ar"})
  void help_and_explanations_speak_the_language(String language) {
    assertThat(run("", "validate", "--lang", language, "--help")).isZero();
    assertThat(run("", "explain", "--lang=" + language, "claims-conflict")).isZero();
    String word =
        language.equals("en") ? "Nothing" : language.equals("fr") ? "Rien" : "لا يلزم شيء";
    assertThat(printed()).contains(word);
  }

  @Test
  void the_other_commands_give_what_they_promise() {
    assertThat(run("", "board", PASSES, "--as-of", "2025-12-31")).isZero();
    assertThat(run("", "convert", PASSES, "--to", "canonical")).isZero();
    assertThat(run("", "digest", PASSES)).isZero();
    assertThat(run("", "schema")).isZero();
    assertThat(run("", "rules")).isZero();
    assertThat(printed())
        .contains(
            "\taccepted in principle\t14 October 2025",
            "\"hiwar\":\"1.0\"",
            "$schema",
            "demand-cycle\t");
    assertThat(printed()).containsPattern("[0-9a-f]{64}  ");
  }

  @Test
  void a_record_and_what_its_members_mean_are_given_as_linked_data() {
    assertThat(run("", "convert", PASSES, "--to", "jsonld")).isZero();
    assertThat(printed()).startsWith("{\"@context\":[{").contains("\"@id\":\"hw:raisedBy\"");
    assertThat(run("", "schema", "--of", "context")).isZero();
    assertThat(run("", "schema", "--of", "concepts", "--lang", "ar")).isZero();
    assertThat(printed()).contains("\"@context\": {", "urn:hiwar:codes:DemandCategory:pay");
  }

  @Test
  void a_report_is_written_to_a_file_in_the_language_asked_for(@TempDir Path folder)
      throws IOException {
    Path page = folder.resolve("report.html");
    String file = page.toString();
    assertThat(run("", "report", PASSES, "--as-of", "2025-12-31", "--lang", "ar", "-o", file))
        .isZero();
    assertThat(Files.readString(page)).contains("<html lang=\"ar\" dir=\"rtl\">");
    assertThat(printed()).isEmpty();
  }

  @Test
  void a_report_goes_to_standard_output_unless_told_otherwise() {
    assertThat(run("", "report", PASSES, "--as-of", "2025-12-31")).isZero();
    assertThat(printed()).startsWith("<!doctype html>");
  }

  @Test
  void a_report_without_a_day_is_of_the_last_day_that_the_record_tells_of(@TempDir Path folder)
      throws IOException {
    Path crafts = Path.of("../json/conformance/valid/fisheries-2023.json");
    String file = folder.resolve("report.html").toString();
    assertThat(run("", "report", crafts.toString(), "-o", file)).isZero();
    assertThat(Files.readString(Path.of(file))).contains("13\u00a0November\u00a02023");
  }

  @Test
  void a_board_by_the_account_of_a_person_in_office_is_that_of_their_party() {
    String autoworkers = "../json/conformance/valid/us-autoworkers-2023.json";
    assertThat(run("", "board", autoworkers, "--according-to", "uaw-president")).isZero();
    String by = printed();
    out.reset();
    run("", "board", autoworkers, "--according-to", "uaw");
    assertThat(printed()).isEqualTo(by).isNotEmpty();
  }

  @Test
  void a_board_without_a_day_is_of_the_last_day_that_the_record_tells_of() {
    String fisheries = "../json/conformance/valid/fisheries-2023.json";
    assertThat(run("", "board", fisheries)).isZero();
    String last = printed();
    out.reset();
    run("", "board", fisheries, "--as-of", "2023-11-13");
    assertThat(printed()).isEqualTo(last).isNotEmpty();
    out.reset();
    run("", "board", fisheries, "--as-of", "2023-01-01");
    assertThat(printed()).isNotEqualTo(last);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "validate --version", "board -V"})
  void the_version_is_that_of_the_build(String arguments) {
    assertThat(run("", arguments.split(" ", -1))).isZero();
    assertThat(printed()).matches("Hiwar \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
  }

  @Test
  void a_report_tells_what_stops_it_by_its_status() {
    assertThat(run("{", "report", "-", "--as-of", "2025-12-31")).isEqualTo(1);
    assertThat(run("", "report")).isEqualTo(2);
    assertThat(run("", "report", "nowhere.json", "--as-of", "2025-12-31")).isEqualTo(3);
    assertThat(run("", "report", PASSES, "--as-of", "2025-12-31", "-o", "no/such/folder/a.html"))
        .isEqualTo(3);
  }

  @Test
  void compressed_documents_of_a_folder_are_validated_and_a_broken_archive_gives_status_3(
      @TempDir Path folder) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream archive = new GZIPOutputStream(packed)) {
      Files.copy(Path.of(FAILS), archive);
    }
    Files.write(folder.resolve("fails.json.gz"), packed.toByteArray());
    assertThat(run("", "validate", folder.toString())).isEqualTo(1);
    assertThat(printed()).contains("fails.json.gz:", ": error demand-cycle: ");

    byte[] half = Arrays.copyOf(packed.toByteArray(), packed.size() / 2);
    Files.write(folder.resolve("fails.json.gz"), half);
    assertThat(run("", "validate", folder.toString(), "--lang", "fr")).isEqualTo(3);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("fails.json.gz: l’archive gzip est");
  }

  @Test
  void an_archive_may_have_ten_thousand_members_with_nothing_in_them(@TempDir Path folder)
      throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    for (int i = 0; i < 10_000; i++) {
      new GZIPOutputStream(packed).close();
    }
    try (GZIPOutputStream archive = new GZIPOutputStream(packed)) {
      Files.copy(Path.of(FAILS), archive);
    }
    Path file = Files.write(folder.resolve("fails.json.gz"), packed.toByteArray());
    assertThat(run("", "validate", file.toString())).isEqualTo(1);
    assertThat(printed()).contains(": error demand-cycle: ");
  }
}
