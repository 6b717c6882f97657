package io.github.hiwar.validation;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.finding.Finding;
import io.github.hiwar.finding.Findings;
import io.github.hiwar.finding.Severity;
import io.github.hiwar.value.InvalidValueException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Checks whole records against a set of rules.
 *
 * <pre>{@code
 * Findings findings = RecordValidator.standard()
 *     .asOf(LocalDate.of(2025, 12, 31))
 *     .suppress("demand-unanswered", "demands/canteen", "answered orally, the minutes will follow")
 *     .validate(record);
 * }</pre>
 *
 * <p>The same record always gives the same findings: no rule looks at the clock, and rules about
 * deadlines do not run without a day given to {@link #asOf}. This class is immutable and
 * thread-safe; keep one and use it for every record.
 */
public final class RecordValidator {
  private static final int MOST = 1000;
  private static final RecordValidator DRAFT = profile(Stage.DRAFT, Map.of());
  private static final RecordValidator STANDARD = profile(Stage.COMPLETE, Map.of());
  private static final RecordValidator PUBLICATION =
      profile(Stage.PUBLICATION, StandardRules.RAISED_FOR_PUBLICATION);
  private static final RecordValidator STRICT = profile(Stage.COMPLETE, warningsAsErrors());

  private final List<Rule> rules;
  private final LatePlan plan;
  private final ValidatorSettings settings;

  private RecordValidator(List<Rule> rules, LatePlan plan, ValidatorSettings settings) {
    this.rules = rules;
    this.plan = plan;
    this.settings = settings;
  }

  private static RecordValidator profile(Stage stage, Map<String, Severity> severities) {
    List<Rule> rules =
        StandardRules.ALL.stream().filter(rule -> rule.stage().compareTo(stage) <= 0).toList();
    return new RecordValidator(
        rules, new LatePlan(rules), new ValidatorSettings(null, severities, List.of(), null, MOST));
  }

  private static Map<String, Severity> warningsAsErrors() {
    Map<String, Severity> raised = new HashMap<>();
    StandardRules.ALL.stream()
        .filter(rule -> rule.kind().severity() == Severity.WARNING)
        .forEach(rule -> raised.put(rule.id(), Severity.ERROR));
    return Map.copyOf(raised);
  }

  /**
   * For a record that is being written: what is wrong already, not what is still missing.
   *
   * @return the validator
   */
  public static RecordValidator draft() {
    return DRAFT;
  }

  /**
   * For a record that is thought to be complete.
   *
   * @return the validator
   */
  public static RecordValidator standard() {
    return STANDARD;
  }

  /**
   * For a record that is about to be published: it asks for sources, and for public data only.
   *
   * @return the validator
   */
  public static RecordValidator publication() {
    return PUBLICATION;
  }

  /** {@return the same as {@link #standard()}, with every warning treated as an error} */
  public static RecordValidator strict() {
    return STRICT;
  }

  /** {@return every rule of this library, whatever its profile, in the order of the catalogue} */
  public static List<Rule> catalogue() {
    return StandardRules.ALL;
  }

  /** {@return the rules that this validator runs, in the order of the catalogue} */
  public List<Rule> rules() {
    return rules;
  }

  /**
   * {@return the severity that findings of a rule have for this validator}
   *
   * @param rule the rule
   */
  public Severity severityOf(Rule rule) {
    return settings.severityOf(rule);
  }

  /**
   * Checks records as of that day: without a day, no deadline can have passed.
   *
   * @param day the as-of day
   * @return the validator that does so; this one does not change
   */
  public RecordValidator asOf(LocalDate day) {
    return with(
        new ValidatorSettings(
            Objects.requireNonNull(day, "day"),
            settings.severities(),
            settings.suppressions(),
            settings.told(),
            settings.most()));
  }

  /**
   * Runs more rules.
   *
   * @param more the rules to add
   * @return the validator that does so; this one does not change
   * @throws InvalidValueException if a rule has the id of another one
   */
  public RecordValidator with(Rule... more) {
    List<Rule> all = new ArrayList<>(rules);
    for (Rule rule : more) {
      InvalidValueException.require(
          all.stream().noneMatch(known -> known.id().equals(rule.id())),
          "RecordValidator",
          "rules",
          rule.id(),
          "a rule has that id already; give yours one of its own");
      all.add(rule);
    }
    List<Rule> together = List.copyOf(all);
    return new RecordValidator(together, new LatePlan(together), settings);
  }

  /**
   * Gives the findings of a rule another severity.
   *
   * @param ruleId the id of the rule
   * @param severity the severity
   * @return the validator that does so; this one does not change
   * @throws InvalidValueException if there is no such rule
   */
  public RecordValidator severity(String ruleId, Severity severity) {
    requireKnown(ruleId);
    Map<String, Severity> severities = new HashMap<>(settings.severities());
    severities.put(ruleId, Objects.requireNonNull(severity, "severity"));
    return with(
        new ValidatorSettings(
            settings.asOf(),
            Map.copyOf(severities),
            settings.suppressions(),
            settings.told(),
            settings.most()));
  }

  /**
   * Does not count what a rule finds at a place; it stays among the findings, as suppressed.
   *
   * @param ruleId the rule
   * @param place the place and everything below it: as a JSON Pointer, as the path that findings
   *     give beside it and that stays when a list changes ({@code demands/canteen/text}), or the id
   *     of an entity; empty for the whole record
   * @param reason why; it is shown with the finding
   * @return the validator that does so; this one does not change
   * @throws InvalidValueException if there is no such rule, or the reason is blank
   */
  public RecordValidator suppress(String ruleId, String place, String reason) {
    requireKnown(ruleId);
    InvalidValueException.requireText("RecordValidator", "reason", reason);
    List<Suppression> all = new ArrayList<>(settings.suppressions());
    all.add(new Suppression(ruleId, place, reason));
    return with(
        new ValidatorSettings(
            settings.asOf(),
            settings.severities(),
            List.copyOf(all),
            settings.told(),
            settings.most()));
  }

  /**
   * Tells only some of what is found. The others are neither listed nor counted, so that an error
   * among those is found beyond the end of a list that was cut: unlike {@link Findings#without},
   * which knows the list alone.
   *
   * @param told which findings are told, of those that are told now; it throws nothing
   * @return the validator that does so; this one does not change
   */
  public RecordValidator telling(Predicate<? super Finding> told) {
    Predicate<Finding> now = settings.told();
    return with(
        new ValidatorSettings(
            settings.asOf(),
            settings.severities(),
            settings.suppressions(),
            one -> (now == null || now.test(one)) && told.test(one),
            settings.most()));
  }

  /**
   * Lists at most this many findings, the most severe ones; the counts stay complete, and the
   * findings say that the list was cut. The default is 1,000.
   *
   * @param findings how many at most
   * @return the validator that does so; this one does not change
   */
  public RecordValidator atMost(int findings) {
    InvalidValueException.require(
        findings >= 0, "RecordValidator", "atMost", findings, "a number is zero or more");
    return with(
        new ValidatorSettings(
            settings.asOf(),
            settings.severities(),
            settings.suppressions(),
            settings.told(),
            findings));
  }

  private RecordValidator with(ValidatorSettings changed) {
    return new RecordValidator(rules, plan, changed);
  }

  private void requireKnown(String ruleId) {
    List<String> known = new ArrayList<>();
    StandardRules.ALL.forEach(rule -> known.add(rule.id()));
    rules.forEach(rule -> known.add(rule.id()));
    Optional<String> near = NearMiss.of(ruleId, known, 2);
    InvalidValueException.require(
        known.contains(ruleId),
        "RecordValidator",
        "rule",
        ruleId,
        "there is no such rule" + near.map(id -> "; did you mean " + id + "?").orElse(""));
  }

  /**
   * Checks a record. Takes time in proportion to its size, and never throws: what could not be
   * checked is a finding too.
   *
   * @param record the record
   * @return what was found
   */
  public Findings validate(BargainingRecord record) {
    Inspection inspection = new Inspection(record, settings);
    new Walk(plan.get(), inspection).run();
    return inspection.findings();
  }
}
