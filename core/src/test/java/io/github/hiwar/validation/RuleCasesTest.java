package io.github.hiwar.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.committed.Committed;
import io.github.hiwar.finding.Finding;
import io.github.hiwar.finding.Findings;
import io.github.hiwar.finding.Severity;
import io.github.hiwar.shape.EntityList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleCasesTest {
  private static final RecordValidator EVERYTHING =
      RecordValidator.publication().asOf(Dialogue.DAY);
  private static final List<String> ENTITIES =
      EntityList.all().stream().map(EntityList::name).toList();

  static List<RuleCase> cases() {
    return RuleCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_rule_fires_on_the_record_that_breaks_it(RuleCase example) {
    Findings report = EVERYTHING.validate(example.fails());
    assertThat(report.of(example.ruleId())).as(report.list().toString()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_rule_does_not_fire_on_the_record_that_keeps_it(RuleCase example) {
    assertThat(EVERYTHING.validate(example.passes()).of(example.ruleId())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void an_example_breaks_no_rule_besides_its_own_so_much_that_it_is_an_error(RuleCase example) {
    assertThat(
            Stream.of(example.fails(), example.passes())
                .flatMap(record -> EVERYTHING.validate(record).list().stream())
                .filter(finding -> finding.severity() == Severity.ERROR)
                .filter(finding -> !finding.code().equals(example.ruleId())))
        .isEmpty();
  }

  private static Stream<Finding> told(Findings report, RuleCase example) {
    return report.of(example.ruleId()).stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void what_a_rule_tells_of_an_entity_is_ignored_by_the_id_of_that_entity(RuleCase example) {
    List<Finding> found = told(EVERYTHING.validate(example.fails()), example).toList();
    for (Finding one : found) {
      String[] place = one.where().pointer().split("/", 4);
      if (place.length > 2 && ENTITIES.contains(place[1])) {
        assertThat(one.where().path()).as(one.toString()).doesNotMatch(place[1] + "/\\d+(/.*)?");
      }
      Findings again =
          EVERYTHING.suppress(one.code(), one.where().path(), "known").validate(example.fails());
      assertThat(told(again, example))
          .filteredOn(other -> other.where().path().equals(one.where().path()))
          .isNotEmpty()
          .allMatch(Finding::isSuppressed);
    }
  }

  @Test
  void every_rule_has_a_case_and_every_case_a_rule() {
    Committed.assertRows(
        "core/src/test/java/io/github/hiwar/validation/*Cases.java, where each rule has its case,",
        RuleCase.all().stream().map(RuleCase::ruleId).toList(),
        RecordValidator.catalogue().stream().map(Rule::id).toList());
  }

  @Test
  void the_dialogue_that_the_cases_change_has_nothing_to_complain_of() {
    assertThat(EVERYTHING.validate(Dialogue.dialogue().build()).list()).isEmpty();
  }
}
