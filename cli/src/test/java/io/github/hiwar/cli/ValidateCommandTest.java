package io.github.hiwar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidateCommandTest extends InvokesHiwar {
  private static final Path RULES = Path.of("../json/conformance/rules");
  private static final String FAILS = RULES.resolve("demand-cycle/fails.json").toString();
  private static final String PASSES = RULES.resolve("demand-cycle/passes.json").toString();

  private int run(String input, String... args) {
    return invoke(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), args);
  }

  @Test
  void a_clean_record_is_said_to_be_one() {
    assertThat(run("", "validate", PASSES)).isZero();
    assertThat(told()).isEqualTo("1 record: 0 errors\n");
    assertThat(out.size()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"en | 3 records: 2 errors", "fr | 3 dossiers : 2 erreurs", "ar | 3 سجلات: خطآن"})
  void the_last_line_counts_records_and_findings_in_the_language(String language, String line) {
    assertThat(run("{", "validate", FAILS, PASSES, "-", "--lang", language)).isEqualTo(1);
    assertThat(told()).isEqualTo(line + "\n");
  }

  @Test
  void what_is_suppressed_is_counted_apart() {
    assertThat(run("", "validate", "--suppress", "demand-cycle=known", FAILS)).isZero();
    assertThat(told()).isEqualTo("1 record: 0 errors, 1 ignored\n");
  }

  @Test
  void one_object_a_record_needs_no_last_line() {
    assertThat(run("", "validate", "--format", "json", PASSES)).isZero();
    assertThat(told()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"validate, value, name", "board, code, name"})
  void what_programs_read_has_its_members_in_the_same_order_at_each_start(
      String command, String first, String second) {
    run("", command, "--format", "json", command.equals("board") ? PASSES : FAILS);
    Pattern pair = Pattern.compile("\\{\\s*\"%s\"\\s*:[^{}]*\"%s\"".formatted(first, second));
    assertThat(pair.matcher(printed()).results()).isNotEmpty();
    Pattern turned = Pattern.compile("\\{\\s*\"%s\"\\s*:".formatted(second));
    assertThat(turned.matcher(printed()).results()).isEmpty();
  }

  private static final String VALID = "../json/conformance/valid/";

  private static Path astray(Path folder) throws IOException {
    Path file = folder.resolve("2023.json");
    String linked = Files.readString(Path.of(VALID + "fisheries-2023.json"));
    Files.writeString(file, linked.replace("fisheries-2022#stocks", "fisheries-2022#stoks"));
    return file;
  }

  @Test
  void a_link_into_a_record_that_is_given_too_is_followed(@TempDir Path folder) throws IOException {
    String before = VALID + "fisheries-2022.json";
    assertThat(run("", "validate", VALID + "fisheries-2023.json", before)).isZero();
    assertThat(printed()).doesNotContain("link-target-missing");
    String file = astray(folder).toString();
    assertThat(run("", "validate", file)).isZero();
    assertThat(printed()).doesNotContain("link-target-missing");
    assertThat(run("", "validate", file, before)).isZero();
    assertThat(printed())
        .containsPattern(
            Pattern.quote(file) + ":\\d+:17: warning link-target-missing: .*\"stoks\"");
    assertThat(run("", "validate", "--profile", "strict", file, before)).isEqualTo(1);
  }

  @Test
  void a_link_is_followed_through_the_lines_of_a_corpus(@TempDir Path folder) throws IOException {
    Path corpus = folder.resolve("all.ndjson");
    String before = Files.readString(Path.of(VALID + "fisheries-2022.json")).replace("\n", "");
    String after = Files.readString(astray(folder)).replace("\n", "");
    Files.writeString(corpus, after + "\n{\n" + before + "\n");
    run("", "validate", corpus.toString());
    assertThat(printed()).containsOnlyOnce("warning link-target-missing");
    out.reset();
    run("", "validate", "--suppress", "link-target-missing=known", corpus.toString());
    assertThat(printed()).doesNotContain("warning link-target-missing: ");
  }

  private static String acted(String members) {
    return """
    {"hiwar": "1.0", "id": "urn:example:r", %s
     "meetings": [{"id": "round", "kind": "round", "on": "2025-08-10"}],
     "demands": [{"id": "bus", "text": {"fr": "Bus"}}],
     "transitions": [{"id": "do", "subjects": ["bus"], "to": "demand/raised",
       "on": "2025-08-20", "at": "round"}]}
    """
        .formatted(members)
        .replace("\n", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | غشت",
        "'\"jurisdiction\": \"MA\",' | غشت",
        "'\"jurisdiction\": \"TN\",' | أوت",
        "'\"jurisdiction\": \"DZ-16\",' | أوت",
        "'\"jurisdiction\": \"LB\", \"opened\": \"soon\",' | آب",
        "'\"jurisdiction\": \"nowhere\",' | غشت"
      })
  void months_are_called_as_where_the_record_comes_from(
      String members, String month, @TempDir Path folder) throws IOException {
    String record = acted(members);
    for (String format : List.of("text", "json")) {
      run(record, "validate", "-", "--lang", "ar", "--format", format);
      assertThat(printed()).as(format).contains("20 " + month + " 2025");
      out.reset();
    }
    run(record, "validate", "--ndjson", "-", "--lang", "ar");
    if (!members.contains("opened")) { // Of a line that cannot be read nobody knows the country.
      assertThat(printed()).contains("20 " + month + " 2025");
      String file = folder.resolve("one.json").toString();
      Files.writeString(Path.of(file), record);
      String tables = folder.resolve("tables").toString();
      assertThat(run("", "tables", file, "-o", tables)).isZero();
      err.reset();
      run("", "from-tables", tables, "--lang", "ar");
      assertThat(told()).contains("20 " + month + " 2025");
    }
  }

  @Test
  void of_nothing_that_could_be_read_there_is_no_count() {
    assertThat(run("", "validate", "gone.json")).isEqualTo(ExitStatus.UNREADABLE);
    assertThat(told()).isEqualTo("gone.json: there is no such file or folder\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 0 errors, 1 error, 2 errors, 3 errors, 11 errors, 100 errors, 103 errors",
        "fr | 0 erreur, 1 erreur, 2 erreurs, 3 erreurs, 11 erreurs, 100 erreurs, 103 erreurs",
        "ar | لا خطأ, خطأ واحد, خطآن, 3 أخطاء, 11 خطأً, 100 خطأ, 103 أخطاء"
      })
  void numbers_agree_with_what_is_counted(String language, String expected) {
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Locale.forLanguageTag(language),
            false);
    List<String> said = new ArrayList<>();
    for (long number : new long[] {0, 1, 2, 3, 11, 100, 103}) {
      said.add(Plural.say(terminal, "error", number).text());
    }
    assertThat(String.join(", ", said)).isEqualTo(expected);
  }
}
