package io.github.hiwar.insight;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.terms.Condition;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is still open in a record on a day: what nobody has answered, what is late, what depends on
 * something, and what the next meeting should therefore take up.
 *
 * <pre>{@code
 * OpenPoints open = OpenPoints.asOf(record, LocalDate.of(2026, 3, 1));
 * open.unanswered();       // mileage, raised 2025-10-14, 138 days ago
 * open.overdue();          // the decree on the allowance, due 2025-12, 60 to 90 days late
 * open.forNextMeeting();   // each with the reasons to take it up
 * }</pre>
 *
 * @param day the day
 * @param unanswered the demands (leaves of the tree) that wait for an answer, in record order
 * @param overdue the promises whose time has passed, or may have: of a measure, every date that has
 *     passed, of an offer the first
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
   * @param day the day as of which is asked
   */
  public static OpenPoints asOf(BargainingRecord record, LocalDate day) {
    return new OpenPointsSearch(record, day).run();
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
   * A condition that is neither met nor failed, on something that is still open.
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
