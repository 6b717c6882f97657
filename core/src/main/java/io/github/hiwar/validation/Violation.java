package io.github.hiwar.validation;

import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Ref;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One place where a record breaks a rule. This class is immutable and thread-safe. */
public final class Violation {
  /** The parameter of a violation that is none: its rule failed, and this is how. */
  static final String FAILURE = "rule-failure";

  private static final String ISOLATE = "\u2068";
  private static final String END_OF_ISOLATE = "\u2069";

  private final Rule rule;
  private final Severity severity;
  private final String pointer;
  private final @Nullable String subject;
  private final Map<String, String> params;
  private final @Nullable String suppressedBecause;

  Violation(
      Rule rule,
      Severity severity,
      String pointer,
      @Nullable String subject,
      Map<String, String> params,
      @Nullable String suppressedBecause) {
    this.rule = rule;
    this.severity = severity;
    this.pointer = pointer;
    this.subject = subject;
    this.params = Collections.unmodifiableMap(params);
    this.suppressedBecause = suppressedBecause;
  }

  /** {@return the rule that is broken} */
  public Rule rule() {
    return rule;
  }

  /** {@return the id of the rule} */
  public String ruleId() {
    return rule.id();
  }

  /** {@return what it weighs here} */
  public Severity severity() {
    return severity;
  }

  /** {@return the place in the record's JSON document, as a JSON Pointer (RFC 6901)} */
  public String pointer() {
    return pointer;
  }

  /** {@return the entity that the place is in; empty if it is about the record as a whole} */
  public Optional<Ref<Entity>> subject() {
    return Optional.ofNullable(subject).map(id -> Ref.to(Entity.class, id));
  }

  /** {@return the values that the message names, by name, in order} */
  public Map<String, String> params() {
    return params;
  }

  /** {@return the reason for which it is suppressed, empty if it is not} */
  public Optional<String> suppressedBecause() {
    return Optional.ofNullable(suppressedBecause);
  }

  /** {@return whether it is suppressed} */
  public boolean isSuppressed() {
    return suppressedBecause != null;
  }

  /**
   * {@return what is wrong, or that the rule itself failed and how, in English, French or Arabic; in
   *     English for any other language}
   *
   * @param locale the language
   */
  public String message(Locale locale) {
    Map<String, String> values = new LinkedHashMap<>(params);
    if (subject != null) {
      values.putIfAbsent("subject", Shown.text(subject));
    }
    boolean rightToLeft = locale.getLanguage().equals("ar");
    return text(locale)
        .fill(values, rightToLeft ? ISOLATE : "", rightToLeft ? END_OF_ISOLATE : "");
  }

  private RuleText text(Locale locale) {
    return params.containsKey(FAILURE) ? RuleTables.ofFailures(locale) : rule.text(locale);
  }

  @Override
  public String toString() {
    return severity.code() + " " + rule.id() + " at " + pointer + ": " + message(Locale.ENGLISH);
  }
}
