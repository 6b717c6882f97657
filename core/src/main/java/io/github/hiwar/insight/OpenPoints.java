package io.github.hiwar.insight;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.measure.Measure;
import io.github.hiwar.party.Party;
import io.github.hiwar.status.Transition;
import io.github.hiwar.terms.Condition;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What is still open in a record on a day: what nobody has answered, what is late, what depends on
 * something, and what the next meeting should therefore take up.
 *
 * <pre>{@code
 * OpenPoints open = OpenPoints.asOf(record, LocalDate.of(2026, 3, 1));
 * open.unanswered();       // mileage, raised 2025-10-14, 138 days ago
 * open.overdue();          // the decree on the allowance, due 2025-12, 60 to 90 days late
 * open.forNextMeeting();   // each with the reasons to take it up
 * open.waitingFor(RecordFinder.of(record), ministry.ref()); // what the ministry has to do
 * }</pre>
 *
 * @param day the day
 * @param unanswered the demands (leaves of the tree) that wait for an answer, in record order
 * @param overdue the promises whose time has passed, or may have: for a measure, every date that
 *     has passed; for an offer, the first
 * @param conditions the conditions that are still open
 * @param forNextMeeting what the next meeting should take up, in record order
 */
public record OpenPoints(
    LocalDate day,
    List<Unanswered> unanswered,
    List<Overdue> overdue,
    List<OpenCondition> conditions,
    List<AgendaPoint> forNextMeeting) {
  /**
   * Keeps unmodifiable copies.
   *
   * @param day the day
   * @param unanswered the demands (leaves of the tree) that wait for an answer, in record order
   * @param overdue the promises whose time has passed, or may have
   * @param conditions the conditions that are still open
   * @param forNextMeeting what the next meeting should take up, in record order
   */
  public OpenPoints {
    unanswered = List.copyOf(unanswered);
    overdue = List.copyOf(overdue);
    conditions = List.copyOf(conditions);
    forNextMeeting = List.copyOf(forNextMeeting);
  }

  /**
   * {@return the open points of a record at the end of a day}
   *
   * @param record the record
   * @param day the as-of day
   */
  public static OpenPoints asOf(BargainingRecord record, LocalDate day) {
    return new OpenPointsSearch(record, day).run();
  }

  /**
   * {@return what is waiting for one party: demands addressed to it that it has not answered,
   * promises that it owes, conditions that it has to meet, and the points of the agenda that are
   * among these} Where a record does not say who is asked, or who owes something, it is not waiting
   * for anybody.
   *
   * @param finder a finder over the record that the points are of
   * @param party a reference to the party
   */
  public OpenPoints waitingFor(RecordFinder finder, Ref<Party> party) {
    Map<String, Entity> entities = finder.record().entities();
    Function<Demand, List<Ref<Party>>> asked = finder.said(Demand::addressedTo);
    Predicate<Ref<? extends Entity>> owes =
        subject -> owing(entities.get(subject.toString()), asked).contains(party);
    List<Unanswered> demands = unanswered.stream().filter(one -> owes.test(one.demand())).toList();
    List<Overdue> promises = overdue.stream().filter(one -> owes.test(one.promise())).toList();
    List<OpenCondition> its =
        conditions.stream().filter(one -> one.condition().by().contains(party)).toList();
    Set<Ref<? extends Entity>> subjects = new HashSet<>();
    demands.forEach(one -> subjects.add(one.demand()));
    promises.forEach(one -> subjects.add(one.promise()));
    its.forEach(one -> subjects.addAll(concerned(one.holder(), entities)));
    return new OpenPoints(
        day,
        demands,
        promises,
        its,
        forNextMeeting.stream().filter(one -> subjects.contains(one.subject())).toList());
  }

  private static List<Ref<Party>> owing(
      @Nullable Entity entity, Function<Demand, List<Ref<Party>>> asked) {
    return entity instanceof Measure measure
        ? measure.debtors()
        : entity instanceof Demand demand ? asked.apply(demand) : List.of();
  }

  // A condition of an entry is one of what the entry is about.
  private static List<? extends Ref<? extends Entity>> concerned(
      Ref<Entity> holder, Map<String, Entity> entities) {
    return entities.get(holder.toString()) instanceof Transition entry
        ? entry.subjects()
        : List.of(holder);
  }

  /**
   * A demand that waits for an answer.
   *
   * @param demand the demand
   * @param since when it was raised, or raised again; empty if the record does not say
   * @param age for how many days it has waited, empty if the record does not say
   */
  public record Unanswered(Ref<Demand> demand, Optional<PartialDate> since, Optional<Age> age) {}

  /**
   * A promise past its time.
   *
   * @param promise the measure, the demand that was answered with a promise, or the clause of a
   *     text that no measure states
   * @param due when it was due
   * @param pointer the JSON Pointer of the object that holds the date
   * @param status where it stands, empty if the journal does not say
   * @param late by how many days it is late; at least zero if it is only possibly late
   */
  public record Overdue(
      Ref<? extends Entity> promise,
      PartialDate due,
      String pointer,
      Optional<Status> status,
      Age late) {
    /** {@return whether it is late whatever day the imprecise date meant} */
    public boolean isCertain() {
      return late.atLeast() > 0;
    }
  }

  /**
   * A condition that is neither met nor failed, on something that is still open: as the record says
   * of it, or else by the journal, where it waits for something to come into a status.
   *
   * @param holder the entity that depends on it: a measure, a demand, a journal entry, an agreement
   * @param pointer the JSON Pointer of the condition
   * @param condition the condition
   */
  public record OpenCondition(Ref<Entity> holder, String pointer, Condition condition) {}

  /** Why a meeting should take something up. */
  public enum Reason {
    /** A demand waits for an answer. */
    UNANSWERED,
    /** A promise is past its time, or may be. */
    OVERDUE,
    /** It depends on a condition that is open. */
    CONDITION_OPEN,
    /** It was put off, is being studied, or was passed on. */
    PENDING,
    /** The sides contradict each other about it. */
    DISPUTED
  }

  /**
   * Something that the next meeting should take up.
   *
   * @param subject what
   * @param reasons why
   */
  public record AgendaPoint(Ref<Entity> subject, Set<Reason> reasons) {}
}
