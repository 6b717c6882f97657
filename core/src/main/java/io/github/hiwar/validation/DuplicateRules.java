package io.github.hiwar.validation;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.finding.Severity;
import io.github.hiwar.measure.Measure;
import io.github.hiwar.party.Party;
import io.github.hiwar.source.Document;
import io.github.hiwar.source.Relation;
import io.github.hiwar.status.Transition;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Identifier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
                      inspection)),
          Rule.draft(
              "party-repeated",
              Topic.DUPLICATES,
              Severity.WARNING,
              BargainingRecord.class,
              DuplicateRules::parties),
          Rule.draft(
              "document-repeated",
              Topic.DUPLICATES,
              Severity.WARNING,
              BargainingRecord.class,
              DuplicateRules::documents),
          Rule.draft(
              "entry-repeated",
              Topic.DUPLICATES,
              Severity.WARNING,
              BargainingRecord.class,
              (record, inspection) ->
                  find(
                      record.transitions(),
                      "subjects",
                      DuplicateRules::step,
                      DuplicateRules::entry,
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
        if (first != null && !first.id().equals(entity.id())) {
          inspection.report(entity, member, "first", first);
        }
      }
    }
  }

  // What entities are compared by is one text: unlike lists, texts of one hash code can be sorted,
  // and so found. NUL is in no text.
  private static String key(Object... parts) {
    StringBuilder key = new StringBuilder();
    for (Object part : parts) {
      key.append(part).append('\0');
    }
    return key.toString();
  }

  private static String demand(Demand demand) {
    return key(demand.parent(), demand.text().original(), demand.raisedBy());
  }

  private static String measure(Measure measure) {
    return key(measure.text().original(), measure.debtors(), measure.terms());
  }

  private static String step(Transition entry) {
    return key(entry.subjects().get(0), entry.to(), entry.on());
  }

  private static String entry(Transition entry) {
    return key(
        entry.subjects(), entry.to(), entry.on(), entry.by(), entry.speakers(), entry.retracts());
  }

  private static String relation(Relation relation) {
    return key(relation.kind(), relation.subject(), relation.object());
  }

  private static void parties(BargainingRecord record, Inspection inspection) {
    Map<String, Party> seen = new HashMap<>();
    for (Party party : record.parties()) {
      Party same = seen.putIfAbsent(key("name", party.name().original()), party);
      for (Identifier identifier : party.identifiers()) {
        Party other = seen.putIfAbsent(key(identifier.scheme(), identifier.value()), party);
        same = same == null ? other : same;
      }
      if (same != null && !same.id().equals(party.id())) {
        inspection.report(party, "name", "first", same);
      }
    }
  }

  private static void documents(BargainingRecord record, Inspection inspection) {
    Map<String, Document> seen = new HashMap<>();
    for (Document document : record.documents()) {
      for (Optional<?> mark : List.of(document.uri(), document.sha256())) {
        Document same = mark.isEmpty() ? null : seen.putIfAbsent(mark.get().toString(), document);
        if (same != null && !same.id().equals(document.id())) {
          inspection.report(document, "title", "first", same);
          break;
        }
      }
    }
  }
}
