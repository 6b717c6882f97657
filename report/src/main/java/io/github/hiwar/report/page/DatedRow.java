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
import java.util.stream.Stream;

/**
 * What is dated on one date.
 *
 * @param date the date
 * @param place where the first that bears it stands in the record
 * @param machine the date as a program reads it, empty for one that HTML cannot say
 * @param events what happened
 */
public record DatedRow(String date, String place, Optional<String> machine, List<Event> events) {
  /**
   * Something that happened.
   *
   * @param kind what kind of thing is dated, or what of it
   * @param chip the status that a journal entry brings
   * @param subjects what it is about
   * @param by who says so
   */
  public record Event(String kind, Optional<Chip> chip, List<Named> subjects, List<Text> by) {
    /** Keeps unmodifiable copies. */
    public Event {
      subjects = List.copyOf(subjects);
      by = List.copyOf(by);
    }
  }

  /**
   * Something that a date is of.
   *
   * @param place where it is said in the record
   * @param name what it is called
   */
  public record Named(String place, Text name) {}

  /** Keeps an unmodifiable copy. */
  public DatedRow {
    events = List.copyOf(events);
  }

  static List<DatedRow> of(List<TimelineEntry> entries, Content content) {
    Map<PartialDate, Map<Manner, List<TimelineEntry>>> dated = new LinkedHashMap<>();
    for (TimelineEntry entry : entries) {
      dated
          .computeIfAbsent(entry.date(), date -> new LinkedHashMap<>())
          .computeIfAbsent(Manner.of(entry, content.words()), manner -> new ArrayList<>())
          .add(entry);
    }
    List<DatedRow> rows = new ArrayList<>();
    dated.forEach(
        (date, manners) -> {
          List<Event> events = new ArrayList<>();
          manners.forEach((manner, alike) -> events.add(event(manner, alike, content)));
          String place = manners.values().iterator().next().get(0).pointer();
          rows.add(new DatedRow(content.dates().of(date), place, machine(date), events));
        });
    return rows;
  }

  private static Event event(Manner manner, List<TimelineEntry> alike, Content content) {
    return new Event(
        manner.kind,
        manner.chip,
        alike.stream().flatMap(one -> subjects(one, content)).toList(),
        content.names().of(manner.by));
  }

  private static Stream<Named> subjects(TimelineEntry entry, Content content) {
    String place = content.places().of(entry.entity());
    List<Text> names =
        entry.changes().isEmpty()
            ? List.of(content.names().of(entry.entity()))
            : content.names().of(entry.changes().stream().map(change -> change.subject()).toList());
    return names.stream().map(name -> new Named(place, name));
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
