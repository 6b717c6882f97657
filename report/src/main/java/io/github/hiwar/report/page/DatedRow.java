package io.github.hiwar.report.page;

import io.github.hiwar.insight.TimelineEntry;
import io.github.hiwar.value.Actor;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is dated on one date.
 *
 * @param date the date
 * @param machine the date as a program reads it, empty for one that HTML cannot say
 * @param events what happened
 */
public record DatedRow(String date, Optional<String> machine, List<Event> events) {
  /**
   * Something that happened.
   *
   * @param kind what kind of thing is dated, or what of it
   * @param chip the status that a journal entry brings
   * @param subjects what it is about
   * @param by who says so
   */
  public record Event(String kind, Optional<Chip> chip, List<Text> subjects, List<Text> by) {
    /** Keeps unmodifiable copies. */
    public Event {
      subjects = List.copyOf(subjects);
      by = List.copyOf(by);
    }
  }

  /** Keeps an unmodifiable copy. */
  public DatedRow {
    events = List.copyOf(events);
  }

  static List<DatedRow> of(List<TimelineEntry> entries, Content content) {
    Map<PartialDate, Map<Manner, List<Text>>> dated = new LinkedHashMap<>();
    for (TimelineEntry entry : entries) {
      dated
          .computeIfAbsent(entry.date(), date -> new LinkedHashMap<>())
          .computeIfAbsent(Manner.of(entry, content.words()), manner -> new ArrayList<>())
          .addAll(subjects(entry, content.names()));
    }
    List<DatedRow> rows = new ArrayList<>();
    dated.forEach(
        (date, events) ->
            rows.add(
                new DatedRow(
                    content.dates().of(date), machine(date), events(events, content.names()))));
    return rows;
  }

  private static List<Event> events(Map<Manner, List<Text>> subjects, Names names) {
    List<Event> events = new ArrayList<>();
    subjects.forEach(
        (manner, named) ->
            events.add(new Event(manner.kind, manner.chip, named, names.of(manner.by))));
    return events;
  }

  private static List<Text> subjects(TimelineEntry entry, Names names) {
    return entry.changes().isEmpty()
        ? List.of(names.of(entry.entity()))
        : names.of(entry.changes().stream().map(change -> change.subject()).toList());
  }

  private static Optional<String> machine(PartialDate date) {
    return date.toString().matches("\\d{4}(-(0\\d|1[0-2])(-\\d\\d)?)?")
        ? Optional.of(date.toString())
        : Optional.empty();
  }

  /**
   * How something is said: what the same speakers say in one manner of many things, is one event.
   */
  private record Manner(String kind, Optional<Chip> chip, List<Ref<? extends Actor>> by) {
    static Manner of(TimelineEntry entry, Words words) {
      Optional<Chip> chip =
          entry.changes().stream().findFirst().map(change -> Chip.of(change.to(), words));
      return new Manner(kind(entry, words), chip, entry.statedBy());
    }

    private static String kind(TimelineEntry entry, Words words) {
      String kind = words.code("entity", Names.kind(entry.entity()));
      if (entry.member().equals("on")) {
        return kind;
      }
      String what = words.code("dated", entry.member());
      return kind
          + " · "
          + switch (entry.moment()) {
            case ON -> what;
            case START -> words.say("from", what);
            case END -> words.say("until", what);
          };
    }
  }
}
