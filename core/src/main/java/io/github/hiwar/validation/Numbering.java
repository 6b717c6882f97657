package io.github.hiwar.validation;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.lifecycle.ProcessStatus;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.status.Transition;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.PartialDate.Order;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The meetings of each series, count by count. A series is often numbered from one anew: each year,
 * in each round of talks, or when talks are opened again. Only numbers of one count say anything of
 * each other.
 */
final class Numbering {
  private final List<PartialDate> opened = new ArrayList<>();
  private final Beginnings openings;

  Numbering(BargainingRecord record, Facts facts) {
    for (Transition entry : facts.entries(record.id())) {
      if (entry.to().filter(ProcessStatus.OPENED::equals).isPresent()) {
        entry.on().ifPresent(opened::add);
      }
    }
    this.openings = new Beginnings(opened);
  }

  /** Meetings of one count, in the order of the list, and what tells it from others. */
  record Count(List<Meeting> meetings, Beginnings beginnings) {
    /**
     * Whether two of them may be of different counts after all, since their dates, or that of a
     * beginning, leave it open.
     */
    boolean mayBeApart(Meeting one, Meeting other) {
      return one.on().isPresent()
          && other.on().isPresent()
          && (beginnings.mayLieBetween(one.on().get(), other.on().get())
              || beginnings.mayLieBetween(other.on().get(), one.on().get()));
    }
  }

  /** The meetings of one count together, in the order of the list. */
  Collection<Count> counts(List<Meeting> meetings) {
    Map<String, List<Meeting>> bySeries = new LinkedHashMap<>();
    for (Meeting meeting : meetings) {
      String series = meeting.series().map(Object::toString).orElse("");
      bySeries.computeIfAbsent(series, any -> new ArrayList<>()).add(meeting);
    }
    Map<String, Count> counts = new LinkedHashMap<>();
    bySeries.forEach(
        (series, all) -> {
          IdentityHashMap<Meeting, Integer> numbers = numbers(all);
          Beginnings beginnings = beginnings(all);
          for (Meeting meeting : all) {
            year(meeting)
                .map(year -> year + " " + numbers.get(meeting) + " " + series)
                .ifPresent(
                    key ->
                        counts
                            .computeIfAbsent(key, any -> new Count(new ArrayList<>(), beginnings))
                            .meetings()
                            .add(meeting));
          }
        });
    return counts.values();
  }

  /** When talks were opened, and what has the number one. */
  private Beginnings beginnings(List<Meeting> series) {
    List<PartialDate> dates = new ArrayList<>(opened);
    series.stream()
        .filter(Numbering::isFirst)
        .flatMap(one -> one.on().stream())
        .forEach(dates::add);
    return new Beginnings(dates);
  }

  private static boolean isFirst(Meeting meeting) {
    return meeting.ordinal().filter(number -> number == 1).isPresent();
  }

  /** The year of a meeting; none if its date leaves that open, one of their own for the undated. */
  private static Optional<String> year(Meeting meeting) {
    int first = firstDay(meeting).getYear();
    return meeting.on().filter(on -> on.latest().getYear() != first).isPresent()
        ? Optional.empty()
        : Optional.of(meeting.on().isEmpty() ? "" : String.valueOf(first));
  }

  private static LocalDate firstDay(Meeting meeting) {
    return meeting.on().map(PartialDate::earliest).orElse(LocalDate.MAX);
  }

  /** Which count of its series each meeting is of. */
  private IdentityHashMap<Meeting, Integer> numbers(List<Meeting> series) {
    List<Meeting> inTime = new ArrayList<>(series);
    inTime.sort(Comparator.comparing(Numbering::firstDay));
    IdentityHashMap<Meeting, Integer> numbers = new IdentityHashMap<>();
    int count = 0;
    Meeting first = null;
    Meeting last = null;
    for (Meeting meeting : inTime) {
      if (isFirstOfNext(meeting, first) || isAfterOpening(meeting, last)) {
        count++;
        first = null;
      }
      numbers.put(meeting, count);
      first = first == null ? meeting : first;
      last = meeting;
    }
    return numbers;
  }

  private static boolean isFirstOfNext(Meeting meeting, @Nullable Meeting first) {
    return isFirst(meeting)
        && meeting.on().isPresent()
        && first != null
        && first.on().filter(on -> on.orderTo(meeting.on().get()) == Order.BEFORE).isPresent();
  }

  // Where a date leaves it open, the talks were opened again in between.
  private boolean isAfterOpening(Meeting meeting, @Nullable Meeting last) {
    return last != null
        && last.on().isPresent()
        && meeting.on().isPresent()
        && openings.mayLieBetween(last.on().get(), meeting.on().get());
  }
}
