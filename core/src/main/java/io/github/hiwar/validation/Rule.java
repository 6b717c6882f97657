package io.github.hiwar.validation;

import io.github.hiwar.value.InvalidValueException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One rule: a stable id, what it weighs, what it looks at, and what it says in each language.
 *
 * <p>The rules of this library are {@link RecordValidator#rules()} of a profile; an application
 * adds its own:
 *
 * <pre>{@code
 * Rule capped = Rule.of("acme-cap", Severity.WARNING, Topic.TERMS, Money.class, (money, inspection) -> {
 *   if (money.amount().compareTo(CAP) > 0) {
 *     inspection.report("amount", "amount", money.amount());
 *   }
 * }, Map.of("en", new RuleText("{amount} is over the cap", "…", "…", "…")));
 * }</pre>
 *
 * <p>This class is immutable and thread-safe if its check is.
 */
public final class Rule {
  private final String id;
  private final Topic topic;
  private final Severity severity;
  private final Stage stage;
  private final Class<?> type;
  private final Check<Object> check;
  private final @Nullable Map<String, RuleText> texts;

  @SuppressWarnings("unchecked") // The walk gives a rule objects of its type only.
  private <T> Rule(
      String id,
      Topic topic,
      Severity severity,
      Stage stage,
      Class<T> type,
      Check<? super T> check,
      @Nullable Map<String, RuleText> texts) {
    InvalidValueException.requireText("Rule", "id", id);
    this.id = id;
    this.topic = Objects.requireNonNull(topic, "topic");
    this.severity = Objects.requireNonNull(severity, "severity");
    this.stage = stage;
    this.type = Objects.requireNonNull(type, "type");
    this.check = (Check<Object>) Objects.requireNonNull(check, "check");
    this.texts = texts;
  }

  /** A rule of this library; its texts are in the tables beside this class. */
  static <T> Rule draft(
      String id, Topic topic, Severity severity, Class<T> type, Check<? super T> check) {
    return new Rule(id, topic, severity, Stage.DRAFT, type, check, null);
  }

  /** A rule of this library that makes sense once a record is complete. */
  static <T> Rule complete(
      String id, Topic topic, Severity severity, Class<T> type, Check<? super T> check) {
    return new Rule(id, topic, severity, Stage.COMPLETE, type, check, null);
  }

  /** A rule of this library for records that are about to be published. */
  static <T> Rule publication(
      String id, Topic topic, Severity severity, Class<T> type, Check<? super T> check) {
    return new Rule(id, topic, severity, Stage.PUBLICATION, type, check, null);
  }

  /**
   * {@return a rule of one's own}
   *
   * @param <T> the type of the objects that it looks at
   * @param id a stable id, best with a prefix of one's own
   * @param severity what a violation weighs
   * @param topic what it is about
   * @param type what it looks at: the record, an entity such as {@code Demand}, a part such as
   *     {@code Terms}, or a supertype of them
   * @param check what it does with each of them
   * @param texts what it says, by language; English at least
   */
  public static <T> Rule of(
      String id,
      Severity severity,
      Topic topic,
      Class<T> type,
      Check<? super T> check,
      Map<String, RuleText> texts) {
    InvalidValueException.require(
        texts.containsKey("en"), "Rule", "texts", texts.keySet(), "a rule speaks English at least");
    return new Rule(id, topic, severity, Stage.DRAFT, type, check, Map.copyOf(texts));
  }

  /** {@return the id, which never changes} */
  public String id() {
    return id;
  }

  /** {@return what it is about} */
  public Topic topic() {
    return topic;
  }

  /** {@return what a violation weighs, unless a validator says otherwise} */
  public Severity severity() {
    return severity;
  }

  /** {@return from when on it makes sense} */
  public Stage stage() {
    return stage;
  }

  /**
   * {@return what it says in the language of the locale; in English if it does not speak it}
   *
   * @param locale the language
   */
  public RuleText text(Locale locale) {
    Map<String, RuleText> all = texts == null ? RuleTables.of(id) : texts;
    RuleText text = all.get(locale.getLanguage());
    return text != null ? text : Objects.requireNonNull(all.get("en"), id);
  }

  Class<?> type() {
    return type;
  }

  void check(Object object, Inspection inspection) {
    check.check(object, inspection);
  }

  @Override
  public String toString() {
    return id;
  }
}
