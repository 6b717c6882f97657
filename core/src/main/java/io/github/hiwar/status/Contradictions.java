package io.github.hiwar.status;

import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.PartialDate.Order;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many pairs of claims contradict each other, kept up to date while claims come and go. Each
 * claim is compared with the others by their number before it and after it, status by status.
 *
 * <p>The rule is that of {@link Claim#contradicts}. Not thread-safe.
 */
final class Contradictions {
  private final long[] days;
  private final Map<Clock, PartialDate[]> moments = new HashMap<>();
  private final Map<Status, Map<Clock, Group>> groups = new HashMap<>();
  private long pairs;

  /**
   * What a date is told by: two moments with an offset, or two without, are ordered by the hour.
   */
  private enum Clock {
    DAYS,
    HOURS,
    INSTANTS;

    static Clock of(PartialDate date) {
      return date.precision() != PartialDate.Precision.TIME
          ? DAYS
          : date.moment().isPresent() ? INSTANTS : HOURS;
    }
  }

  Contradictions(Collection<Entry> entries) {
    this.days =
        entries.stream()
            .flatMap(e -> java.util.stream.Stream.of(on(e).earliest(), on(e).latest()))
            .mapToLong(day -> day.toEpochDay())
            .sorted()
            .distinct()
            .toArray();
    for (Clock clock : List.of(Clock.HOURS, Clock.INSTANTS)) {
      moments.put(
          clock,
          entries.stream()
              .map(Contradictions::on)
              .filter(date -> Clock.of(date) == clock)
              .sorted(BY_HOUR)
              .toArray(PartialDate[]::new));
    }
  }

  private static final Comparator<PartialDate> BY_HOUR =
      (one, other) ->
          switch (one.orderTo(other)) {
            case BEFORE -> -1;
            case AFTER -> 1;
            case CANNOT_TELL -> 0;
          };

  private static PartialDate on(Entry entry) {
    return entry.when();
  }

  boolean any() {
    return pairs > 0;
  }

  void add(Entry claim) {
    pairs += contradicting(claim);
    group(claim).count(claim, 1);
  }

  void remove(Entry claim) {
    group(claim).count(claim, -1);
    pairs -= contradicting(claim);
  }

  private Group group(Entry claim) {
    return groups
        .computeIfAbsent(claim.to(), status -> new HashMap<>())
        .computeIfAbsent(Clock.of(on(claim)), Group::new);
  }

  private long contradicting(Entry claim) {
    long found = 0;
    for (Map.Entry<Status, Map<Clock, Group>> one : groups.entrySet()) {
      Status status = one.getKey();
      if (status != claim.to()) {
        for (Group group : one.getValue().values()) {
          found += group.contradicting(claim, status);
        }
      }
    }
    return found;
  }

  /** The claims of one status whose dates are told by one clock. */
  private final class Group {
    private final Clock clock;
    private final Counts begun = new Counts(days.length);
    private final Counts ended = new Counts(days.length);
    private final Counts ofOneDay = new Counts(days.length);
    private final Counts atHour;
    private int size;

    Group(Clock clock) {
      this.clock = clock;
      this.atHour = new Counts(hours().length);
    }

    private PartialDate[] hours() {
      return moments.getOrDefault(clock, new PartialDate[0]);
    }

    void count(Entry claim, int step) {
      size += step;
      begun.add(day(on(claim).earliest().toEpochDay()), step);
      ended.add(day(on(claim).latest().toEpochDay()), step);
      if (on(claim).isExactDay()) {
        ofOneDay.add(day(on(claim).earliest().toEpochDay()), step);
      }
      if (clock != Clock.DAYS) {
        atHour.add(hour(on(claim), Order.BEFORE), step);
      }
    }

    long contradicting(Entry claim, Status status) {
      if (size == 0) {
        return 0;
      }
      PartialDate on = on(claim);
      boolean byHour = clock != Clock.DAYS && clock == Clock.of(on);
      long before =
          byHour
              ? atHour.below(hour(on, Order.BEFORE))
              : ended.below(day(on.earliest().toEpochDay()));
      long after =
          (long) size
              - (byHour
                  ? atHour.below(hour(on, Order.CANNOT_TELL))
                  : begun.below(day(on.latest().toEpochDay() + 1)));
      return (Claim.isNews(status, claim.to()) ? 0 : before)
          + (Claim.isNews(claim.to(), status) ? 0 : after)
          + (status.excludes(claim.to())
              ? noNews(claim, status, size - before - after, byHour)
              : 0);
    }

    // Of those whose order to the claim nobody can tell: those that are news neither way.
    private long noNews(Entry claim, Status status, long open, boolean byHour) {
      int first = day(on(claim).earliest().toEpochDay());
      int last = day(on(claim).latest().toEpochDay());
      boolean forward = Claim.isNews(status, claim.to());
      boolean back = Claim.isNews(claim.to(), status);
      if (byHour || (!forward && !back)) {
        return open;
      }
      if (forward && back) {
        return first == last ? ofOneDay.at(first) : 0;
      }
      return forward ? begun.at(last) : ended.at(first);
    }

    /** The number of hours that are before a date, or that are not after it. */
    private int hour(PartialDate date, Order most) {
      PartialDate[] hours = hours();
      int low = 0;
      int high = hours.length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        Order order = hours[middle].orderTo(date);
        if (order == Order.BEFORE || order == most) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }
  }

  private int day(long epochDay) {
    int found = Arrays.binarySearch(days, epochDay);
    return found < 0 ? -found - 1 : found;
  }

  /** Numbers by position, and how many lie below one: a Fenwick tree. */
  private static final class Counts {
    private final int[] sums;

    Counts(int size) {
      this.sums = new int[size + 1];
    }

    void add(int position, int step) {
      for (int i = position + 1; i < sums.length; i += i & -i) {
        sums[i] += step;
      }
    }

    int at(int position) {
      return below(position + 1) - below(position);
    }

    int below(int position) {
      int sum = 0;
      for (int i = position; i > 0; i -= i & -i) {
        sum += sums[i];
      }
      return sum;
    }
  }
}
