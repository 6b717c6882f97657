package io.github.hiwar.status;

import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.value.PartialDate;
import java.time.LocalDate;
import java.util.Set;

/**
 * A transition with a status, at its place in the order of the journal, by whose account it is, and
 * when it can have happened.
 */
record Entry(Transition transition, Status to, int rank, Accounts accounts, PartialDate when) {
  /** The same at another place in an order. */
  Entry at(int otherRank) {
    return new Entry(transition, to, otherRank, accounts, when);
  }

  boolean isCertainBy(LocalDate day) {
    return !when.latest().isAfter(day);
  }

  boolean mayHaveHappenedBy(LocalDate day) {
    return !when.earliest().isAfter(day);
  }

  /**
   * Whether it counts in the account of any of these: what nobody in particular states counts in
   * everybody's.
   */
  boolean countsFor(Set<String> voices) {
    return accounts.isEmpty() || accounts.contains(voices);
  }

  /** Whether it comes later in the order, and may all the same have happened before the other. */
  boolean mayPrecede(Entry other) {
    return other.when.latest().isAfter(when.earliest());
  }
}
