package io.github.hiwar.status;

import io.github.hiwar.value.PartialDate;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * The order of a journal: that of the list, unless two dates certainly say otherwise.
 *
 * <p>It is found from its end. Of the dates that are certainly before none of the others left, the
 * one that stands last in the list comes last. So an entry that is noted late, with an earlier
 * date, goes where it belongs, and one whose date does not say stays where it was written.
 *
 * <p>A time of day with an offset is compared with others of its kind as a moment, with everything
 * else by its day. Sorting and a heap: the cost is that of a sort. Not thread-safe.
 */
final class InOrder {
  private final List<PartialDate> dates;
  private final boolean[] taken;
  private final Left byStart;
  private final Left byStartOfDay;
  private final Left byMoment;
  private final List<Integer> byEnd;
  private final List<Integer> moments;
  private final PriorityQueue<Integer> last = new PriorityQueue<>(Comparator.reverseOrder());
  private int ended;
  private int passed;

  private InOrder(List<PartialDate> dates) {
    this.dates = dates;
    this.taken = new boolean[dates.size()];
    List<Integer> all = new ArrayList<>();
    List<Integer> days = new ArrayList<>();
    List<Integer> withOffset = new ArrayList<>();
    for (int i = 0; i < dates.size(); i++) {
      all.add(i);
      (dates.get(i).moment().isPresent() ? withOffset : days).add(i);
    }
    this.byStart = new Left(all, Comparator.comparing(this::start));
    this.byStartOfDay = new Left(days, Comparator.comparing(this::start));
    this.byMoment = new Left(withOffset, Comparator.comparing(this::moment));
    this.byEnd = new ArrayList<>(days);
    byEnd.sort(Comparator.comparing(this::end).reversed());
    this.moments = new ArrayList<>(withOffset);
    moments.sort(Comparator.comparing(this::moment).thenComparing(this::end).reversed());
  }

  /** {@return the positions of dates in a list, put in order} */
  static List<Integer> of(List<PartialDate> dates) {
    return isWrittenInOrder(dates)
        ? IntStream.range(0, dates.size()).boxed().toList()
        : new InOrder(dates).order();
  }

  // As nearly all journals are: none is certainly before one that is listed earlier.
  private static boolean isWrittenInOrder(List<PartialDate> dates) {
    LocalDateTime latest = LocalDateTime.MIN;
    for (PartialDate date : dates) {
      if (date.moment().isPresent() || endOf(date).isBefore(latest)) {
        return false;
      }
      LocalDateTime start = startOf(date);
      latest = start.isAfter(latest) ? start : latest;
    }
    return true;
  }

  private List<Integer> order() {
    List<Integer> order = new ArrayList<>(dates.size());
    int rest = dates.size() - 1;
    while (order.size() < dates.size()) {
      admit();
      Integer next = last.poll();
      while (next != null && taken[next]) {
        next = last.poll();
      }
      if (next == null) {
        // Moments whose offsets are a day apart contradict the days between them.
        while (taken[rest]) {
          rest--;
        }
        next = rest;
      }
      taken[next] = true;
      order.add(next);
    }
    Collections.reverse(order);
    return order;
  }

  // What is certainly before none that is left: it ends when the last of them begins, or later.
  private void admit() {
    LocalDateTime start = byStart.last().map(this::start).orElse(LocalDateTime.MIN);
    while (ended < byEnd.size() && !end(byEnd.get(ended)).isBefore(start)) {
      last.add(byEnd.get(ended++));
    }
    LocalDateTime ofDays = byStartOfDay.last().map(this::start).orElse(LocalDateTime.MIN);
    Instant moment = byMoment.last().map(this::moment).orElse(Instant.MIN);
    while (passed < moments.size()
        && !moment(moments.get(passed)).isBefore(moment)
        && !end(moments.get(passed)).isBefore(ofDays)) {
      last.add(moments.get(passed++));
    }
  }

  private LocalDateTime start(int i) {
    return startOf(dates.get(i));
  }

  private static LocalDateTime startOf(PartialDate date) {
    return date.hour().orElseGet(() -> date.earliest().atStartOfDay());
  }

  private LocalDateTime end(int i) {
    return endOf(dates.get(i));
  }

  private static LocalDateTime endOf(PartialDate date) {
    return date.hour().orElseGet(() -> date.latest().atTime(LocalTime.MAX));
  }

  private Instant moment(int i) {
    return dates.get(i).moment().orElseThrow().toInstant();
  }

  /** Positions in an order, of which the last that is left is asked for. */
  private final class Left {
    private final List<Integer> sorted;
    private int left;

    Left(List<Integer> positions, Comparator<Integer> order) {
      this.sorted = new ArrayList<>(positions);
      sorted.sort(order);
      this.left = sorted.size();
    }

    Optional<Integer> last() {
      while (left > 0 && taken[sorted.get(left - 1)]) {
        left--;
      }
      return left == 0 ? Optional.empty() : Optional.of(sorted.get(left - 1));
    }
  }
}
