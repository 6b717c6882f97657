package io.github.hiwar.lifecycle;

/** Where a case before a court, a conciliator or another forum stands. */
public enum ProceedingStatus implements Status {
  /** Somebody thinks of it, or threatens it. */
  CONSIDERED,
  /** Brought before the forum. */
  FILED,
  /** Being heard. */
  PENDING,
  /** Interrupted, and not ended. */
  SUSPENDED,
  /** Ended by an agreement of the sides. */
  SETTLED,
  /** Ended without a settlement or a decision: the conciliation failed. */
  UNRESOLVED,
  /** Decided by the forum. */
  DECIDED,
  /** Before a higher forum. */
  APPEALED,
  /** Turned away without a decision on the matter. */
  DISMISSED,
  /** Taken back by whoever brought it. */
  WITHDRAWN;

  @Override
  public Lifecycle lifecycle() {
    return Lifecycle.PROCEEDING;
  }
}
