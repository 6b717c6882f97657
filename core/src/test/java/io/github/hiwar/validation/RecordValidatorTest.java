package io.github.hiwar.validation;

import static io.github.hiwar.validation.Dialogue.demand;
import static io.github.hiwar.validation.Dialogue.entry;
import static io.github.hiwar.validation.Dialogue.fr;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.Confidentiality;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.finding.Argument;
import io.github.hiwar.finding.Finding;
import io.github.hiwar.finding.Findings;
import io.github.hiwar.finding.Severity;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.value.InvalidValueException;
import io.github.hiwar.value.Ref;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecordValidatorTest {
  private static final Locale ARABIC = Locale.forLanguageTag("ar");

  /** An error (a parent that is not there), a warning (said twice) and two notices (no answer). */
  private static final BargainingRecord MISTAKEN =
      Dialogue.dialogue()
          .addDemands(
              demand("canteen", "Créer une cantine").parent(Ref.to(Demand.class, "gone")).build(),
              demand("nursery", "Ouvrir une crèche").build())
          .addTransitions(
              entry("one", DemandStatus.COMMITTED, "2025-10-14", "mileage").build(),
              entry("two", DemandStatus.COMMITTED, "2025-10-14", "mileage").build())
          .build();

  @Test
  void findings_are_counted_by_severity_and_by_kind() {
    Findings report = RecordValidator.standard().validate(MISTAKEN);
    assertThat(report.isValid()).isFalse();
    assertThat(report.count(Severity.ERROR)).isEqualTo(1);
    assertThat(report.count(Severity.WARNING)).isEqualTo(1);
    assertThat(report.count(Severity.NOTICE)).isEqualTo(2);
    assertThat(report.countsByCode())
        .containsExactly(
            Map.entry("reference-unresolved", 1),
            Map.entry("entry-repeated", 1),
            Map.entry("demand-unanswered", 2));
    assertThat(report.total()).isEqualTo(4);
    assertThat(report.wasCut()).isFalse();
    assertThat(report).hasToString("not valid: 1 errors, 1 warnings, 2 notices");
  }

  @Test
  void a_finding_says_what_where_and_of_whom() {
    Finding finding =
        RecordValidator.standard().validate(MISTAKEN).of("reference-unresolved").get(0);
    assertThat(finding.where().pointer()).isEqualTo("/demands/1/parent");
    assertThat(finding.subject().map(Ref::toString)).contains("canteen");
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.where().path()).isEqualTo("demands/canteen/parent");
    assertThat(finding.arguments())
        .containsOnly(
            Map.entry("reference", new Argument.Text("gone")),
            Map.entry("type", Argument.ofType("Demand")),
            Map.entry("subject", new Argument.Named("canteen", fr("Créer une cantine"))));
    assertThat(finding.message(Locale.ENGLISH))
        .isEqualTo("Nothing has the id \"gone\" here (expected: demand)");
    assertThat(finding.message(Locale.CANADA_FRENCH))
        .isEqualTo("Rien n’a ici l’identifiant «\u00a0gone\u00a0» (attendu\u00a0: revendication)");
    assertThat(finding.message(Locale.GERMAN)).isEqualTo(finding.message(Locale.ENGLISH));
    assertThat(finding)
        .hasToString(
            "/demands/1/parent: error reference-unresolved: Nothing has the id \"gone\" here"
                + " (expected: demand)");
  }

  @Test
  void an_arabic_message_isolates_what_is_written_from_left_to_right() {
    Finding finding =
        RecordValidator.standard().validate(MISTAKEN).of("reference-unresolved").get(0);
    assertThat(finding.message(ARABIC)).contains("\u2068gone\u2069");
  }

  @Test
  void what_is_about_the_record_as_a_whole_has_no_subject() {
    Finding finding =
        RecordValidator.standard().validate(Bare.record().build()).of("title-missing").get(0);
    assertThat(finding.subject()).isEmpty();
    assertThat(finding.where().pointer()).isEmpty();
  }

  @Test
  void a_part_of_the_record_after_its_lists_is_not_taken_for_part_of_the_last_entity() {
    BargainingRecord record = Dialogue.dialogue().publisher(fr("Ob\u200Bservatoire")).build();
    Finding finding = RecordValidator.standard().validate(record).list().get(0);
    assertThat(finding.where().pointer()).isEqualTo("/publisher/fr");
    assertThat(finding.subject()).isEmpty();
  }

  @Test
  void the_most_severe_come_first_and_then_the_order_of_the_document() {
    assertThat(RecordValidator.standard().validate(MISTAKEN).list())
        .extracting(finding -> finding.where().pointer())
        .containsExactly(
            "/demands/1/parent", "/transitions/4/subjects", "/demands/1", "/demands/2");
  }

  @Test
  void the_same_record_gives_the_same_report() {
    assertThat(RecordValidator.standard().validate(MISTAKEN).list().toString())
        .isEqualTo(RecordValidator.standard().validate(MISTAKEN).list().toString());
  }

  @Test
  void a_draft_may_be_incomplete_and_a_publication_may_not_be_restricted() {
    BargainingRecord record =
        Dialogue.dialogue().addDemands(demand("canteen", "Cantine").build()).build();
    assertThat(RecordValidator.draft().validate(record).list()).isEmpty();
    assertThat(RecordValidator.standard().validate(record).list()).hasSize(1);
    BargainingRecord restricted = Bare.record().confidentiality(Confidentiality.RESTRICTED).build();
    assertThat(RecordValidator.publication().validate(restricted).isValid()).isFalse();
    assertThat(RecordValidator.standard().validate(restricted).isValid()).isTrue();
  }

  @Test
  void publication_asks_more_of_sources_and_of_personal_data() {
    Rule unsourced = rule("statement-unsourced");
    assertThat(RecordValidator.standard().severityOf(unsourced)).isEqualTo(Severity.NOTICE);
    assertThat(RecordValidator.publication().severityOf(unsourced)).isEqualTo(Severity.WARNING);
    assertThat(RecordValidator.publication().severityOf(rule("text-bidi-control")))
        .isEqualTo(Severity.ERROR);
  }

  @Test
  void strict_takes_warnings_for_errors_and_leaves_notices() {
    Findings report = RecordValidator.strict().validate(MISTAKEN);
    assertThat(report.count(Severity.ERROR)).isEqualTo(2);
    assertThat(report.count(Severity.WARNING)).isZero();
    assertThat(report.count(Severity.NOTICE)).isEqualTo(2);
  }

  @Test
  void a_suppressed_finding_stays_visible_with_its_reason_and_does_not_count() {
    Findings report =
        RecordValidator.standard()
            .suppress("reference-unresolved", "/demands/1", "the group follows tomorrow")
            .validate(MISTAKEN);
    assertThat(report.isValid()).isTrue();
    assertThat(report.suppressed()).isEqualTo(1);
    assertThat(report.total()).isEqualTo(4);
    assertThat(report.countsByCode()).doesNotContainKey("reference-unresolved");
    assertThat(report.of("reference-unresolved").get(0).suppressedBecause())
        .contains("the group follows tomorrow");
    assertThat(report).asString().endsWith(", 1 suppressed");
  }

  @Test
  void a_suppression_covers_its_place_and_what_is_below_and_nothing_beside_it() {
    RecordValidator standard = RecordValidator.standard();
    assertThat(standard.suppress("reference-unresolved", "", "draft").validate(MISTAKEN).isValid())
        .isTrue();
    assertThat(
            standard
                .suppress("reference-unresolved", "/demands/1/par", "draft")
                .suppress("reference-unresolved", "/demands/2", "draft")
                .suppress("reference-wrong-type", "/demands/1", "draft")
                .validate(MISTAKEN)
                .isValid())
        .isFalse();
  }

  @Test
  void a_suppression_may_name_the_place_by_ids_which_stay_when_the_list_changes() {
    RecordValidator standard = RecordValidator.standard();
    assertThat(List.of("demands/canteen/parent", "demands/canteen", "canteen"))
        .allMatch(
            place ->
                standard
                    .suppress("reference-unresolved", place, "it follows")
                    .validate(MISTAKEN)
                    .isValid());
    assertThat(List.of("demands/can", "demands/nursery", "nursery", "parent"))
        .noneMatch(
            place ->
                standard
                    .suppress("reference-unresolved", place, "it follows")
                    .validate(MISTAKEN)
                    .isValid());
  }

  @Test
  void a_suppression_needs_a_reason_and_a_rule_that_exists() {
    RecordValidator standard = RecordValidator.standard();
    assertThatThrownBy(() -> standard.suppress("title-missing", "", " "))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> standard.suppress("title-mising", "", "no"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("did you mean title-missing?");
  }

  @Test
  void another_weight_can_be_given_to_a_rule() {
    Findings report =
        RecordValidator.standard()
            .severity("reference-unresolved", Severity.NOTICE)
            .validate(MISTAKEN);
    assertThat(report.isValid()).isTrue();
    assertThat(report.count(Severity.NOTICE)).isEqualTo(3);
    assertThatThrownBy(() -> RecordValidator.standard().severity("nothing-like-it", Severity.ERROR))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageNotContaining("did you mean");
  }

  @Test
  void a_cut_list_keeps_the_most_severe_and_says_that_it_was_cut() {
    BargainingRecord.Builder many = Dialogue.dialogue();
    IntStream.range(0, 50)
        .forEach(i -> many.addDemands(demand("d" + i, "Point numéro " + i).build()));
    BargainingRecord record =
        many.addDemands(demand("e", "Fin").parent(Ref.to(Demand.class, "gone")).build()).build();
    Findings report = RecordValidator.standard().atMost(3).validate(record);
    assertThat(report.wasCut()).isTrue();
    assertThat(report.list())
        .extracting(Finding::code)
        .containsExactly("reference-unresolved", "demand-unanswered", "demand-unanswered");
    assertThat(report.total()).isEqualTo(52);
    assertThat(report.count(Severity.NOTICE)).isEqualTo(51);
    assertThat(report).asString().endsWith(", list cut at 3");
    assertThat(RecordValidator.standard().atMost(0).validate(record).isValid()).isFalse();
    assertThatThrownBy(() -> RecordValidator.standard().atMost(-1))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void deadlines_are_not_looked_at_without_a_day() {
    BargainingRecord late =
        RuleCase.all().stream()
            .filter(c -> c.ruleId().equals("deadline-passed"))
            .findFirst()
            .orElseThrow()
            .fails();
    assertThat(RecordValidator.standard().validate(late).of("deadline-passed")).isEmpty();
    assertThat(RecordValidator.standard().asOf(Dialogue.DAY).validate(late).of("deadline-passed"))
        .hasSize(1);
  }

  @Test
  void what_is_not_told_does_not_count_even_behind_the_end_of_the_list() {
    RecordValidator all = RecordValidator.standard();
    Findings told =
        all.telling(one -> !one.isError()).telling(one -> true).atMost(0).validate(MISTAKEN);
    assertThat(all.validate(MISTAKEN).isValid()).isFalse();
    assertThat(told.isValid()).isTrue();
    assertThat(told.count(Severity.WARNING))
        .isEqualTo(all.validate(MISTAKEN).count(Severity.WARNING));
  }

  @Test
  void severity_and_id_do_not_depend_on_the_language() {
    List<Finding> findings = RecordValidator.standard().validate(MISTAKEN).list();
    for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH, ARABIC)) {
      findings.forEach(finding -> assertThat(finding.message(locale)).isNotBlank());
    }
    assertThat(RecordValidator.standard().validate(MISTAKEN).list())
        .extracting(Finding::severity)
        .isEqualTo(findings.stream().map(Finding::severity).toList());
  }

  private static Rule rule(String id) {
    return RecordValidator.catalogue().stream()
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
