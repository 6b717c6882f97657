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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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
              TreeRules::labels));

  private TreeRules() {}

  /** The links that one kind of entity has to others of its kind. */
  private static final class Links<T extends Entity> {
    private final Cycles cycles = new Cycles();
    private final Map<String, T> owners = new HashMap<>();

    void add(String from, T owner, Object to) {
      cycles.edge(from, to.toString());
      owners.putIfAbsent(from, owner);
    }

    /** Reports each circle at the one whose link leaves its first id, whoever else has that id. */
    void report(String member, Inspection inspection, Object... params) {
      for (List<String> cycle : cycles.find()) {
        T owner = owners.get(cycle.get(0));
        if (owner != null) {
          List<Object> all = new ArrayList<>(List.of(params));
          all.addAll(List.of("cycle", Shown.several(cycle, " → ")));
          inspection.report(owner, member, all.toArray());
        }
      }
    }
  }

  private static void demands(BargainingRecord record, Inspection inspection) {
    if (pointBack(record.demands(), Demand::parent, inspection)) {
      return;
    }
    Links<Demand> links = new Links<>();
    for (Demand demand : record.demands()) {
      demand.parent().ifPresent(parent -> links.add(demand.id(), demand, parent));
    }
    links.report("parent", inspection);
  }

  // Where each names an earlier one of the list, there can be no circle, and nothing to search.
  private static boolean pointBack(
      List<Demand> demands, Function<Demand, Optional<Ref<Demand>>> link, Inspection inspection) {
    for (int i = 0; i < demands.size(); i++) {
      Optional<Ref<Demand>> ref = link.apply(demands.get(i));
      if (ref.isPresent()) {
        EntityTable.Known known = inspection.table().get(ref.get().toString());
        if (known != null && !(known.entity instanceof Demand && known.index < i)) {
          return false;
        }
      }
    }
    return true;
  }

  private static void tooDeep(BargainingRecord record, Inspection inspection) {
    DemandTree tree = inspection.facts().tree();
    for (Demand demand : record.demands()) {
      if (tree.isTooDeep(demand)) {
        inspection.report(demand, "parent", "deepest", DemandTree.DEEPEST);
        return;
      }
    }
  }

  private static void affiliations(BargainingRecord record, Inspection inspection) {
    Map<String, Links<Party>> byRole = new LinkedHashMap<>();
    for (Party party : record.parties()) {
      for (Affiliation affiliation : party.affiliations()) {
        byRole
            .computeIfAbsent(affiliation.role().code(), role -> new Links<>())
            .add(party.id(), party, affiliation.to());
      }
    }
    byRole.values().forEach(links -> links.report("affiliations", inspection));
  }

  private static void meetings(BargainingRecord record, Inspection inspection) {
    Links<Meeting> links = new Links<>();
    for (Meeting meeting : record.meetings()) {
      meeting.preceding().ifPresent(before -> links.add(meeting.id(), meeting, before));
    }
    links.report("preceding", inspection);
  }

  private static void replies(BargainingRecord record, Inspection inspection) {
    Links<Document> links = new Links<>();
    for (Document letter : record.documents()) {
      letter.inReplyTo().ifPresent(first -> links.add(letter.id(), letter, first));
    }
    links.report("inReplyTo", inspection);
  }

  private static void relations(BargainingRecord record, Inspection inspection) {
    Map<String, Links<Relation>> byKind = new LinkedHashMap<>();
    for (Relation relation : record.relations()) {
      if (!relation.kind().equals(RelationKind.PARITY_WITH)) {
        byKind
            .computeIfAbsent(relation.kind().code(), kind -> new Links<>())
            .add(relation.subject().toString(), relation, relation.object());
      }
    }
    byKind.forEach((kind, links) -> links.report("object", inspection, "kind", kind));
  }

  /** The clauses of one level, below a clause of the level above. */
  private record Level(List<Clause> clauses, int at, @Nullable Level above, int depth) {
    StringBuilder place() {
      return above == null
          ? new StringBuilder("clauses")
          : above.place().append('/').append(at).append("/clauses");
    }
  }

  // A list of its own, and places made only where something is found: clauses may form a tower.
  private static void labels(Agreement agreement, Inspection inspection) {
    Deque<Level> open = new ArrayDeque<>(List.of(new Level(agreement.clauses(), 0, null, 1)));
    while (!open.isEmpty()) {
      Level level = open.pop();
      Set<String> seen = new HashSet<>();
      for (int i = 0; i < level.clauses.size(); i++) {
        Clause clause = level.clauses.get(i);
        String label = clause.label().orElse("");
        if (!label.isEmpty() && !seen.add(label)) {
          inspection.report(level.place() + "/" + i + "/label", "label", label);
        }
        if (!clause.clauses().isEmpty() && level.depth < Walk.DEEPEST) {
          open.add(new Level(clause.clauses(), i, level, level.depth + 1));
        }
      }
    }
  }
}
