package io.github.hiwar.status;

import io.github.hiwar.lifecycle.Status;
import java.time.LocalDate;

/** A transition with a status, at its place in the order of the journal, and by whose account. */
record Entry(Transition transition, Status to, int rank, Accounts accounts) {
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
