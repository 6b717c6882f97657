package io.github.hiwar.insight;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.shape.Place;
import io.github.hiwar.shape.ShapeTransformer;
import io.github.hiwar.shape.Shapes;
import io.github.hiwar.source.Citation;
import io.github.hiwar.source.Sourced;
import io.github.hiwar.status.Histories;
import io.github.hiwar.status.Journal;
import io.github.hiwar.status.Transition;
import io.github.hiwar.value.DateSpan;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Everything that is dated in a record, in order.
 *
 * <p>The order of imprecise dates is three-valued, but a list has to put them somewhere: {@link
 * #entries} follow {@link PartialDate#LISTED}, which claims nothing about what came first. What is
 * certain is in the {@link #periods}: each lies wholly after the one before it, by the calendar
 * days that the dates name, and within a period the order of some entries cannot be known. Two
 * entries are compared by {@link TimelineEntry#orderTo}. This class is immutable and thread-safe.
 */
public final class Timeline {
  private final List<TimelineEntry> entries;

  private Timeline(List<TimelineEntry> entries) {
    this.entries = List.copyOf(entries);
  }

  /**
   * {@return the timeline of a record}
   *
   * @param record the record
   */
  public static Timeline of(BargainingRecord record) {
    IdentityHashMap<Transition, List<TimelineEntry.StatusChange>> changes = changes(record);
    List<TimelineEntry> entries = new ArrayList<>();
    ShapeTransformer.walk(
        Shapes.record(),
        record,
        (place, value) -> {
          if (value instanceof PartialDate date) {
            entries.add(entry(record, place, date, TimelineEntry.Moment.ON, changes));
          } else if (value instanceof DateSpan span) {
            span.start()
                .map(date -> entry(record, place, date, TimelineEntry.Moment.START, changes))
                .ifPresent(entries::add);
            span.end()
                .map(date -> entry(record, place, date, TimelineEntry.Moment.END, changes))
                .ifPresent(entries::add);
          }
        });
    entries.sort(Comparator.comparing(TimelineEntry::date, PartialDate.LISTED));
    return new Timeline(entries);
  }

  private static TimelineEntry entry(
      BargainingRecord record,
      Place place,
      PartialDate date,
      TimelineEntry.Moment moment,
      IdentityHashMap<Transition, List<TimelineEntry.StatusChange>> changes) {
    Entity entity = place.entity().orElse(record);
    boolean step = place.owner() instanceof Transition;
    return new TimelineEntry(
        date,
        moment,
        place.pointer(),
        entity,
        place.member().name(),
        step ? changes.getOrDefault((Transition) entity, List.of()) : List.of(),
        entity instanceof Transition transition && record.journal().isRetracted(transition),
        citations(entity));
  }

  private static List<Citation> citations(Entity entity) {
    return entity instanceof Sourced sourced ? sourced.citations() : List.of();
  }

  private static IdentityHashMap<Transition, List<TimelineEntry.StatusChange>> changes(
      BargainingRecord record) {
    IdentityHashMap<Transition, List<TimelineEntry.StatusChange>> changes = new IdentityHashMap<>();
    Histories histories = record.journal().histories();
    record.transitions().stream()
        .flatMap(transition -> transition.subjects().stream())
        .<Ref<? extends Entity>>map(subject -> subject)
        .distinct()
        .forEach(
            subject -> {
              for (Journal.Step step : histories.ownSteps(subject.toString())) {
                changes
                    .computeIfAbsent(step.entry(), entry -> new ArrayList<>())
                    .add(new TimelineEntry.StatusChange(subject, step.before(), step.to()));
              }
            });
    return changes;
  }

  /** {@return all entries, by the first day that their date may be} */
  public List<TimelineEntry> entries() {
    return entries;
  }

  /**
   * {@return the entries that may fall between two days, both included}
   *
   * @param first the first day
   * @param last the last day
   */
  public List<TimelineEntry> between(LocalDate first, LocalDate last) {
    return entries.stream()
        .filter(entry -> !entry.date().latest().isBefore(first))
        .filter(entry -> !entry.date().earliest().isAfter(last))
        .toList();
  }

  /**
   * {@return the entries that date an entity or a part of it, or change its status}
   *
   * @param entity a reference to the entity
   */
  public List<TimelineEntry> about(Ref<? extends Entity> entity) {
    String id = entity.toString();
    return entries.stream()
        .filter(
            entry ->
                entry.entity().id().equals(id)
                    || entry.changes().stream()
                        .anyMatch(change -> change.subject().toString().equals(id)))
        .toList();
  }

  /** {@return the entries in periods that certainly follow each other} */
  public List<Period> periods() {
    List<Period> periods = new ArrayList<>();
    List<TimelineEntry> open = new ArrayList<>();
    LocalDate end = LocalDate.MIN;
    for (TimelineEntry entry : entries) {
      if (!open.isEmpty() && entry.date().earliest().isAfter(end)) {
        periods.add(new Period(open.get(0).date().earliest(), end, open));
        open = new ArrayList<>();
      }
      end = open.isEmpty() || entry.date().latest().isAfter(end) ? entry.date().latest() : end;
      open.add(entry);
    }
    if (!open.isEmpty()) {
      periods.add(new Period(open.get(0).date().earliest(), end, open));
    }
    return List.copyOf(periods);
  }

  /**
   * {@return the first and the last day that anything in the record may be dated, empty if nothing
   * is}
   */
  public Optional<Period> whole() {
    return entries.stream()
        .map(entry -> entry.date().latest())
        .max(Comparator.naturalOrder())
        .map(last -> new Period(entries.get(0).date().earliest(), last, entries));
  }

  /**
   * A stretch of time that certainly lies apart from the one before and the one after.
   *
   * @param first the first day that one of its entries may be
   * @param last the last day that one of its entries may be
   * @param entries the entries, by the first day that they may be
   */
  public record Period(LocalDate first, LocalDate last, List<TimelineEntry> entries) {
    /**
     * Keeps an unmodifiable copy.
     *
     * @param first the first day that one of its entries may be
     * @param last the last day that one of its entries may be
     * @param entries the entries, by the first day that they may be
     */
    public Period {
      entries = List.copyOf(entries);
    }

    /** {@return whether it is a single day} */
    public boolean isOneDay() {
      return first.equals(last);
    }
  }
}
