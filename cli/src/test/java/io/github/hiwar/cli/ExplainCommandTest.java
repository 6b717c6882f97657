package io.github.hiwar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.corpus.FileKinds;
import io.github.hiwar.corpus.table.TableKinds;
import io.github.hiwar.exchange.draft.DraftKinds;
import io.github.hiwar.exchange.sheet.SheetKinds;
import io.github.hiwar.finding.FindingKind;
import io.github.hiwar.json.DocumentKinds;
import io.github.hiwar.validation.RecordValidator;
import io.github.hiwar.validation.Rule;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExplainCommandTest extends InvokesHiwar {

  private int run(String... args) {
    return invoke(InputStream.nullInputStream(), args);
  }

  static Stream<FindingKind> codesOfTheReaders() {
    return Stream.of(
            DocumentKinds.all(),
            FileKinds.all(),
            TableKinds.all(),
            SheetKinds.all(),
            DraftKinds.all())
        .flatMap(List::stream);
  }

  @ParameterizedTest
  @MethodSource("codesOfTheReaders")
  void every_code_of_the_readers_is_explained_in_three_languages(FindingKind code) {
    for (String language : new String[] {"en", "fr", "ar"}) {
      assertThat(run("explain", code.code(), "--lang", language)).isZero();
      assertThat(printed()).startsWith(code.code() + " (");
      assertThat(printed().lines().count()).isBetween(3L, 4L);
      assertThat(printed().chars().anyMatch(c -> c >= '\u0621' && c <= '\u064a'))
          .isEqualTo(language.equals("ar"));
      assertThat(printed()).doesNotContain("null");
      out.reset();
    }
    assertThat(err.size()).isZero();
  }

  static Stream<String> rules() {
    return RecordValidator.catalogue().stream().map(Rule::id);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void every_rule_is_explained_with_what_breaks_it_and_how_that_is_put_right(String rule) {
    List<String> examples = new ArrayList<>();
    for (String language : new String[] {"en", "fr", "ar"}) {
      assertThat(run("explain", rule, "--lang", language)).isZero();
      examples.add(printed().substring(printed().indexOf("\n\n") + 2));
      out.reset();
    }
    assertThat(examples).doesNotHaveDuplicates();
    RuleExample example = RuleExample.of(rule, Language.en).orElseThrow();
    assertThat(example.message()).isNotBlank().doesNotContain("{");
    assertThat(example.fails()).isNotEmpty().isNotEqualTo(example.passes());
    assertThat(example.passes()).isNotEmpty();
    assertThat(examples.get(0)).startsWith("An example").contains("\nCorrected:\n  ");
  }

  @Test
  void the_example_of_a_rule_is_shown_line_by_line() {
    run("explain", "ids-look-alike");
    assertThat(printed())
        .endsWith(
            """

            An example, at /demands/1/id:
            The id "Mileage" differs from "mileage" only in capital letters
                ]
              },
              {
                "id": "Mileage",
                "categories": [
                  {
                    "category": "allowances/mileage"
            Corrected:
                ]
              },
              {
                "id": "mileage-2",
                "categories": [
                  {
                    "category": "allowances/mileage"
            """);
  }

  @Test
  void a_malformed_document_is_explained_with_what_to_do() {
    run("explain", "malformed-json");
    assertThat(printed())
        .isEqualTo(
            """
            malformed-json (error)
            The text is not JSON (RFC 8259).
            Correct it at the place named; a quotation mark, a comma or a bracket is missing there, or there is one too many.
            """);
  }

  @Test
  void a_code_that_only_tells_is_a_notice() {
    run("explain", "unknown-member", "--lang", "fr");
    assertThat(printed()).startsWith("unknown-member (remarque)\n");
  }

  @Test
  void the_rules_are_listed_before_the_codes_of_the_readers() {
    assertThat(run("rules")).isZero();
    assertThat(printed())
        .contains("malformed-json\terror\tThe text is not JSON (RFC 8259)\n")
        .contains("duplicate-record\terror\t");
    assertThat(printed().indexOf("demand-cycle\t")).isLessThan(printed().indexOf("malformed-json"));
  }

  @Test
  void what_is_neither_rule_nor_code_is_refused_with_the_way_to_the_list() {
    assertThat(run("explain", "nothing")).isEqualTo(ExitStatus.WRONG_USE);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("\"nothing\"")
        .contains("hiwar rules");
  }

  @ParameterizedTest
  @CsvSource({
    "unresolved-reference, reference-unresolved",
    "reference-unresolvd, reference-unresolved",
    "JSON_malformed, malformed-json",
    "missing-members, missing-member"
  })
  void who_writes_a_code_with_a_slip_or_in_another_order_is_told_what_there_is(
      String given, String meant) {
    assertThat(run("explain", given)).isEqualTo(ExitStatus.WRONG_USE);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("did you mean \"" + meant + "\"?");
  }
}
