package io.github.hiwar.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.insight.Redaction;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.json.ReadMode;
import io.github.hiwar.json.RecordCodec;
import io.github.hiwar.report.text.BoardLine;
import io.github.hiwar.status.StatusBoard;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A document of 1.1, made for the test: a status, a code of a closed list, a kind of entity and
 * members that 1.0 does not have. What it can read is shown, and what not is told, marked and kept.
 */
class NextVersionTest extends InvokesHiwar {
  private static final Path NEXT = Path.of("../json/conformance/boards/next-version.json");
  private static final RecordCodec LENIENT = HiwarJson.standard().mode(ReadMode.LENIENT);
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final LocalDate LATER = LocalDate.of(2025, 12, 31);

  private int hiwar(String... arguments) {
    return invoke(InputStream.nullInputStream(), arguments);
  }

  @Test
  void the_board_marks_what_an_entry_of_a_newer_version_may_have_changed() {
    assertThat(hiwar("board", NEXT.toString(), "--as-of", "2025-12-31")).isZero();
    assertThat(printed().lines().filter(line -> line.contains("an entry cannot be read")))
        .extracting(line -> line.split("\t", -1)[0])
        .containsExactly(
            "Pay",
            "Raise the mileage",
            "A bus",
            "Safety shoes",
            "Longer leave",
            "A room to rest",
            "Boots",
            "Gloves");
    assertThat(told()).contains("next-version.json:31:", "\"demand/shelved\"", "\"clients\"");
  }

  @Test
  void a_program_is_told_which_statuses_are_open_for_it() {
    assertThat(hiwar("board", NEXT.toString(), "--format", "json")).isZero();
    for (JsonNode subject : MAPPER.readTree(printed()).get("subjects")) {
      boolean marked = subject.get("open").toString().contains("unread");
      assertThat(marked)
          .as(subject.toString())
          .isEqualTo(!subject.get("id").asString().matches("bonus|clothes|coat"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "en, an entry cannot be read, this version cannot read",
    "fr, une entrée n’a pas pu être lue, cette version ne sait pas",
    "ar, ثمة قيد تعذرت قراءته, هذا الإصدار لا يستطيع"
  })
  void lines_and_pages_say_so_in_each_language(
      String language, String words, String unshown, @TempDir Path folder) throws IOException {
    assertThat(hiwar("show", NEXT.toString(), "--lang", language)).isZero();
    assertThat(printed()).contains(words, unshown, "hearings");
    Path page = folder.resolve("page.html");
    assertThat(hiwar("report", NEXT.toString(), "--lang", language, "-o", page.toString()))
        .isZero();
    assertThat(Files.readString(page)).contains(words, unshown, "hearings");
  }

  @ParameterizedTest
  @CsvSource({"pretty", "compact", "canonical"})
  void it_is_written_back_in_its_own_version_as_it_was(String form) throws IOException {
    assertThat(hiwar("convert", NEXT.toString(), "--to", form)).isZero();
    assertThat(MAPPER.readTree(printed())).isEqualTo(MAPPER.readTree(Files.readString(NEXT)));
  }

  @Test
  void every_command_that_reads_records_reads_it_and_tells_what_it_cannot_read(
      @TempDir Path folder) {
    int read = 0;
    for (CommandLine command : Declared.commands()) {
      CommandSpec spec = command.getCommandSpec();
      Map<ArgSpec, String> documents = new HashMap<>();
      Declared.args(spec, Documents.class).forEach(one -> documents.put(one, NEXT.toString()));
      if (documents.size() < Declared.args(spec, Input.class).size() || documents.isEmpty()) {
        continue; // It needs something else besides.
      }
      err.reset();
      out.reset();
      List<String> line = Declared.line(spec, documents, NEXT, folder.resolve(spec.name()));
      assertThat(hiwar(line.toArray(String[]::new))).as("%s: %s", line, told()).isZero();
      assertThat(told() + printed()).as("%s", line).contains("demand/shelved", "clients");
      read++;
    }
    assertThat(read).isGreaterThan(8);
  }

  @Test
  void no_table_loses_anything_of_it(@TempDir Path folder) throws IOException {
    String tables = folder.resolve("tables").toString();
    assertThat(hiwar("tables", NEXT.toString(), "-o", tables)).isZero();
    Path back = folder.resolve("back.json");
    assertThat(hiwar("from-tables", tables, "-o", back.toString())).as(told()).isZero();
    assertThat(MAPPER.readTree(Files.readString(back)))
        .isEqualTo(MAPPER.readTree(Files.readString(NEXT)));
  }

  @Test
  void tables_of_it_are_judged_as_it_is(@TempDir Path folder) {
    String tables = folder.resolve("tables").toString();
    assertThat(hiwar("tables", NEXT.toString(), "-o", tables)).isZero();
    err.reset();
    assertThat(hiwar("from-tables", tables)).isZero();
    Set<String> told = codes(told());
    out.reset();
    assertThat(hiwar("validate", NEXT.toString())).isZero();
    assertThat(told).isNotEmpty().isSubsetOf(codes(printed()));
  }

  private static Set<String> codes(String lines) {
    return Pattern.compile("(?:error|warning|notice) ([a-z-]+): ")
        .matcher(lines)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | subjects whose status may be different, since an entry could not be read: 8 (Pay, ",
        "fr | objets dont l’état est peut-être différent, une entrée n’ayant pas pu être lue",
        "ar | كيانات قد تكون حالتها غير المذكورة لأن قيداً تعذرت قراءته: 8"
      })
  void figures_count_it_and_tell_whose_status_may_be_another(
      String language, String words, @TempDir Path folder) throws IOException {
    BargainingRecord next = LENIENT.read(Files.readAllBytes(NEXT)).orThrow();
    Path corpus = folder.resolve("corpus.ndjson");
    Files.write(corpus, HiwarJson.write(next));
    assertThat(hiwar("stats", corpus.toString(), "--lang", language)).as(told()).isZero();
    assertThat(told()).contains(words, "corpus.ndjson:1");
    assertThat(told().lines().filter(line -> line.contains("demand/shelved"))).hasSize(8);
  }

  @Test
  void what_refers_to_an_entity_of_an_unknown_kind_leads_somewhere() throws IOException {
    String cited =
        Files.readString(NEXT)
            .replace(
                "\"hearings\"",
                "\"relations\": [{\"id\": \"x\", \"kind\": \"cites\", "
                    + "\"subject\": \"pay\", \"object\": \"hearing\"}], \"hearings\"");
    InputStream in = new ByteArrayInputStream(cited.getBytes(UTF_8));
    assertThat(invoke(in, "validate", "-")).as(printed()).isZero();
    assertThat(printed()).doesNotContain("reference-unresolved");
  }

  @Test
  void a_document_of_this_version_is_read_no_more_leniently() throws IOException {
    String ours = Files.readString(NEXT).replace("\"hiwar\": \"1.1\"", "\"hiwar\": \"1.0\"");
    InputStream in = new ByteArrayInputStream(ours.getBytes(UTF_8));
    assertThat(invoke(in, "board", "-")).isEqualTo(1);
    assertThat(printed()).isEmpty();
  }

  @Test
  void redaction_keeps_what_could_not_be_read_but_no_person_whose_name_nobody_knows()
      throws IOException {
    String people = "\"people\": [{\"id\": \"p\", \"name\": \"Jeanne Martin\"}], \"hearings\"";
    String document = Files.readString(NEXT).replace("\"hearings\"", people);
    BargainingRecord record = LENIENT.read(document.getBytes(UTF_8)).orThrow();
    assertThat(record.extensions().members()).containsKey("people");

    Redaction redacted = Redaction.toPseudonyms(record);
    String written = new String(HiwarJson.write(redacted.record()), UTF_8);
    assertThat(written).doesNotContain("Jeanne").contains("demand/shelved", "hearings", "clients");
    assertThat(redacted.removals()).anyMatch(one -> one.pointer().equals("/people"));
    assertThat(BoardLine.of(redacted.record(), StatusBoard.asOf(redacted.record(), LATER), "en"))
        .anyMatch(line -> line.open().contains(BoardLine.Open.UNREAD));
  }
}
