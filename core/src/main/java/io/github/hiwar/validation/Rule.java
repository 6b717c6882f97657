package io.github.hiwar.validation;

import io.github.hiwar.finding.Argument;
import io.github.hiwar.finding.Catalogue;
import io.github.hiwar.finding.FindingKind;
import io.github.hiwar.finding.Severity;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One rule: the kind of finding that it makes, what it is about, and what it looks at.
 *
 * <p>The rules of this library are {@link RecordValidator#rules()} of a profile; an application
 * adds its own:
 *
 * <pre>{@code
 * FindingKind kind = FindingKind.of("acme-cap", Severity.WARNING,
 *     Map.of("en", new FindingText("{amount} is over the cap", "…", "…", "…")));
 * Rule capped = Rule.of(kind, Topic.TERMS, Money.class, (money, inspection) -> {
 *   if (money.amount().compareTo(CAP) > 0) {
 *     inspection.report("amount", "amount", money.amount());
 *   }
 * });
 * }</pre>
 *
 * <p>This class is immutable and thread-safe if its check is.
 */
public final class Rule {
  private static final Catalogue TEXTS =
      Catalogue.of("rules", name -> Rule.class.getResourceAsStream(name));

  /** What is found where a rule failed. */
  static final FindingKind FAILED = TEXTS.kind("rule-failed", Severity.ERROR);

  private final FindingKind kind;
  private final Topic topic;
  private final Stage stage;
  private final Class<?> type;
  private final @Nullable Entries entries;
  private final Check<Object> check;

  @SuppressWarnings("unchecked") // The walk gives a rule objects of its type only.
  private <T> Rule(
      FindingKind kind,
      Topic topic,
      Stage stage,
      Class<T> type,
      @Nullable Entries entries,
      Check<? super T> check) {
    this.kind = Objects.requireNonNull(kind, "kind");
    this.topic = Objects.requireNonNull(topic, "topic");
    this.stage = stage;
    this.type = Objects.requireNonNull(type, "type");
    this.entries = entries;
    this.check = (Check<Object>) Objects.requireNonNull(check, "check");
  }

  /** A rule of this library; its texts are in the tables beside this class. */
  static <T> Rule draft(
      String id, Topic topic, Severity severity, Class<T> type, Check<? super T> check) {
    return draft(id, topic, severity, type, null, check);
  }

  /** The same, for a rule that meets entries of the journal. */
  static <T> Rule draft(
      String id,
      Topic topic,
      Severity severity,
      Class<T> type,
      @Nullable Entries entries,
      Check<? super T> check) {
    return new Rule(TEXTS.kind(id, severity), topic, Stage.DRAFT, type, entries, check);
  }

  /** A rule of this library that makes sense once a record is complete. */
  static <T> Rule complete(
      String id, Topic topic, Severity severity, Class<T> type, Check<? super T> check) {
    return complete(id, topic, severity, type, null, check);
  }

  /** The same, for a rule that meets entries of the journal. */
  static <T> Rule complete(
      String id,
      Topic topic,
      Severity severity,
      Class<T> type,
      @Nullable Entries entries,
      Check<? super T> check) {
    return new Rule(TEXTS.kind(id, severity), topic, Stage.COMPLETE, type, entries, check);
  }

  /** A rule of this library for records that are about to be published. */
  static <T> Rule publication(
      String id, Topic topic, Severity severity, Class<T> type, Check<? super T> check) {
    return publication(id, topic, severity, type, null, check);
  }

  /** The same, for a rule that meets entries of the journal. */
  static <T> Rule publication(
      String id,
      Topic topic,
      Severity severity,
      Class<T> type,
      @Nullable Entries entries,
      Check<? super T> check) {
    return new Rule(TEXTS.kind(id, severity), topic, Stage.PUBLICATION, type, entries, check);
  }

  /** A word that messages choose from: a kind of entity, a side. */
  static Argument word(String code) {
    return TEXTS.word(code);
  }

  /**
   * {@return a rule of one's own} Of the journal, and of what is in its entries, it looks at what
   * stands ({@link Entries#STANDING}).
   *
   * @param <T> the type of the objects that it looks at
   * @param kind what it finds; its code is the id of the rule
   * @param topic what it is about
   * @param type what it looks at: the record, an entity such as {@code Demand}, a part such as
   *     {@code Terms}, or a supertype of them
   * @param check what it does with each of them
   */
  public static <T> Rule of(FindingKind kind, Topic topic, Class<T> type, Check<? super T> check) {
    return of(kind, topic, type, Entries.STANDING, check);
  }

  /**
   * {@return a rule of one's own}
   *
   * @param <T> the type of the objects that it looks at
   * @param kind what it finds; its code is the id of the rule
   * @param topic what it is about
   * @param type what it looks at, as in {@link #of(FindingKind, Topic, Class, Check)}
   * @param entries which entries of the journal it looks at
   * @param check what it does with each of them
   */
  public static <T> Rule of(
      FindingKind kind, Topic topic, Class<T> type, Entries entries, Check<? super T> check) {
    return new Rule(kind, topic, Stage.DRAFT, type, Objects.requireNonNull(entries), check);
  }

  /** {@return the id, which never changes: the code of its findings} */
  public String id() {
    return kind.code();
  }

  /**
   * {@return what it finds: how much that weighs, unless a validator says otherwise, and its texts}
   */
  public FindingKind kind() {
    return kind;
  }

  /** {@return what it is about} */
  public Topic topic() {
    return topic;
  }

  /** {@return the earliest stage at which the rule applies} */
  public Stage stage() {
    return stage;
  }

  Class<?> type() {
    return type;
  }

  /** Which entries it looks at; nothing for a rule that meets none. */
  Optional<Entries> entries() {
    return Optional.ofNullable(entries);
  }

  void check(Object object, Inspection inspection) {
    check.check(object, inspection);
  }

  @Override
  public String toString() {
    return id();
  }
}
