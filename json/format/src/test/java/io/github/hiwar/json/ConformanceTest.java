package io.github.hiwar.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.finding.Finding;
import io.github.hiwar.finding.FindingKind;
import io.github.hiwar.finding.Severity;
import io.github.hiwar.json.stream.TreeSource;
import io.github.hiwar.party.Party;
import io.github.hiwar.shape.Form;
import io.github.hiwar.shape.Shapes;
import io.github.hiwar.value.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the language-neutral suite. */
class ConformanceTest {

  private static Path beside(Path file, String ending) {
    String name = String.valueOf(file.getFileName());
    return file.resolveSibling(name.substring(0, name.length() - "json".length()) + ending);
  }

  private JsonValue json(Path file) throws IOException {
    return json(Files.readAllBytes(file));
  }

  private JsonValue json(byte[] utf8) {
    return HiwarJson.standard().values().read(Form.JSON, utf8).orThrow();
  }

  private List<String> expected(Path file) throws IOException {
    JsonValue.Structure root = (JsonValue.Structure) json(file);
    return ((JsonValue.Sequence) member(root, "problems"))
        .values().stream()
            .map(problem -> text(problem, "code") + " " + text(problem, "pointer"))
            .toList();
  }

  private static JsonValue member(JsonValue object, String name) {
    return Objects.requireNonNull(((JsonValue.Structure) object).members().get(name), name);
  }

  private static String text(JsonValue object, String member) {
    return ((JsonValue.Text) member(object, member)).value();
  }

  private static List<String> found(Stream<Finding> problems) {
    return problems.map(p -> p.code() + " " + p.where().pointer()).toList();
  }

  private ReadResult read(Path file) throws IOException {
    return HiwarJson.read(Files.readAllBytes(file));
  }

  @TestFactory
  Stream<DynamicTest> valid_documents_are_read() throws IOException {
    return ConformanceSuite.documents("valid")
        .map(file -> DynamicTest.dynamicTest(file.toString(), () -> valid(file)));
  }

  private void valid(Path file) throws IOException {
    ReadResult result = read(file);
    assertThat(result.isValid()).as(result.toString()).isTrue();
    Path expectation = beside(file, "expected.json");
    assertThat(found(result.findings().stream()))
        .isEqualTo(Files.exists(expectation) ? expected(expectation) : List.of());
  }

  @TestFactory
  Stream<DynamicTest> invalid_documents_are_refused_with_every_problem() throws IOException {
    return ConformanceSuite.documents("invalid")
        .map(file -> DynamicTest.dynamicTest(file.toString(), () -> invalid(file)));
  }

  private void invalid(Path file) throws IOException {
    ReadResult result = read(file);
    assertThat(result.isValid()).isFalse();
    assertThat(found(result.findings().errors().stream()))
        .isEqualTo(expected(beside(file, "expected.json")));
  }

  @Test
  void the_suite_has_sixty_invalid_documents_and_one_for_every_code_of_an_error()
      throws IOException {
    Set<String> covered = new TreeSet<>();
    for (Path file : ConformanceSuite.documents("invalid").toList()) {
      expected(beside(file, "expected.json")).forEach(p -> covered.add(p.split(" ", 2)[0]));
    }
    assertThat(ConformanceSuite.documents("invalid").count()).isGreaterThanOrEqualTo(60);
    for (FindingKind code : DocumentKinds.all()) {
      if (code.severity() == Severity.ERROR) {
        assertThat(covered).contains(code.code().toLowerCase(Locale.ROOT));
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> journals_are_folded_as_the_page_words_it() throws IOException {
    return Stream.concat(
        ConformanceSuite.documents("boards")
            .map(file -> DynamicTest.dynamicTest(file.toString(), () -> board(file))),
        Files.readAllLines(ConformanceSuite.FOLDER.resolve("boards/cases.ndjson")).stream()
            .map(line -> (JsonValue.Structure) json(line.getBytes(UTF_8)))
            .map(one -> DynamicTest.dynamicTest(text(one, "name"), () -> board(one))));
  }

  // A case of one line: the document, and what must come out.
  private void board(JsonValue.Structure one) {
    board(HiwarJson.standard().values().write(member(one, "document"), false), one);
  }

  private void board(Path file) throws IOException {
    board(Files.readAllBytes(file), (JsonValue.Structure) json(beside(file, "expected.json")));
  }

  private void board(byte[] document, JsonValue.Structure expected) {
    boolean lenient = expected.members().containsKey("mode");
    BargainingRecord record =
        HiwarJson.standard()
            .mode(lenient ? ReadMode.LENIENT : ReadMode.DEFAULT)
            .read(document)
            .orThrow();
    for (JsonValue board : ((JsonValue.Sequence) member(expected, "boards")).values()) {
      Boards.check(record, (JsonValue.Structure) board);
    }
    Boards.checkSteps(record, member(expected, "illegalSteps"));
  }

  @TestFactory
  Stream<DynamicTest> what_is_read_edited_and_written_differs_by_the_edit_only()
      throws IOException {
    return ConformanceSuite.documents("roundtrip")
        .map(file -> DynamicTest.dynamicTest(file.toString(), () -> roundTrip(file)));
  }

  private void roundTrip(Path file) throws IOException {
    JsonValue.Structure edit = (JsonValue.Structure) json(beside(file, "edit.json"));
    boolean lenient = edit.members().containsKey("mode");
    BargainingRecord.Builder edited =
        BargainingRecord.builder()
            .from(
                HiwarJson.standard()
                    .mode(lenient ? ReadMode.LENIENT : ReadMode.DEFAULT)
                    .read(file)
                    .orThrow());
    JsonValue entity = member(edit, "append");
    RecordCodec json = HiwarJson.standard();
    if (text(edit, "list").equals("parties")) {
      Form<Party> form = Shapes.of(Party.class).form();
      edited.addParties(json.values().read(form, new TreeSource(entity)).orThrow());
    } else {
      Form<Demand> form = Shapes.of(Demand.class).form();
      edited.addDemands(json.values().read(form, new TreeSource(entity)).orThrow());
    }
    Path written = Files.createTempFile("hiwar", ".json");
    try {
      Files.write(written, json.write(edited.build()));
      // As text, because the order of members counts here.
      assertThat(json(written)).hasToString(json(beside(file, "expected.json")).toString());
    } finally {
      Files.delete(written);
    }
  }

  @TestFactory
  Stream<DynamicTest> the_canonical_form_is_that_of_rfc_8785() throws IOException {
    return ConformanceSuite.documents("canonical")
        .map(file -> DynamicTest.dynamicTest(file.toString(), () -> canonical(file)));
  }

  private void canonical(Path file) throws IOException {
    BargainingRecord record = read(file).orThrow();
    assertThat(HiwarJson.canonical(record))
        .asString()
        .isEqualTo(Files.readString(beside(file, "canonical.json")));
    assertThat(HiwarJson.digest(record)).isEqualTo(Files.readString(beside(file, "sha256")).trim());
  }
}
