package io.github.hiwar.events;

import io.github.hiwar.agreement.Ballot;
import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.source.Document;
import io.github.hiwar.source.Subject;
import io.github.hiwar.status.Journaled;
import io.github.hiwar.status.Transition;
import io.github.hiwar.terms.DateKind;
import io.github.hiwar.terms.DateRule;
import io.github.hiwar.terms.Dated;
import io.github.hiwar.terms.Event;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.PartialDate;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * When the events came that dates of terms hang on, by the journal, and which dates follow.
 *
 * <pre>{@code
 * EventDates dates = EventDates.of(record);
 * dates.of(terms, DateKind.DEADLINE); // as stated, or six months after the agreement was signed
 * }</pre>
 *
 * <p>This class is thread-safe.
 */
public final class EventDates {
  private static final List<DateKind> DUE =
      List.of(DateKind.DEADLINE, DateKind.PAID, DateKind.PROCESSED);

  private final Journaled record;
  // Many dates may hang on one event, and an event may have many entries.
  private final Map<String, Optional<PartialDate>> came = new ConcurrentHashMap<>();
  private final Map<String, Boolean> over = new ConcurrentHashMap<>();

  private EventDates(Journaled record) {
    this.record = record;
  }

  /**
   * {@return the dates of a record}
   *
   * @param record the record
   */
  public static EventDates of(Journaled record) {
    return new EventDates(record);
  }

  /**
   * {@return when an event came: the date of the first entry that says so, or the day that the
   * entity itself has; empty if it has not come, or nobody says when}
   *
   * @param event the event
   */
  public Optional<PartialDate> of(Event event) {
    if (event.kind().isPresent()) {
      return Optional.empty();
    }
    return came.computeIfAbsent(key(event), any -> find(event));
  }

  private static String key(Event event) {
    return event.of() + event.status().map(status -> " " + status.code()).orElse("");
  }

  private Optional<PartialDate> find(Event event) {
    String id = event.of().toString();
    if (event.status().isPresent()) {
      return record.journal().entriesOf(id).stream()
          .filter(entry -> entry.to().equals(event.status()))
          .findFirst()
          .flatMap(Transition::on);
    }
    Entity entity = record.entities().get(id);
    if (entity instanceof Meeting meeting) {
      return meeting.on();
    }
    if (entity instanceof Ballot ballot) {
      return ballot.on();
    }
    return entity instanceof Document document ? document.date() : Optional.empty();
  }

  /**
   * {@return whether an event can come no more: what it is to happen to has ended up in a status
   * that none of its lifecycle's steps lead on from to the one that is awaited}
   *
   * @param event the event
   */
  public boolean cannotCome(Event event) {
    return over.computeIfAbsent(key(event), any -> isOver(event));
  }

  private boolean isOver(Event event) {
    String id = event.of().toString();
    Set<Status> states = record.journal().possibleStates(id, LocalDate.MAX);
    if (event.status().isEmpty() || states.isEmpty() || of(event).isPresent()) {
      return false;
    }
    Status awaited = event.status().get();
    boolean own =
        record.entities().get(id) instanceof Subject<?> subject
            && subject.lifecycle() == awaited.lifecycle();
    return own && states.stream().noneMatch(now -> leads(now, awaited));
  }

  // A final state may be left again by a step that undoes it; that is not what anybody waits for.
  private static boolean leads(Status from, Status to) {
    Deque<Status> open = new ArrayDeque<>(List.of(from));
    Set<Status> seen = new HashSet<>();
    while (!open.isEmpty()) {
      Status status = open.pop();
      if (status == to) {
        return true;
      }
      if (status.isOpen() && seen.add(status)) {
        open.addAll(status.next());
      }
    }
    return false;
  }

  /**
   * {@return the date that a rule sets; empty if its event has not come, or if only words say what
   * it is} Where it falls on a day whose calendar a record does not know, such as a pay period, it
   * is that day or later.
   *
   * @param rule the rule
   */
  public Optional<PartialDate> of(DateRule rule) {
    Optional<PartialDate> after = rule.after().flatMap(this::of);
    Optional<PartialDate> before = rule.before().flatMap(this::of);
    boolean known = rule.after().isPresent() == after.isPresent();
    return known && rule.before().isPresent() == before.isPresent()
        ? Reckoning.of(rule, after, before)
        : Optional.empty();
  }

  /**
   * {@return one of the dates of terms or of a step: as stated, else as the first rule for it sets
   * it}
   *
   * @param dated the terms or the step
   * @param kind which date
   */
  public Optional<PartialDate> of(Dated dated, DateKind kind) {
    return dated.stated(kind).or(() -> byRule(dated, kind));
  }

  /**
   * {@return which date says by when a promise is to be kept: its deadline; else, as long as
   * nothing of it is done, the day on which it is to be paid or run through the payroll; empty if
   * none is known}
   *
   * @param dated the terms or the step
   * @param begun whether something of it is done, so that a day of payment may be the first of many
   */
  public Optional<DateKind> dueBy(Dated dated, boolean begun) {
    return (begun ? Stream.of(DateKind.DEADLINE) : DUE.stream())
        .filter(kind -> of(dated, kind).isPresent())
        .findFirst();
  }

  /**
   * {@return one of the dates of terms or of a step as the first rule for it sets it, whatever is
   * stated beside it}
   *
   * @param dated the terms or the step
   * @param kind which date
   */
  public Optional<PartialDate> byRule(Dated dated, DateKind kind) {
    return dated.dateRules().stream()
        .filter(rule -> rule.sets().isWithin(kind))
        .flatMap(rule -> of(rule).stream())
        .findFirst();
  }
}
