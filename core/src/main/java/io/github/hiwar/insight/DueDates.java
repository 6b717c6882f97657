package io.github.hiwar.insight;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.events.EventDates;
import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.shape.ShapeTransformer;
import io.github.hiwar.shape.Shapes;
import io.github.hiwar.status.StatusBoard;
import io.github.hiwar.status.Transition;
import io.github.hiwar.terms.DateKind;
import io.github.hiwar.terms.Dated;
import io.github.hiwar.terms.Instalment;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * When promises fall due: over measures, the steps of their schedules, and clauses of agreements.
 *
 * <pre>{@code
 * DueDates.asOf(record, day).between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31));
 * }</pre>
 *
 * <p>A date that hangs on an event is reckoned from the journal, and is missing as long as the
 * event has not come. What is merely asked or offered falls due nowhere.
 *
 * @param day the day as of which promises stand where they do
 * @param all the dates, in the order in which a list puts them
 */
public record DueDates(LocalDate day, List<DueDate> all) {
  private static final List<DateKind> KINDS =
      List.of(DateKind.TAKES_EFFECT, DateKind.PROCESSED, DateKind.PAID, DateKind.DEADLINE);

  /**
   * Keeps an unmodifiable copy.
   *
   * @param day the day as of which promises stand where they do
   * @param all the dates, in the order in which a list puts them
   */
  public DueDates {
    all = List.copyOf(all);
  }

  /**
   * {@return the due dates of a record, with where the promises stand at the end of a day}
   *
   * @param record the record
   * @param day the day as of which is asked
   */
  public static DueDates asOf(BargainingRecord record, LocalDate day) {
    List<DueDate> found = new ArrayList<>();
    StatusBoard board = StatusBoard.asOf(record, day);
    EventDates dates = EventDates.of(record);
    Set<String> promised = new HashSet<>();
    ShapeTransformer.walk(
        Shapes.record(),
        record,
        (place, value) -> {
          Entity holder = place.entity().orElse(record);
          if (value instanceof Terms terms && isPromise(holder)) {
            terms.schedule().forEach(step -> promised.add(step.toString()));
            Ref<Entity> promise = Ref.to(Entity.class, holder.id());
            add(terms, promise, place.pointer(), dates, board, found);
          }
        });
    for (int i = 0; i < record.instalments().size(); i++) {
      Instalment step = record.instalments().get(i);
      if (promised.contains(step.id())) {
        Ref<Entity> promise = Ref.to(Entity.class, step.id());
        add(step, promise, "/instalments/" + i, dates, board, found);
      }
    }
    found.sort(Comparator.comparing(DueDate::date, PartialDate.LISTED));
    return new DueDates(day, found);
  }

  private static boolean isPromise(Entity holder) {
    return !(holder instanceof Demand) && !(holder instanceof Transition);
  }

  private static void add(
      Dated dated,
      Ref<Entity> promise,
      String pointer,
      EventDates dates,
      StatusBoard board,
      List<DueDate> found) {
    Optional<Status> status = board.standing(promise).status();
    for (DateKind kind : KINDS) {
      boolean reckoned = dated.stated(kind).isEmpty();
      dates
          .of(dated, kind)
          .map(date -> new DueDate(promise, pointer, kind, date, reckoned, status))
          .ifPresent(found::add);
    }
  }

  /**
   * {@return what falls, or may fall, due in a time}
   *
   * @param first the first day of the time
   * @param last the last day of the time
   */
  public List<DueDate> between(LocalDate first, LocalDate last) {
    return all.stream().filter(due -> due.mayFallInto(first, last)).toList();
  }
}
