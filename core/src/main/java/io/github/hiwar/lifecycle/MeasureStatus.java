package io.github.hiwar.lifecycle;

/** Where a promise, or an achievement, stands. */
public enum MeasureStatus implements Status {
  /** Promised, nothing more. */
  PROMISED,
  /** Promised with dates. */
  SCHEDULED,
  /** Promised under a condition that is still open. */
  CONDITIONAL,
  /** Being carried out. */
  IN_PROGRESS,
  /** Carried out in part. */
  PARTLY_DELIVERED,
  /** Carried out, by the account of whoever states it. */
  DELIVERED,
  /** Past its deadline. */
  OVERDUE,
  /** Asserted not to have been kept. */
  BREACHED,
  /** Called off by those who owed it. */
  CANCELLED;

  @Override
  public Lifecycle lifecycle() {
    return Lifecycle.MEASURE;
  }
}
