package io.github.hiwar.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.finding.Finding;
import io.github.hiwar.finding.FindingKind;
import io.github.hiwar.finding.Findings;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What a module for Jackson promises of Hiwar values inside a user's document: errors say line,
 * column and pointer, whatever is wrong.
 */
public abstract class DatabindContract {
  // The user's mapper answers for what is not JSON and for what follows the document; notices are
  // no errors.
  private static final Set<FindingKind> ELSEWHERE =
      Set.of(
          DocumentKinds.MALFORMED_JSON,
          DocumentKinds.TRAILING_CONTENT,
          DocumentKinds.NEWER_VERSION,
          DocumentKinds.UNKNOWN_OPEN_CODE,
          DocumentKinds.UNKNOWN_MEMBER);

  // A user's list of records: what is wrong is in the second line at the earliest.
  private static final List<Case> CASES =
      List.of(
          new Case("limit-exceeded", "\"x-a\": " + "[".repeat(70) + "]".repeat(70), "2:112"),
          new Case("duplicate-member", "\"id\": \"urn:example:s\"", "2:42"),
          new Case("forbidden-character", "\"sector\": {\"en\": \"a\\u0000\"}", "2:59"),
          new Case("wrong-type", "\"parties\": 5", "2:53"),
          new Case("wrong-type", demand("{\"type\": \"money\", \"amount\": 5}"), "4:16"),
          new Case("missing-member", "\"parties\":\n  [{\"id\": \"u\"}]", "3:4"),
          new Case("missing-member", demand("{\"amount\": \"5\"}"), "4:16"),
          new Case("invalid-value", "\"people\":\n  [{\"id\": \"p\"}]", "3:4"),
          new Case(
              "invalid-value", "\"meetings\": [{\n \"id\": \"m\", \"on\": \"never\"}]", "3:19"),
          new Case("invalid-value", demand("{\"type\": \"money\", \"amount\": \"x\"}"), "4:16"),
          new Case("unknown-closed-code", demand("{\"type\": \"gold\"}"), "4:16"),
          new Case("unknown-closed-code", "\"confidentiality\": \"none\"", "2:61"));

  private record Case(String code, String members, String place) {}

  private static String demand(String quantity) {
    return "\"demands\": [\n"
        + " {\"id\": \"d\", \"text\": {\"en\": \"x\"}, \"terms\":\n"
        + "  {\"quantity\": "
        + quantity
        + "}}]";
  }

  /**
   * Reads a list of records with a mapper that knows the module.
   *
   * @param json the list
   * @return what the mapper's error carries
   */
  protected abstract Refusal refused(String json);

  /**
   * The mapper's error.
   *
   * @param findings what it carries
   * @param line the line that the mapper tells
   * @param column the column that the mapper tells
   */
  public record Refusal(Findings findings, int line, int column) {}

  private Refusal refusedRecord(String members) {
    return refused("[\n {" + "\"hiwar\": \"1.0\", \"id\": \"urn:example:r\", " + members + "}]");
  }

  @TestFactory
  Stream<DynamicTest> a_problem_in_a_user_s_document_has_its_line_and_column() {
    return CASES.stream()
        .map(one -> DynamicTest.dynamicTest(one.code + " at " + one.place, () -> placed(one)));
  }

  private void placed(Case one) {
    Refusal refusal = refusedRecord(one.members);
    Finding first = refusal.findings().list().get(0);
    assertThat(first.code() + " " + first.where().line() + ":" + first.where().column())
        .isEqualTo(one.code + " " + one.place);
    assertThat(refusal.line() + ":" + refusal.column()).isEqualTo(one.place);
  }

  @Test
  void what_is_too_long_or_too_much_in_a_user_s_document_ends_its_reading_at_its_place() {
    Limits limits = Limits.standard();
    String languages =
        IntStream.rangeClosed(0, limits.languages())
            .mapToObj(i -> "\"en-x-%d\": \"x\"".formatted(i))
            .collect(Collectors.joining(","));
    for (String members :
        List.of(
            "\"" + "n".repeat(limits.names() + 1) + "\": 1",
            "\"x-a\": {\"" + "n".repeat(limits.names() + 1) + "\": 1}",
            "\"x-a\": " + "1".repeat(limits.digits() + 1),
            "\"x-a\": \"" + "a".repeat(limits.text() + 1) + "\"",
            "\"x-a\": [" + "0,".repeat(limits.members()) + "0]",
            "\"x-a\": [["
                + "0,".repeat(limits.members() / 2)
                + "0]"
                + ",[0,0]".repeat(700_000)
                + "]",
            "\"sector\": {" + languages + "}")) {
      Refusal refusal = refusedRecord(members);
      assertThat(refusal.findings().errors())
          .as(members.substring(0, 40))
          .extracting(one -> one.code() + " " + one.where().line())
          .containsExactly(DocumentKinds.LIMIT_EXCEEDED.code() + " 2");
    }
  }

  @Test
  void a_member_may_be_named_by_more_digits_than_a_number_has() {
    for (String name : List.of("7", "99999999999", "9".repeat(30))) {
      List<Refusal> refused =
          List.of(
              refusedRecord("\"sector\": {\"" + name + "\": \"x\"}"),
              refusedRecord("\"sector\": {\"" + name + "\": 5}"),
              refusedRecord("\"x-a\": {\"" + name + "\": 1, \"" + name + "\": 2}"));
      assertThat(refused).allMatch(one -> !one.findings().errors().isEmpty());
      assertThat(refused.stream().flatMap(one -> one.findings().errors().stream()))
          .anyMatch(one -> one.where().pointer().endsWith("/" + name));
    }
  }

  @Test
  void a_record_without_a_version_or_of_another_one_is_refused_at_its_place() {
    Refusal without = refused("[\n {\"id\": \"urn:example:r\"}]");
    assertThat(without.findings())
        .extracting(Object::toString)
        .singleElement()
        .asString()
        .startsWith("2:2 /hiwar: error missing-version: ");
    Refusal other = refused("[\n {\"hiwar\": \"2.0\", \"id\": \"urn:example:r\"}]");
    assertThat(other.findings())
        .extracting(Object::toString)
        .singleElement()
        .asString()
        .startsWith("2:12 /hiwar: error unsupported-version: ");
  }

  @Test
  void every_kind_of_error_is_among_the_cases() {
    Set<FindingKind> tried = new HashSet<>(ELSEWHERE);
    tried.addAll(List.of(DocumentKinds.MISSING_VERSION, DocumentKinds.UNSUPPORTED_VERSION));
    CASES.forEach(one -> tried.add(code(one.code)));
    assertThat(tried).containsExactlyInAnyOrderElementsOf(DocumentKinds.all());
  }

  private static FindingKind code(String code) {
    return Objects.requireNonNull(
        DocumentKinds.all().stream()
            .filter(one -> one.code().equals(code))
            .findFirst()
            .orElse(null),
        code);
  }
}
