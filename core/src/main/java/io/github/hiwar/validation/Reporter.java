package io.github.hiwar.validation;

import io.github.hiwar.finding.Argument;
import io.github.hiwar.finding.Finding;
import io.github.hiwar.finding.FindingCollector;
import io.github.hiwar.finding.FindingKind;
import io.github.hiwar.finding.Findings;
import io.github.hiwar.finding.Severity;
import io.github.hiwar.finding.Where;
import io.github.hiwar.shape.Names;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Ref;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes findings of what rules report: weighed, placed, and with names instead of ids. */
final class Reporter {
  private static final String SUBJECT = "subject";

  // More than are shown of several.
  private static final int MOST_NAMED = 50;

  private final ValidatorSettings settings;
  private final EntityTable table;
  private final FindingCollector findings;

  Reporter(ValidatorSettings settings, EntityTable table) {
    this.settings = settings;
    this.table = table;
    this.findings = new FindingCollector(settings.most());
  }

  /**
   * Reports what a rule found.
   *
   * @param rule the rule
   * @param pointer the place
   * @param known the entity that the place is in, null if it is in none
   * @param params names and values for the message, in turn
   */
  void add(Rule rule, String pointer, EntityTable.@Nullable Known known, Object... params) {
    add(rule, rule.kind(), pointer, known, params);
  }

  /** Reports that a rule failed: that says nothing about the others, and nothing good of it. */
  void failed(Rule rule, String pointer, EntityTable.@Nullable Known known, Throwable failure) {
    add(rule, Rule.FAILED, pointer, known, "rule", rule.id(), "failure", failure);
  }

  private void add(
      Rule rule,
      FindingKind kind,
      String pointer,
      EntityTable.@Nullable Known known,
      Object... params) {
    Severity severity = settings.severityOf(rule);
    EntityTable.Known subject = known == null || known.list.isEmpty() ? null : known;
    Where where = where(pointer, subject);
    String reason =
        settings.suppressedBecause(rule, where, subject == null ? null : subject.entity.id());
    Predicate<? super Finding> told = settings.told();
    if (told == null && !findings.takes(severity)) {
      findings.count(kind.code(), severity, reason != null);
      return;
    }
    Finding finding = Finding.of(kind, where, arguments(subject, params)).weighing(severity);
    if (subject != null) {
      finding = finding.about(Ref.to(Entity.class, subject.entity.id()));
    }
    finding = reason == null ? finding : finding.suppressed(reason);
    if (told == null || told.test(finding)) {
      findings.add(finding, order(subject));
    }
  }

  // The place of the list in the record, then that of the entity in the list.
  private static long order(EntityTable.@Nullable Known subject) {
    return subject == null ? -1 : ((long) subject.listOrder << Integer.SIZE) + subject.index;
  }

  private static Where where(String pointer, EntityTable.@Nullable Known subject) {
    return subject != null && pointer.startsWith(subject.pointer())
        ? Where.of(
            pointer,
            subject.list,
            subject.entity.id(),
            pointer.substring(subject.pointer().length()))
        : Where.of(pointer);
  }

  private Map<String, Argument> arguments(EntityTable.@Nullable Known subject, Object[] params) {
    Map<String, Argument> named = new LinkedHashMap<>();
    for (int i = 0; i + 1 < params.length; i += 2) {
      String name = params[i].toString();
      argument(params[i + 1]).ifPresent(argument -> named.put(name, argument));
    }
    if (subject != null) {
      named.putIfAbsent(SUBJECT, named(subject.entity));
    }
    return named;
  }

  private Optional<Argument> argument(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.flatMap(this::argument);
    }
    if (value instanceof Ref<?> ref) {
      return Optional.of(named(ref.toString()));
    }
    if (value instanceof Entity entity) {
      return Optional.of(named(entity));
    }
    return value instanceof Collection<?> several
        ? Argument.of(several.stream().limit(MOST_NAMED).map(this::argument).toList())
        : Argument.of(value);
  }

  /** The entity with that id by its name; the id itself where there is none. */
  Argument named(String id) {
    EntityTable.Known known = table.get(id);
    return known == null ? new Argument.Text(id) : named(known.entity);
  }

  // Messages are logged, mailed and kept: people are in them by the labels that stand for them.
  private static Argument named(Entity entity) {
    Optional<LocalizedText> name = Names.impersonal(entity);
    return name.isPresent()
        ? new Argument.Named(entity.id(), name.get())
        : new Argument.Text(entity.id());
  }

  Findings findings() {
    return findings.findings();
  }
}
