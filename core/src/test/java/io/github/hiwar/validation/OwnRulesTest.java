package io.github.hiwar.validation;

import static io.github.hiwar.validation.Dialogue.demand;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.finding.Finding;
import io.github.hiwar.finding.FindingKind;
import io.github.hiwar.finding.FindingText;
import io.github.hiwar.finding.Findings;
import io.github.hiwar.finding.Severity;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.InvalidValueException;
import io.github.hiwar.value.JsonValue;
import io.github.hiwar.value.LocalizedText;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that an application adds. */
class OwnRulesTest {
  @Test
  void an_application_adds_rules_of_its_own() {
    Rule rule =
        Rule.of(
            kind("acme-short", Severity.ERROR, "Too short: {text}[ ({label})]"),
            Topic.TEXT,
            Demand.class,
            (demand, inspection) -> {
              if (demand.text().original().length() < 12 && inspection.asOf().isEmpty()) {
                inspection.report("text", "text", demand.text(), "label", demand.label());
              }
            });
    BargainingRecord record =
        Dialogue.dialogue().addDemands(demand("canteen", "Cantine").build()).build();
    RecordValidator validator = RecordValidator.draft().with(rule);
    assertThat(validator.rules()).endsWith(rule);
    Finding finding = validator.validate(record).list().get(0);
    assertThat(finding.where().pointer()).isEqualTo("/demands/1/text");
    assertThat(finding.message(Locale.FRENCH)).isEqualTo("Too short: Cantine");
    assertThat(validator.suppress("acme-short", "/demands/1", "agreed").validate(record).isValid())
        .isTrue();
    assertThatThrownBy(() -> validator.with(rule))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("acme-short");
    assertThatThrownBy(() -> FindingKind.of("a", Severity.ERROR, Map.of()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("English");
  }

  @Test
  void a_rule_of_ones_own_may_look_at_every_text_of_the_record() {
    Rule rule =
        Rule.of(
            kind("acme-text", Severity.NOTICE, "text"),
            Topic.TEXT,
            LocalizedText.class,
            (text, inspection) -> inspection.report(""));
    assertThat(RecordValidator.draft().with(rule).validate(Dialogue.dialogue().build()).list())
        .extracting(finding -> finding.where().pointer())
        .containsExactly(
            "/title",
            "/publisher",
            "/parties/0/name",
            "/parties/1/name",
            "/demands/0/text",
            "/documents/0/title");
  }

  @Test
  void a_rule_that_names_a_member_that_does_not_exist_reports_the_object() {
    Rule rule = own((demand, inspection) -> inspection.report("wording"));
    Findings report = RecordValidator.draft().with(rule).validate(Dialogue.dialogue().build());
    assertThat(report.of("acme-own"))
        .extracting(finding -> finding.where().pointer())
        .containsExactly("/demands/0");
  }

  @Test
  void a_rule_may_report_at_a_member_of_ones_own() {
    Demand own =
        Dialogue.demand("own", "À part")
            .extensions(Extensions.of(Map.of("x-priority", new JsonValue.Numeral("1"))))
            .build();
    Rule rule = own((demand, inspection) -> inspection.report("x-priority"));
    Findings report =
        RecordValidator.draft().with(rule).validate(Dialogue.dialogue().addDemands(own).build());
    assertThat(report.of("acme-own"))
        .extracting(finding -> finding.where().pointer())
        .containsExactly("/demands/0", "/demands/1/x-priority");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "//",
        "-",
        "0",
        "~",
        "~2",
        "text",
        "text/fr/x",
        "text/fr/0",
        "categories/99",
        "categories/-1",
        "categories/x",
        "categories/99999999999",
        "x y",
        "ü",
        "../round",
        "\u202e"
      })
  void wherever_a_rule_of_ones_own_reports_it_is_a_finding_in_the_entity(String place) {
    Rule here = own((demand, inspection) -> inspection.report(place));
    Rule there = own((demand, inspection) -> inspection.report(Dialogue.UNION, place));
    BargainingRecord record = Dialogue.dialogue().build();
    assertThat(RecordValidator.draft().with(here).validate(record).list())
        .extracting(one -> one.code() + one.where().pointer())
        .hasSize(1)
        .allMatch(one -> one.startsWith("acme-own/demands/0"));
    assertThat(RecordValidator.draft().with(there).validate(record).list())
        .extracting(one -> one.code() + one.where().pointer())
        .hasSize(1)
        .allMatch(one -> one.startsWith("acme-own/parties/"));
  }

  @Test
  void a_rule_that_reports_what_is_in_no_record_has_failed_and_stops_nothing() {
    Demand stranger = demand("stranger", "Ailleurs").build();
    Rule rule = own((demand, inspection) -> inspection.report(stranger, "text"));
    assertThat(RecordValidator.draft().with(rule).validate(Dialogue.dialogue().build()).list())
        .extracting(Finding::code)
        .containsExactly("rule-failed");
  }

  @Test
  void a_rule_that_fails_is_a_finding_and_the_others_are_checked() {
    Rule rule =
        own(
            (demand, inspection) -> {
              throw new IllegalStateException("no network");
            });
    BargainingRecord record = Dialogue.dialogue().confidentiality(Optional.empty()).build();
    Findings report = RecordValidator.publication().with(rule).validate(record);
    assertThat(report.of("not-public")).hasSize(1);
    assertThat(report.of("rule-failed"))
        .extracting(Finding::toString)
        .containsExactly(
            "/demands/0: notice rule-failed: The rule acme-own itself failed here and says nothing:"
                + " java.lang.IllegalStateException: no network");
  }

  private static Rule own(Check<Demand> check) {
    return Rule.of(kind("acme-own", Severity.NOTICE, "text"), Topic.TEXT, Demand.class, check);
  }

  private static FindingKind kind(String code, Severity severity, String message) {
    return FindingKind.of(
        code, severity, Map.of("en", new FindingText(message, "what", "why", "fix")));
  }
}
