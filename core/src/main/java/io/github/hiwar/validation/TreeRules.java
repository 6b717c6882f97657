package io.github.hiwar.validation;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.agreement.Agreement;
import io.github.hiwar.agreement.Clause;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.party.Affiliation;
import io.github.hiwar.party.Party;
import io.github.hiwar.source.Document;
import io.github.hiwar.source.Relation;
import io.github.hiwar.source.RelationKind;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Ref;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Rules about what hangs below what, and what follows what: nothing comes back to itself. */
final class TreeRules {
  static final List<Rule> ALL =
      List.of(
          Rule.draft(
              "demand-cycle",
              Topic.TREES,
              Severity.ERROR,
              BargainingRecord.class,
              TreeRules::demands),
          Rule.draft(
              "demand-tree-too-deep",
              Topic.TREES,
              Severity.ERROR,
              BargainingRecord.class,
              TreeRules::tooDeep),
          Rule.draft(
              "affiliation-cycle",
              Topic.TREES,
              Severity.ERROR,
              BargainingRecord.class,
              TreeRules::affiliations),
          Rule.draft(
              "meeting-cycle",
              Topic.TREES,
              Severity.ERROR,
              BargainingRecord.class,
              TreeRules::meetings),
          Rule.draft(
              "reply-cycle",
              Topic.TREES,
              Severity.ERROR,
              BargainingRecord.class,
              TreeRules::replies),
          Rule.draft(
              "relation-cycle",
              Topic.TREES,
              Severity.WARNING,
              BargainingRecord.class,
              TreeRules::relations),
          Rule.draft(
              "clause-label-repeated",
              Topic.TREES,
              Severity.WARNING,
              Agreement.class,
              (agreement, inspection) -> labels("clauses", agreement.clauses(), inspection)));

  private TreeRules() {}

  private static void demands(BargainingRecord record, Inspection inspection) {
    if (pointBack(record.demands(), Demand::parent, inspection)) {
      return;
    }
    Cycles cycles = new Cycles();
    for (Demand demand : record.demands()) {
      demand.parent().ifPresent(parent -> cycles.edge(demand.id(), parent.toString()));
    }
    report(cycles, "parent", inspection);
  }

  // Where each names an earlier one of the list, there can be no circle, and nothing to search.
  private static <T extends Entity> boolean pointBack(
      List<T> entities, Function<T, Optional<Ref<T>>> link, Inspection inspection) {
    for (int i = 0; i < entities.size(); i++) {
      Optional<Ref<T>> ref = link.apply(entities.get(i));
      if (ref.isPresent()) {
        EntityTable.Known known = inspection.table().get(ref.get().toString());
        if (known != null && known.index >= i) {
          return false;
        }
      }
    }
    return true;
  }

  private static void tooDeep(BargainingRecord record, Inspection inspection) {
    for (Demand demand : record.demands()) {
      List<Demand> chain = inspection.facts().upwards(demand);
      if (chain.size() > Facts.DEEPEST && new HashSet<>(chain).size() == chain.size()) {
        inspection.report(demand, "parent", "deepest", Facts.DEEPEST);
        return;
      }
    }
  }

  private static void affiliations(BargainingRecord record, Inspection inspection) {
    Map<String, Cycles> byRole = new LinkedHashMap<>();
    for (Party party : record.parties()) {
      for (Affiliation affiliation : party.affiliations()) {
        byRole
            .computeIfAbsent(affiliation.role().code(), role -> new Cycles())
            .edge(party.id(), affiliation.to().toString());
      }
    }
    byRole.values().forEach(cycles -> report(cycles, "affiliations", inspection));
  }

  private static void meetings(BargainingRecord record, Inspection inspection) {
    Cycles cycles = new Cycles();
    for (Meeting meeting : record.meetings()) {
      meeting.preceding().ifPresent(before -> cycles.edge(meeting.id(), before.toString()));
    }
    report(cycles, "preceding", inspection);
  }

  private static void replies(BargainingRecord record, Inspection inspection) {
    Cycles cycles = new Cycles();
    for (Document letter : record.documents()) {
      letter.inReplyTo().ifPresent(first -> cycles.edge(letter.id(), first.toString()));
    }
    report(cycles, "inReplyTo", inspection);
  }

  private static void relations(BargainingRecord record, Inspection inspection) {
    Map<String, Cycles> byKind = new LinkedHashMap<>();
    Map<String, Relation> bySubject = new HashMap<>();
    for (Relation relation : record.relations()) {
      if (!relation.kind().equals(RelationKind.PARITY_WITH)) {
        byKind
            .computeIfAbsent(relation.kind().code(), kind -> new Cycles())
            .edge(relation.subject().toString(), relation.object().toString());
        bySubject.putIfAbsent(relation.kind() + " " + relation.subject(), relation);
      }
    }
    byKind.forEach(
        (kind, cycles) -> {
          for (List<String> cycle : cycles.find()) {
            Relation relation = bySubject.get(kind + " " + cycle.get(0));
            if (relation != null) {
              inspection.report(
                  relation, "object", "kind", kind, "cycle", String.join(" → ", cycle));
            }
          }
        });
  }

  private static void report(Cycles cycles, String member, Inspection inspection) {
    for (List<String> cycle : cycles.find()) {
      EntityTable.Known first = inspection.table().get(cycle.get(0));
      if (first != null) {
        inspection.report(first.entity, member, "cycle", String.join(" → ", cycle));
      }
    }
  }

  private static void labels(String place, List<Clause> clauses, Inspection inspection) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < clauses.size(); i++) {
      Clause clause = clauses.get(i);
      String label = clause.label().orElse("");
      if (!label.isEmpty() && !seen.add(label)) {
        inspection.report(place + "/" + i + "/label", "label", label);
      }
      if (!clause.clauses().isEmpty()) {
        labels(place + "/" + i + "/clauses", clause.clauses(), inspection);
      }
    }
  }
}
