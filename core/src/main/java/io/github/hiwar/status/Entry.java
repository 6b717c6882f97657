package io.github.hiwar.status;

import io.github.hiwar.lifecycle.Status;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;

/** A transition with a status, at its position in the journal, and by whose account it is. */
record Entry(Transition transition, Status to, int position, Set<String> accounts) {
  /** By the earliest day that the date allows, then by position. */
  static final Comparator<Entry> IN_ORDER =
      Comparator.comparing((Entry entry) -> entry.transition.on().earliest())
          .thenComparingInt(Entry::position);

  boolean isCertainBy(LocalDate day) {
    return !transition.on().latest().isAfter(day);
  }

  boolean mayHaveHappenedBy(LocalDate day) {
    return !transition.on().earliest().isAfter(day);
  }

  /** Whether it counts in that account: what nobody in particular states counts in everybody's. */
  boolean countsFor(String account) {
    return accounts.isEmpty() || accounts.contains(account);
  }

  /** Whether it comes later in the order, and may all the same have happened before the other. */
  boolean mayPrecede(Entry other) {
    return other.transition.on().latest().isAfter(transition.on().earliest());
  }
}
