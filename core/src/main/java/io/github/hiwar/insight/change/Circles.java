package io.github.hiwar.insight.change;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.agreement.Clause;
import io.github.hiwar.agreement.IndustrialAction;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.insight.RecordEdit;
import io.github.hiwar.insight.change.Conflict.Choice;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.source.Document;
import io.github.hiwar.terms.StaffGroup;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Ref;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Demands that are items of one another, meetings that precede one another, letters that answer one
 * another, clauses, actions and groups that are parts of one another, because each side turned one
 * end of the chain. A choice takes all links of the circle from one version.
 */
final class Circles {
  private static final List<Chain<?>> CHAINS =
      List.of(
          new Chain<>(
              Demand.class,
              "demands/%s/parent",
              BargainingRecord::demands,
              Demand::parent,
              (demand, to) -> Demand.builder().from(demand).parent(to).build()),
          new Chain<>(
              Meeting.class,
              "meetings/%s/preceding",
              BargainingRecord::meetings,
              Meeting::preceding,
              (meeting, to) -> Meeting.builder().from(meeting).preceding(to).build()),
          new Chain<>(
              Document.class,
              "documents/%s/inReplyTo",
              BargainingRecord::documents,
              Document::inReplyTo,
              (document, to) -> Document.builder().from(document).inReplyTo(to).build()),
          new Chain<>(
              Clause.class,
              "clauses/%s/parent",
              BargainingRecord::clauses,
              Clause::parent,
              (clause, to) -> Clause.builder().from(clause).parent(to).build()),
          new Chain<>(
              IndustrialAction.class,
              "actions/%s/partOf",
              BargainingRecord::actions,
              IndustrialAction::partOf,
              (action, to) -> IndustrialAction.builder().from(action).partOf(to).build()),
          new Chain<>(
              StaffGroup.class,
              "staffGroups/%s/partOf",
              BargainingRecord::staffGroups,
              StaffGroup::partOf,
              (group, to) -> StaffGroup.builder().from(group).partOf(to).build()));

  private final Sides sides;
  private final BargainingRecord merged;
  private final Function<Conflict, Optional<Choice>> choices;
  private final Set<String> settled;
  private final Map<String, Entity> relinked = new LinkedHashMap<>();
  private final List<Conflict> open = new ArrayList<>();

  /** Entities of which each may name one other of its kind. */
  private record Chain<E extends Entity>(
      Class<E> type,
      String place,
      Function<BargainingRecord, List<E>> list,
      Function<E, Optional<Ref<E>>> link,
      BiFunction<E, Optional<Ref<E>>, E> relinked) {
    Optional<Ref<E>> linkIn(BargainingRecord record, String id) {
      return Optional.ofNullable(record.entities().get(id))
          .filter(type::isInstance)
          .map(type::cast)
          .flatMap(link);
    }
  }

  /** Looks for circles; the ids of what has been relinked by a choice before are given. */
  Circles(
      Sides sides,
      BargainingRecord merged,
      Function<Conflict, Optional<Choice>> choices,
      Set<String> settled) {
    this.sides = sides;
    this.merged = merged;
    this.choices = choices;
    this.settled = settled;
    CHAINS.forEach(this::look);
  }

  private <E extends Entity> void look(Chain<E> chain) {
    Map<String, E> entities = new LinkedHashMap<>();
    chain.list.apply(merged).forEach(entity -> entities.putIfAbsent(entity.id(), entity));
    Map<String, String> next = new HashMap<>();
    entities.forEach(
        (id, entity) -> chain.link.apply(entity).ifPresent(to -> next.put(id, to.toString())));
    Set<String> seen = new HashSet<>();
    for (String start : entities.keySet()) {
      Set<String> way = new LinkedHashSet<>();
      String at = start;
      while (at != null && seen.add(at)) {
        way.add(at);
        at = next.get(at);
      }
      if (at != null && way.contains(at)) {
        List<String> path = new ArrayList<>(way);
        settle(chain, path.subList(path.indexOf(at), path.size()), entities);
      }
    }
  }

  private <E extends Entity> void settle(
      Chain<E> chain, List<String> circle, Map<String, E> entities) {
    if (isIn(sides.ours(), chain, circle) || isIn(sides.theirs(), chain, circle)) {
      return; // The validator's to say.
    }
    String first = Collections.min(circle);
    Conflict conflict =
        new Conflict(
            Conflict.Kind.CIRCLE,
            chain.place.formatted(first),
            chain.linkIn(sides.base(), first).orElse(null),
            chain.linkIn(sides.ours(), first).orElse(null),
            chain.linkIn(sides.theirs(), first).orElse(null),
            "a circle of " + String.join(", ", circle));
    Optional<BargainingRecord> from = choices.apply(conflict).map(sides::version);
    if (from.isEmpty() || settled.containsAll(circle)) {
      open.add(conflict);
      return;
    }
    for (String id : circle) {
      E entity = entities.get(id);
      if (entity != null && settled.add(id)) {
        relinked.put(id, chain.relinked.apply(entity, chain.linkIn(from.get(), id)));
      }
    }
  }

  private <E extends Entity> boolean isIn(
      BargainingRecord side, Chain<E> chain, List<String> circle) {
    return circle.stream().allMatch(id -> chain.linkIn(side, id).equals(chain.linkIn(merged, id)));
  }

  /** The conflicts that no choice has settled. */
  List<Conflict> open() {
    return open;
  }

  boolean anyRelinked() {
    return !relinked.isEmpty();
  }

  /** The merge with the links that were chosen. */
  BargainingRecord record() {
    return relinked.isEmpty() ? merged : RecordEdit.putAll(merged, relinked.values());
  }
}
