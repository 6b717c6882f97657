package io.github.hiwar.validation;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.agreement.Clause;
import io.github.hiwar.agreement.IndustrialAction;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.finding.Argument;
import io.github.hiwar.finding.Severity;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.party.Affiliation;
import io.github.hiwar.party.Party;
import io.github.hiwar.source.Document;
import io.github.hiwar.source.Relation;
import io.github.hiwar.source.RelationKind;
import io.github.hiwar.terms.StaffGroup;
import io.github.hiwar.value.DateSpan;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Ref;
import java.util.ArrayList;
import java.util.HashMap;
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
              "staff-group-cycle",
              Topic.TREES,
              Severity.ERROR,
              BargainingRecord.class,
              TreeRules::staffGroups),
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
              "clause-cycle",
              Topic.TREES,
              Severity.ERROR,
              BargainingRecord.class,
              TreeRules::clauses),
          Rule.draft(
              "clause-of-other-text",
              Topic.TREES,
              Severity.ERROR,
              Clause.class,
              TreeRules::clauseOfOtherText),
          Rule.draft(
              "action-cycle",
              Topic.TREES,
              Severity.ERROR,
              BargainingRecord.class,
              TreeRules::actions),
          Rule.draft(
              "clause-label-repeated",
              Topic.TREES,
              Severity.WARNING,
              BargainingRecord.class,
              TreeRules::labels));

  // What can hold both ways says nothing of an order.
  private static final Set<RelationKind> MUTUAL =
      Set.of(
          RelationKind.PARITY_WITH,
          RelationKind.CONTRADICTS,
          RelationKind.IN_RETURN_FOR,
          RelationKind.SET_OFF_AGAINST,
          RelationKind.RELATES_TO);

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
          List<Argument> names = cycle.stream().map(inspection::named).toList();
          all.addAll(List.of("cycle", Argument.several(names, " → ")));
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
        // Who left may come back as the one that is belonged to.
        if (affiliation.during().flatMap(DateSpan::end).isEmpty()) {
          byRole
              .computeIfAbsent(affiliation.role().code(), role -> new Links<>())
              .add(party.id(), party, affiliation.to());
        }
      }
    }
    byRole.values().forEach(links -> links.report("affiliations", inspection));
  }

  private static void staffGroups(BargainingRecord record, Inspection inspection) {
    Links<StaffGroup> links = new Links<>();
    for (StaffGroup group : record.staffGroups()) {
      group.partOf().ifPresent(whole -> links.add(group.id(), group, whole));
    }
    links.report("partOf", inspection);
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
      if (!relation.kind().isWithinAny(MUTUAL)) {
        byKind
            .computeIfAbsent(relation.kind().code(), kind -> new Links<>())
            .add(relation.subject().toString(), relation, relation.object());
      }
    }
    byKind.forEach(
        (kind, links) -> links.report("object", inspection, "kind", RelationKind.of(kind)));
  }

  private static void clauses(BargainingRecord record, Inspection inspection) {
    Links<Clause> links = new Links<>();
    for (Clause clause : record.clauses()) {
      clause.parent().ifPresent(whole -> links.add(clause.id(), clause, whole));
    }
    links.report("parent", inspection);
  }

  private static void actions(BargainingRecord record, Inspection inspection) {
    Links<IndustrialAction> links = new Links<>();
    for (IndustrialAction action : record.actions()) {
      action.partOf().ifPresent(whole -> links.add(action.id(), action, whole));
    }
    links.report("partOf", inspection);
  }

  private static void clauseOfOtherText(Clause clause, Inspection inspection) {
    clause
        .parent()
        .flatMap(inspection::find)
        .filter(whole -> !whole.agreement().equals(clause.agreement()))
        .ifPresent(
            whole ->
                inspection.report(
                    "parent",
                    "agreement",
                    clause.agreement(),
                    "parent",
                    whole.id(),
                    "other",
                    whole.agreement()));
  }

  private static void labels(BargainingRecord record, Inspection inspection) {
    Map<String, Clause> seen = new HashMap<>();
    for (Clause clause : record.clauses()) {
      if (clause.label().isPresent()) {
        String level = clause.parent().map(Ref::toString).orElse("") + " " + clause.agreement();
        Clause other = seen.putIfAbsent(level + " " + clause.label().get(), clause);
        if (other != null) {
          inspection.report(clause, "label", "label", clause.label(), "other", other.id());
        }
      }
    }
  }
}
