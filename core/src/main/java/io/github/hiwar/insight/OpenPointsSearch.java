package io.github.hiwar.insight;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.agreement.Clause;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.events.EventDates;
import io.github.hiwar.insight.OpenPoints.AgendaPoint;
import io.github.hiwar.insight.OpenPoints.OpenCondition;
import io.github.hiwar.insight.OpenPoints.Overdue;
import io.github.hiwar.insight.OpenPoints.Reason;
import io.github.hiwar.insight.OpenPoints.Unanswered;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.lifecycle.Tone;
import io.github.hiwar.measure.Measure;
import io.github.hiwar.shape.ShapeTransformer;
import io.github.hiwar.shape.Shapes;
import io.github.hiwar.source.Subject;
import io.github.hiwar.status.Standing;
import io.github.hiwar.status.StatusBoard;
import io.github.hiwar.status.Transition;
import io.github.hiwar.terms.Condition;
import io.github.hiwar.terms.ConditionState;
import io.github.hiwar.terms.Event;
import io.github.hiwar.terms.Instalment;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The search for open points: one pass over demands, measures and conditions each. */
@SuppressWarnings("ReferenceEquality") // Two entries that say the same are two entries.
final class OpenPointsSearch {
  private final BargainingRecord record;
  private final LocalDate day;
  private final RecordFinder finder;
  private final StatusBoard board;
  private final Answers answers;
  private final EventDates dates;
  private final Map<String, Standing> standings = new HashMap<>();
  private final IdentityHashMap<Terms, Optional<PartialDate>> firstDue = new IdentityHashMap<>();
  private final List<Unanswered> unanswered = new ArrayList<>();
  private final List<Overdue> overdue = new ArrayList<>();
  private final List<OpenCondition> conditions = new ArrayList<>();
  private final Map<String, Set<Reason>> reasons = new HashMap<>();

  OpenPointsSearch(BargainingRecord record, LocalDate day) {
    this.record = record;
    this.day = day;
    this.finder = RecordFinder.of(record);
    this.board = StatusBoard.asOf(record, day);
    this.answers = Answers.by(finder, day);
    this.dates = EventDates.of(record);
  }

  OpenPoints run() {
    for (int i = 0; i < record.demands().size(); i++) {
      look(record.demands().get(i), "/demands/" + i);
    }
    for (int i = 0; i < record.measures().size(); i++) {
      look(record.measures().get(i), "/measures/" + i);
    }
    lookAtClauses();
    findConditions();
    Disputes.asOf(record, day).forEach(dispute -> note(dispute.subject(), Reason.DISPUTED));
    return new OpenPoints(day, unanswered, overdue, conditions, agenda());
  }

  private Standing standing(Entity entity) {
    return standings.computeIfAbsent(entity.id(), id -> board.standing(Ref.to(Entity.class, id)));
  }

  private void look(Demand demand, String pointer) {
    Standing standing = standing(demand);
    DemandStatus status = Tabling.statusOf(standing);
    if (!standing.inherited()) {
      standing
          .entry()
          .filter(entry -> status.isOpen() && !status.awaitsAnswer())
          .flatMap(Transition::offer)
          .ifPresent(offer -> lookAtOffer(demand.ref(), offer, pointer, standing));
      if (status.isPending()) {
        note(demand.ref(), Reason.PENDING);
      }
    }
    if (finder.isLeaf(demand)
        && status.awaitsAnswer()
        && !answers.has(demand, standing)
        && Tabling.isOnTheTable(finder, demand, standing, day)) {
      Optional<PartialDate> since =
          standing.entry().flatMap(Transition::on).or(() -> Tabling.first(finder, demand));
      unanswered.add(new Unanswered(demand.ref(), since, since.map(date -> Age.on(day, date))));
      note(demand.ref(), Reason.UNANSWERED);
    }
  }

  private void look(Measure measure, String pointer) {
    Standing standing = standing(measure);
    if (standing.status().map(Status::isOpen).orElse(true)) {
      measure
          .terms()
          .ifPresent(terms -> lookAtDates(measure.ref(), terms, pointer + "/terms", standing));
    }
  }

  // What a measure states as well is looked at there, where the journal says what became of it.
  private void lookAtClauses() {
    Set<String> stated = new HashSet<>();
    record.measures().forEach(one -> one.statedIn().ifPresent(in -> stated.add(in.toString())));
    for (int i = 0; i < record.clauses().size(); i++) {
      Clause clause = record.clauses().get(i);
      if (clause.terms().isPresent()
          && !stated.contains(clause.id())
          && board.standing(clause.agreement()).status().map(Status::isOpen).orElse(true)) {
        lookAtDates(
            clause.ref(), clause.terms().get(), "/clauses/" + i + "/terms", standing(clause));
      }
    }
  }

  // One offer may be made for many demands: each of them is late since the first date that passed.
  private void lookAtOffer(
      Ref<? extends Entity> promise, Terms offer, String pointer, Standing standing) {
    firstDue
        .computeIfAbsent(
            offer, o -> passed(o, false).min(Comparator.comparing(PartialDate::earliest)))
        .ifPresent(date -> add(promise, date, pointer, standing));
  }

  // Without a deadline, what is to be paid in instalments is due when they are.
  private void lookAtDates(
      Ref<? extends Entity> promise, Terms terms, String pointer, Standing standing) {
    boolean begun = standing.status().filter(now -> now.tone() != Tone.BOUND).isPresent();
    passed(terms, begun).forEach(date -> add(promise, date, pointer, standing));
  }

  private Stream<PartialDate> passed(Terms terms, boolean begun) {
    Optional<PartialDate> whole = dates.dueBy(terms, begun).flatMap(kind -> dates.of(terms, kind));
    Stream<PartialDate> due =
        whole.isPresent()
            ? whole.stream()
            : finder.steps(terms).stream().flatMap(step -> due(step).stream());
    return due.filter(date -> date.earliest().isBefore(day));
  }

  // A step that the journal calls delivered, or given up, is due no more.
  private Optional<PartialDate> due(Instalment step) {
    if (standing(step).status().filter(now -> !now.isOpen()).isPresent()) {
      return Optional.empty();
    }
    return dates.dueBy(step, false).flatMap(kind -> dates.of(step, kind));
  }

  private void add(
      Ref<? extends Entity> promise, PartialDate date, String pointer, Standing standing) {
    overdue.add(new Overdue(promise, date, pointer, standing.status(), Age.on(day, date)));
    note(promise, Reason.OVERDUE);
  }

  private void findConditions() {
    Set<Transition> current = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Transition entry : record.journal().standing()) {
      for (Ref<? extends Entity> subject : entry.subjects()) {
        Entity named = record.entities().get(subject.toString());
        if (named != null
            && standing(named).entry().filter(decisive -> decisive == entry).isPresent()
            && entry.to().filter(Status::isOpen).isPresent()) {
          current.add(entry);
        }
      }
    }
    Set<Entity> concerned = Collections.newSetFromMap(new IdentityHashMap<>());
    ShapeTransformer.walk(
        Shapes.record(),
        record,
        (place, value) -> {
          if (value instanceof Condition condition && isOpen(condition)) {
            Entity holder = place.entity().orElse(record);
            if (isOpen(holder, current)) {
              Ref<Entity> ref = Ref.to(Entity.class, holder.id());
              conditions.add(new OpenCondition(ref, place.pointer(), condition));
              if (concerned.add(holder)) {
                concerned(holder).forEach(one -> note(one, Reason.CONDITION_OPEN));
              }
            }
          }
        });
  }

  // One of which nobody says that it is met or has failed is a point to be settled too, unless the
  // journal says that what it waits for has come.
  private boolean isOpen(Condition condition) {
    return condition
        .state()
        .map(state -> state == ConditionState.OPEN)
        .orElseGet(() -> condition.event().filter(this::hasCome).isEmpty());
  }

  private boolean hasCome(Event event) {
    return event.status().isPresent()
        && record.journal().entriesOf(event.of().toString()).stream()
            .filter(entry -> entry.to().equals(event.status()))
            .anyMatch(entry -> !record.journal().when(entry).latest().isAfter(day));
  }

  private boolean isOpen(Entity holder, Set<Transition> current) {
    if (holder instanceof Transition entry) {
      return current.contains(entry);
    }
    return !(holder instanceof Subject<?>)
        || standing(holder).status().map(Status::isOpen).orElse(true);
  }

  private static List<? extends Ref<? extends Entity>> concerned(Entity holder) {
    return holder instanceof Transition entry
        ? entry.subjects()
        : List.of(Ref.to(Entity.class, holder.id()));
  }

  private void note(Ref<? extends Entity> subject, Reason reason) {
    reasons.computeIfAbsent(subject.toString(), id -> EnumSet.noneOf(Reason.class)).add(reason);
  }

  private List<AgendaPoint> agenda() {
    return record.entities().keySet().stream()
        .filter(reasons::containsKey)
        .map(
            id ->
                new AgendaPoint(
                    Ref.to(Entity.class, id),
                    Collections.unmodifiableSet(reasons.getOrDefault(id, Set.of()))))
        .toList();
  }
}
