package io.github.hiwar.report.page;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.insight.Timeline;
import io.github.hiwar.insight.TimelineEntry;
import io.github.hiwar.shape.Member;
import io.github.hiwar.shape.MemberPlace;
import io.github.hiwar.source.Citation;
import io.github.hiwar.status.Transition;
import io.github.hiwar.value.Actor;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is dated on one date.
 *
 * @param date the date
 * @param place where the first that bears it stands in the record
 * @param machine the date as a program reads it, empty for one that HTML cannot say
 * @param ahead whether it is certainly later than the day that the page is about
 * @param events what happened, or is to happen
 */
public record DatedRow(
    String date, String place, Optional<String> machine, boolean ahead, List<Event> events) {
  private static final Set<String> EDITING = Set.of("created", "modified", "retrieved");

  // Terms are told as members of what they are of.
  private static final Set<String> TERMS = Set.of("terms", "offer");

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

  /**
   * What happened, or is to happen, in the order in which people look for it: what is only known to
   * be not later than a day stands at that day, and what may be of a day or later stands behind it.
   * Editing is no event, nor is looking something up.
   */
  static List<TimelineEntry> events(BargainingRecord record) {
    return Timeline.of(record).entries().stream()
        .filter(entry -> !entry.retracted() && !EDITING.contains(entry.member()))
        .filter(entry -> !(entry.entity() instanceof Transition step) || step.to().isPresent())
        .sorted(
            Comparator.comparing(DatedRow::listed).thenComparing(entry -> entry.date().latest()))
        .toList();
  }

  private static LocalDate listed(TimelineEntry entry) {
    PartialDate date = entry.date();
    return date.isOpenBefore() ? date.latest() : date.earliest();
  }

  static List<DatedRow> of(List<TimelineEntry> entries, Content content) {
    Map<PartialDate, Map<Manner, List<TimelineEntry>>> dated = new LinkedHashMap<>();
    for (TimelineEntry entry : entries) {
      dated
          .computeIfAbsent(entry.date(), date -> new LinkedHashMap<>())
          .computeIfAbsent(Manner.of(entry, content), manner -> new ArrayList<>())
          .add(entry);
    }
    List<DatedRow> rows = new ArrayList<>();
    dated.forEach(
        (date, manners) -> {
          List<Event> events = new ArrayList<>();
          manners.forEach((manner, alike) -> events.add(event(manner, alike, content)));
          String place = manners.values().iterator().next().get(0).pointer();
          boolean ahead = date.earliest().isAfter(content.board().day());
          rows.add(new DatedRow(content.dates().of(date), place, machine(date), ahead, events));
        });
    return rows;
  }

  private static Event event(Manner manner, List<TimelineEntry> alike, Content content) {
    return new Event(
        manner.kind, manner.chip, subjects(alike, content), content.names().of(manner.by));
  }

  // Six signatures of a day are of one agreement.
  private static List<Named> subjects(List<TimelineEntry> alike, Content content) {
    Map<String, Named> dated = new LinkedHashMap<>();
    List<Named> changed = new ArrayList<>();
    for (TimelineEntry entry : alike) {
      if (entry.changes().isEmpty()) {
        Entity bearer = content.names().bearer(entry.entity());
        String place = content.places().of(bearer);
        dated.putIfAbsent(place, new Named(place, content.names().leading(bearer)));
      } else {
        String place = content.places().of(entry.entity());
        entry
            .changes()
            .forEach(one -> changed.add(new Named(place, content.names().leading(one.subject()))));
      }
    }
    return Stream.concat(dated.values().stream(), changed.stream()).toList();
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
    static Manner of(TimelineEntry entry, Content content) {
      Optional<Chip> chip =
          entry.changes().stream().findFirst().map(change -> Chip.of(change.to(), content.words()));
      return new Manner(kind(entry, content), chip, speakers(entry, content));
    }

    // What surrounds the date most closely and names anybody, says whose it is: the condition, the
    // signature, then the whole.
    private static List<Ref<? extends Actor>> speakers(TimelineEntry entry, Content content) {
      String path = path(entry, content);
      while (path.indexOf('/') >= 0) {
        path = path.substring(0, path.lastIndexOf('/'));
        List<Ref<? extends Actor>> named = list(entry, path + "/statedBy");
        List<Citation> citations = list(entry, path + "/citations");
        if (!named.isEmpty() || !citations.isEmpty()) {
          return named.isEmpty() ? speakers(citations) : named;
        }
      }
      return speakers(entry.citations());
    }

    // What one source tells by itself is not the word of those alone whom another one names.
    private static List<Ref<? extends Actor>> speakers(List<Citation> citations) {
      return citations.stream().anyMatch(one -> one.statedBy().isEmpty())
          ? List.of()
          : citations.stream()
              .<Ref<? extends Actor>>flatMap(one -> one.statedBy().stream())
              .distinct()
              .toList();
    }

    @SuppressWarnings("unchecked") // members of these names hold lists of these in every shape
    private static <T> List<T> list(TimelineEntry entry, String place) {
      return MemberPlace.find(entry.entity(), place)
          .flatMap(found -> found.in(entry.entity()))
          .map(list -> (List<T>) list)
          .orElse(List.of());
    }

    private static String path(TimelineEntry entry, Content content) {
      return entry.pointer().substring(content.places().of(entry.entity()).length() + 1);
    }

    private static String kind(TimelineEntry entry, Content content) {
      Words words = content.words();
      String kind = Names.kindOf(entry.entity(), words);
      String path = path(entry, content);
      if (path.equals("on")) {
        return kind;
      }
      String said = what(path, entry.member(), words);
      // What somebody asks for need never be.
      boolean asked =
          entry.entity() instanceof Demand && path.startsWith("terms/" + entry.member());
      String what = asked ? words.say("asked", said) : said;
      return kind
          + " · "
          + switch (entry.moment()) {
            case ON -> what;
            case START -> words.say("from", what);
            case END -> words.say("until", what);
          };
    }

    // Until when something is awaited is not until when it is promised: a date within something
    // that the thing has is of that, and not of the thing.
    private static String what(String path, String member, Words words) {
      String holder =
          Stream.of(path.split("/")).filter(name -> !TERMS.contains(name)).findFirst().orElse(path);
      if (holder.equals(member)) {
        return label(member, words);
      }
      // The day of a signature, of a tally: what bears the day says more than that it is one.
      if (member.equals("on")) {
        return label(holder, words);
      }
      return words
          .find("within", holder + "." + member)
          .orElseGet(() -> label(holder, words) + words.say("colon") + " " + label(member, words));
    }

    private static String label(String member, Words words) {
      return words.find("dated", member).orElseGet(() -> Member.label(member).in(words.language()));
    }
  }
}
