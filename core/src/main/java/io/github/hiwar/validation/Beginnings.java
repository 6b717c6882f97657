package io.github.hiwar.validation;

import io.github.hiwar.value.PartialDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The dates on which something began, asked for one that may lie between two others. */
final class Beginnings {
  // By the first day that each allows, the last day that one so far allows.
  private final NavigableMap<LocalDate, LocalDate> latest = new TreeMap<>();

  Beginnings(List<PartialDate> dates) {
    LocalDate last = LocalDate.MIN;
    for (PartialDate date :
        dates.stream().sorted(Comparator.comparing(PartialDate::earliest)).toList()) {
      last = date.latest().isAfter(last) ? date.latest() : last;
      latest.put(date.earliest(), last);
    }
  }

  /** Whether one may be after the first day of a date and not after the last day of another. */
  boolean mayLieBetween(PartialDate one, PartialDate other) {
    var found = latest.floorEntry(other.latest());
    return found != null && found.getValue().isAfter(one.earliest());
  }
}
