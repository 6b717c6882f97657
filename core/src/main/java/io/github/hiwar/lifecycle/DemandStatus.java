package io.github.hiwar.lifecycle;

/** Where a demand stands. */
public enum DemandStatus implements Status {
  /** Put on the table and not answered since; a fulfilled demand can be raised again. */
  RAISED,
  /** Heard and called legitimate, without an answer on the substance. */
  ACKNOWLEDGED,
  /** The other side says that it studies it. */
  UNDER_STUDY,
  /** Agreed to without a promise of when or how much. */
  ACCEPTED_IN_PRINCIPLE,
  /** The other side has bound itself to meet it. */
  COMMITTED,
  /** Met in part. */
  PARTLY_FULFILLED,
  /** Met, by the account of whoever states it. */
  FULFILLED,
  /** Turned down by the other side. */
  REFUSED,
  /** Put off to a later time. */
  POSTPONED,
  /** Passed to another body or table. */
  REFERRED,
  /** Taken back by those who raised it. */
  WITHDRAWN,
  /** Replaced by another demand. */
  SUPERSEDED,
  /** Overtaken by time or events. */
  LAPSED;

  @Override
  public Lifecycle lifecycle() {
    return Lifecycle.DEMAND;
  }
}
