package io.github.hiwar.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hiwar.finding.Finding;
import io.github.hiwar.finding.Severity;
import io.github.hiwar.validation.RecordValidator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckTest {
  private static final RecordValidator STANDARD = RecordValidator.standard();

  private static final String DOCUMENT =
      """
      {"hiwar": "1.0", "id": "urn:example:r", "colour": 1,
       "parties": [{"id": "union", "kind": "uniom", "name": {"fr": "Syndicat"}}],
       "demands": [
        {"id": "mileage", "text": {"fr": "Indemnité"}, "raisedBy": ["union"]},
        {"text": {"fr": "Prime", "ar": "منحة"}, "raisedBy": ["nobody"], "id": "bonus"}]}
      """;

  private static List<String> codes(ReadResult result) {
    return result.findings().stream().map(Finding::code).toList();
  }

  @Test
  void one_call_gives_what_the_reader_and_the_rules_find_the_errors_first() {
    ReadResult result = HiwarJson.check(DOCUMENT.getBytes(UTF_8), STANDARD);
    assertThat(result.record()).isPresent();
    assertThat(result.isValid()).isFalse();
    assertThat(codes(result)).startsWith("reference-unresolved").contains("unknown-member");
    assertThat(result.findings().stream().map(Finding::severity)).isSorted();
    assertThat(result.findings())
        .allSatisfy(finding -> assertThat(finding.where().line()).isPositive());
    assertThatThrownBy(result::orThrow)
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessageContaining("reference-unresolved");
  }

  @Test
  void a_finding_of_a_rule_has_line_column_pointer_and_path() {
    Finding finding =
        HiwarJson.check(DOCUMENT.getBytes(UTF_8), STANDARD).findings().errors().get(0);
    assertThat(finding.where())
        .hasToString("5:56 /demands/1/raisedBy/0")
        .extracting("path")
        .isEqualTo("demands/bonus/raisedBy/0");
  }

  @Test
  void an_unknown_code_that_reader_and_rules_find_is_said_once() {
    byte[] document = DOCUMENT.getBytes(UTF_8);
    assertThat(codes(HiwarJson.read(document))).contains("unknown-open-code");
    ReadResult checked = HiwarJson.check(document, STANDARD);
    assertThat(codes(checked)).contains("code-near-miss").doesNotContain("unknown-open-code");
    assertThat(checked.findings().total()).isEqualTo(checked.findings().list().size());
  }

  @Test
  void what_cannot_be_read_is_named_by_ids_too_wherever_the_id_stands() {
    String first = DOCUMENT.replace("\"ar\": \"منحة\"", "\"ar\": 5");
    assertThat(HiwarJson.check(first.getBytes(UTF_8), STANDARD).findings().errors())
        .extracting(finding -> finding.where().path())
        .containsExactly("demands/bonus/text/ar");
    String later = DOCUMENT.replace("\"fr\": \"Indemnité\"", "\"fr\": 5");
    assertThat(HiwarJson.check(later.getBytes(UTF_8), STANDARD).findings().errors())
        .extracting(finding -> finding.where().path())
        .containsExactly("demands/mileage/text/fr", "demands/bonus/raisedBy/0");
  }

  private static List<String> errors(String document) {
    return HiwarJson.check(document.getBytes(UTF_8), STANDARD).findings().errors().stream()
        .map(one -> one.code() + " " + one.where().pointer() + " " + one.where().line())
        .toList();
  }

  @Test
  void rules_run_on_what_could_be_read_although_something_else_could_not() {
    String broken = DOCUMENT.replace("\"colour\": 1", "\"opened\": \"soon\"");
    assertThat(errors(broken))
        .containsExactly("invalid-value /opened 1", "reference-unresolved /demands/1/raisedBy/0 5");
    assertThat(codes(HiwarJson.check(broken.getBytes(UTF_8), STANDARD)))
        .contains("code-near-miss")
        .doesNotContain("unknown-open-code");
  }

  @Test
  void what_was_set_aside_shifts_no_place_and_is_not_missed_by_those_that_name_it() {
    String demand =
        "{\"id\": \"bus\", \"text\": {\"fr\": \"Bus\"}, \"raisedBy\": [\"union\"], \"label\":"
            + " 5},\n";
    String broken =
        DOCUMENT
            .replace("\"kind\": \"uniom\"", "\"kind\": \"union\", \"side\": \"left\", \"name\": 1")
            .replace(", \"name\": {\"fr\": \"Syndicat\"}}", "}")
            .replace("\"demands\": [\n", "\"demands\": [\n" + demand);
    assertThat(errors(broken))
        .containsExactly(
            "unknown-closed-code /parties/0/side 2",
            "wrong-type /parties/0/name 2",
            "wrong-type /demands/0/label 4",
            "reference-unresolved /demands/2/raisedBy/0 6");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[\"union\"]",
        "[5]",
        "[null]",
        "[[\"union\"]]",
        "[{\"id\": \"union\", \"kind\": 7}]",
        "[{\"id\": 5, \"kind\": \"union\", \"name\": {\"fr\": \"Syndicat\"}}]",
        "[{\"Id\": \"union\", \"kind\": \"union\", \"name\": {\"fr\": \"Syndicat\"}}]",
        "\"union\"",
        "{\"union\": {\"kind\": \"union\"}}"
      })
  void of_a_party_that_cannot_be_read_nothing_is_told_where_it_is_named(String parties) {
    String named =
        """
        {"hiwar": "1.0", "id": "urn:example:r", "parties": %s,
         "demands": [
          {"id": "mileage", "text": {"fr": "Indemnité"}, "raisedBy": ["union"]},
          {"id": "bonus", "text": {"fr": "Prime"}, "raisedBy": ["union"]}]}
        """;
    assertThat(errors(named.formatted(parties)))
        .isNotEmpty()
        .allSatisfy(error -> assertThat(error).contains(" /parties"));
    assertThat(errors(named.formatted("[]"))).hasSize(2);
  }

  @Test
  void what_has_too_few_is_told_so_and_not_by_their_number() throws IOException {
    List<Finding> told =
        Files.readAllLines(Path.of("../conformance/checks/cases.tsv")).stream()
            .map(line -> line.split("\t", -1))
            .filter(cells -> cells[0].contains("-size-") && cells[1].startsWith("invalid-value"))
            .flatMap(cells -> HiwarJson.read(cells[2].getBytes(UTF_8)).findings().errors().stream())
            .toList();
    assertThat(told).hasSizeGreaterThan(4);
    assertThat(told)
        .allSatisfy(
            one -> assertThat(one.arguments()).containsKey("lacking").doesNotContainKey("value"));
  }

  @Test
  void what_follows_from_something_set_aside_is_no_error_however_often_it_is_named() {
    String names = "\"union\"" + ", \"union\"".repeat(2_000);
    String broken =
        DOCUMENT
            .replace("\"kind\": \"uniom\"", "\"kind\": 5")
            .replace("\"nobody\"", names + ", \"nobody\"");
    assertThat(errors(broken))
        .containsExactly(
            "wrong-type /parties/0/kind 2", "reference-unresolved /demands/1/raisedBy/2001 5");
    assertThat(
            HiwarJson.check(broken.getBytes(UTF_8), STANDARD.atMost(3))
                .findings()
                .count(Severity.ERROR))
        .isEqualTo(2);
  }

  @Test
  void where_too_much_cannot_be_read_to_be_listed_nothing_is_said_to_follow_from_it() {
    byte[] broken =
        DOCUMENT
            .replace("\"colour\": 1", "\"opened\": \"soon\"")
            .replace("\"kind\": \"uniom\"", "\"kind\": 5")
            .getBytes(UTF_8);
    RecordCodec oneLine = HiwarJson.standard().limits(Limits.standard().withFindings(1));
    assertThat(HiwarJson.check(broken, STANDARD).findings().count(Severity.ERROR)).isEqualTo(3);
    assertThat(oneLine.check(broken, STANDARD).findings().count(Severity.ERROR)).isEqualTo(2);
  }

  @Test
  void one_code_is_said_in_one_way_whether_something_else_can_be_read_or_not() {
    String unknown = DOCUMENT.replace("uniom", "x-own-board").replace("nobody", "union");
    String broken = unknown.replace("\"colour\": 1", "\"opened\": \"soon\"");
    assertThat(codes(HiwarJson.check(unknown.getBytes(UTF_8), STANDARD)))
        .contains("code-unknown")
        .doesNotContain("unknown-open-code");
    assertThat(codes(HiwarJson.check(broken.getBytes(UTF_8), STANDARD)))
        .contains("code-unknown")
        .doesNotContain("unknown-open-code");
  }

  @Test
  void the_list_of_both_is_limited_and_counts_are_complete() {
    RecordCodec json = HiwarJson.standard().limits(Limits.standard().withFindings(1));
    ReadResult result = json.check(DOCUMENT.getBytes(UTF_8), STANDARD);
    ReadResult whole = HiwarJson.check(DOCUMENT.getBytes(UTF_8), STANDARD);
    assertThat(codes(result)).containsExactly("reference-unresolved");
    assertThat(result.findings().total()).isEqualTo(whole.findings().total());
    assertThat(result.findings().count(Severity.NOTICE))
        .isEqualTo(whole.findings().count(Severity.NOTICE));
  }

  @Test
  void every_source_gives_the_same() throws IOException {
    ReadResult bytes = HiwarJson.check(DOCUMENT.getBytes(UTF_8), STANDARD);
    assertThat(HiwarJson.check(new StringReader(DOCUMENT), STANDARD).findings().list())
        .isEqualTo(bytes.findings().list());
    assertThat(
            HiwarJson.check(new ByteArrayInputStream(DOCUMENT.getBytes(UTF_8)), STANDARD)
                .findings()
                .list())
        .isEqualTo(bytes.findings().list());
  }

  @Test
  void what_a_line_of_a_corpus_has_wrong_stands_at_that_line() throws IOException {
    String line = DOCUMENT.replace('\n', ' ');
    byte[] corpus = ("\n" + line + "\n" + line + "\n").getBytes(UTF_8);
    try (Stream<CorpusLine> lines =
        Corpus.check(new ByteArrayInputStream(corpus), HiwarJson.standard(), STANDARD)) {
      assertThat(lines.map(one -> one.result().findings().errors().get(0).where().line()))
          .containsExactly(2L, 3L);
    }
  }
}
