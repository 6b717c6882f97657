package io.github.hiwar.validation;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.finding.Severity;
import io.github.hiwar.measure.Measure;
import io.github.hiwar.source.Relation;
import io.github.hiwar.status.Transition;
import io.github.hiwar.value.Entity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Rules about the same thing entered twice. */
final class DuplicateRules {
  static final List<Rule> ALL =
      List.of(
          Rule.draft(
              "demand-repeated",
              Topic.DUPLICATES,
              Severity.WARNING,
              BargainingRecord.class,
              (record, inspection) ->
                  find(
                      record.demands(),
                      "text",
                      d -> d.text().original(),
                      DuplicateRules::demand,
                      linked(record),
                      inspection)),
          Rule.draft(
              "measure-repeated",
              Topic.DUPLICATES,
              Severity.WARNING,
              BargainingRecord.class,
              (record, inspection) ->
                  find(
                      record.measures(),
                      "text",
                      m -> m.text().original(),
                      DuplicateRules::measure,
                      (one, other) -> false,
                      inspection)),
          Rule.draft(
              "party-repeated",
              Topic.DUPLICATES,
              Severity.WARNING,
              BargainingRecord.class,
              Namesakes::parties),
          Rule.draft(
              "document-repeated",
              Topic.DUPLICATES,
              Severity.WARNING,
              BargainingRecord.class,
              Namesakes::documents),
          Rule.draft(
              "entry-repeated",
              Topic.DUPLICATES,
              Severity.WARNING,
              BargainingRecord.class,
              Entries.STANDING,
              (record, inspection) ->
                  find(
                      inspection.entries(),
                      "subjects",
                      DuplicateRules::step,
                      DuplicateRules::entry,
                      (one, other) -> !SameDay.of(one.on(), other.on()),
                      inspection)),
          Rule.draft(
              "relation-repeated",
              Topic.DUPLICATES,
              Severity.WARNING,
              BargainingRecord.class,
              (record, inspection) ->
                  find(
                      record.relations(),
                      "subject",
                      relation -> relation.subject().toString(),
                      DuplicateRules::relation,
                      (one, other) -> false,
                      inspection)));

  private DuplicateRules() {}

  /**
   * Looks for two that are alike in all that counts. What is cheap to compare is compared first, so
   * that the rest is only looked at where that is alike.
   */
  private static <T extends Entity> void find(
      List<T> entities,
      String member,
      Function<T, String> cheap,
      Function<T, String> whole,
      BiPredicate<T, T> apart,
      Inspection inspection) {
    if (entities.size() < 2) {
      return;
    }
    Map<String, T> nearlySame = new HashMap<>(entities.size() * 2);
    Map<String, T> same = new HashMap<>();
    for (T entity : entities) {
      T other = nearlySame.putIfAbsent(cheap.apply(entity), entity);
      if (other != null) {
        same.putIfAbsent(whole.apply(other), other);
        T first = same.putIfAbsent(whole.apply(entity), entity);
        if (first != null && !first.id().equals(entity.id()) && !apart.test(entity, first)) {
          inspection.report(entity, member, "first", first);
        }
      }
    }
  }

  // What entities are compared by is one text: unlike lists, texts of one hash code can be sorted,
  // and so found. NUL is in no text.
  static String key(Object... parts) {
    StringBuilder key = new StringBuilder();
    for (Object part : parts) {
      key.append(part instanceof Optional<?> some && some.isPresent() ? some.get() : part);
      key.append('\0');
    }
    return key.toString();
  }

  private static String demand(Demand demand) {
    return key(
        demand.parent(),
        demand.text().original(),
        demand.raisedBy(),
        demand.addressedTo(),
        demand.terms());
  }

  // What is raised again and linked to what it was raised as before is meant to be there twice.
  private static BiPredicate<Demand, Demand> linked(BargainingRecord record) {
    Set<String> links = new HashSet<>();
    for (Relation relation : record.relations()) {
      links.add(key(relation.subject(), relation.object()));
      links.add(key(relation.object(), relation.subject()));
    }
    return (one, other) -> links.contains(key(one.id(), other.id()));
  }

  private static String measure(Measure measure) {
    return key(measure.text().original(), measure.debtors(), measure.addresses(), measure.terms());
  }

  private static String step(Transition entry) {
    return key(entry.subjects().get(0), entry.to(), entry.on());
  }

  private static String entry(Transition entry) {
    return key(
        entry.subjects(),
        entry.to(),
        entry.on(),
        entry.by(),
        entry.at(),
        entry.offer(),
        entry.speakers(),
        entry.retracts());
  }

  private static String relation(Relation relation) {
    return key(relation.kind(), relation.subject(), relation.object(), relation.during());
  }
}
