package io.github.hiwar.report.page;

import io.github.hiwar.insight.TimelineEntry;
import io.github.hiwar.value.DateSpan;
import io.github.hiwar.value.PartialDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The timeline as a drawing: a lane for each kind of thing, a point for a day, a bar for a date
 * that is only known to lie in it, and a line for what lasted. Places are in percent, so that text
 * keeps its size on a phone.
 *
 * @param lanes the lanes
 * @param ticks the marks of the axis
 * @param height the height of the drawing
 */
public record Chart(List<Lane> lanes, List<Tick> ticks, int height) {
  private static final int LANE = 44;
  private static final int AXIS = 34;
  // Wider than the line, so that the round end of a known date stays on it.
  private static final double MARGIN = 3.5;
  private static final int TICKS = 3;
  private static final List<String> BEYOND = List.of("0.00", "100.00");

  // From what people look for first to what they look up.
  private static final List<String> LANES =
      List.of(
          "meeting",
          "offer",
          "vote",
          "action",
          "agreement",
          "demand",
          "measure",
          "journal",
          "document",
          "thing");

  /**
   * A lane.
   *
   * @param label what is in it
   * @param top where its label stands
   * @param middle where its marks stand
   * @param marks the marks
   */
  public record Lane(String label, int top, int middle, List<Mark> marks) {}

  /**
   * A date, or a time from one date to another.
   *
   * @param from where it may begin, in percent; beyond the axis if nothing says how early
   * @param to where it may end; beyond the axis if nothing says how late
   * @param exact whether it is one day
   * @param lasting where what lasted certainly began and had not ended, if it is such a time
   * @param title what it is
   */
  public record Mark(
      String from, String to, boolean exact, Optional<Lasting> lasting, String title) {}

  /**
   * The time in which something certainly lasted.
   *
   * @param from where it begins, in percent
   * @param to where it ends
   */
  public record Lasting(String from, String to) {}

  /**
   * A mark of the axis.
   *
   * @param at where it is, in percent
   * @param label the date
   * @param anchor how its label is aligned
   */
  public record Tick(String at, String label, String anchor) {}

  /** Keeps unmodifiable copies. */
  public Chart {
    lanes = List.copyOf(lanes);
    ticks = List.copyOf(ticks);
  }

  /** Whether a date has no bound to one side: its bar runs beyond the axis there. */
  public boolean isUnbounded() {
    return lanes.stream()
        .flatMap(lane -> lane.marks().stream())
        .anyMatch(mark -> BEYOND.contains(mark.from()) || BEYOND.contains(mark.to()));
  }

  static Chart of(List<TimelineEntry> entries, LocalDate day, Content content) {
    LocalDate first = day;
    LocalDate last = day;
    // What is open to one side runs to the edge of the drawing, and does not move it.
    for (TimelineEntry entry : entries) {
      PartialDate date = entry.date();
      LocalDate least = date.isOpenBefore() ? date.latest() : date.earliest();
      LocalDate most = date.isOpenAfter() ? date.earliest() : date.latest();
      first = least.isBefore(first) ? least : first;
      last = most.isAfter(last) ? most : last;
    }
    Scale scale = new Scale(first, last, content.words().isRightToLeft());
    Map<String, Set<Mark>> lanes = new TreeMap<>(Comparator.comparingInt(LANES::indexOf));
    Map<String, TimelineEntry> begun = new HashMap<>();
    for (TimelineEntry entry : entries) {
      if (entry.moment() == TimelineEntry.Moment.START) {
        begun.put(entry.pointer(), entry);
      }
    }
    for (TimelineEntry entry : entries) {
      Optional<TimelineEntry> start =
          entry.moment() == TimelineEntry.Moment.END
              ? Optional.ofNullable(begun.get(entry.pointer()))
              : Optional.empty();
      lanes
          .computeIfAbsent(Names.kind(entry.entity()), kind -> new LinkedHashSet<>())
          .add(
              start
                  .map(one -> scale.lasting(one, entry, content.dates()))
                  .orElseGet(() -> scale.mark(entry, content.dates())));
    }
    List<Lane> drawn = new ArrayList<>();
    lanes.forEach(
        (kind, marks) ->
            drawn.add(
                new Lane(
                    content.words().code("entity", kind),
                    drawn.size() * LANE + 14,
                    drawn.size() * LANE + 28,
                    List.copyOf(marks))));
    return new Chart(drawn, scale.ticks(content.dates()), drawn.size() * LANE + AXIS);
  }

  /** From days to places; in a page from right to left, time runs from right to left. */
  private record Scale(LocalDate first, LocalDate last, boolean mirrored) {
    private String at(LocalDate date) {
      double days = Math.max(1, ChronoUnit.DAYS.between(first, last));
      double share = Math.min(1, Math.max(0, ChronoUnit.DAYS.between(first, date) / days));
      double place = MARGIN + (100 - 2 * MARGIN) * (mirrored ? 1 - share : share);
      long hundredths = Math.round(place * 100);
      return hundredths / 100 + "." + hundredths % 100 / 10 + hundredths % 10;
    }

    private String from(PartialDate date) {
      return date.isOpenBefore() ? BEYOND.get(mirrored ? 1 : 0) : at(date.earliest());
    }

    private String to(PartialDate date) {
      return date.isOpenAfter() ? BEYOND.get(mirrored ? 0 : 1) : at(date.latest());
    }

    private Mark mark(TimelineEntry entry, Dates dates) {
      return new Mark(
          from(entry.date()),
          to(entry.date()),
          entry.date().isExactDay(),
          Optional.empty(),
          dates.of(entry.date()));
    }

    private Mark lasting(TimelineEntry start, TimelineEntry end, Dates dates) {
      boolean certain = !start.date().latest().isAfter(end.date().earliest());
      return new Mark(
          from(start.date()),
          to(end.date()),
          false,
          certain
              ? Optional.of(new Lasting(at(start.date().latest()), at(end.date().earliest())))
              : Optional.empty(),
          dates.of(DateSpan.between(start.date(), end.date())));
    }

    private List<Tick> ticks(Dates dates) {
      if (first.equals(last)) {
        return List.of(new Tick(at(first), dates.of(first), "start"));
      }
      long days = ChronoUnit.DAYS.between(first, last);
      List<Tick> ticks = new ArrayList<>();
      for (int i = 0; i < TICKS; i++) {
        LocalDate date = first.plusDays(days * i / (TICKS - 1));
        String anchor = i == 0 ? "start" : i == TICKS - 1 ? "end" : "middle";
        ticks.add(new Tick(at(date), dates.of(date), anchor));
      }
      return ticks;
    }
  }
}
