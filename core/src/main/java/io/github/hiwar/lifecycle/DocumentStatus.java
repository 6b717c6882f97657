package io.github.hiwar.lifecycle;

/** Where a paper stands: a letter on its way, a circular or decree in its life. */
public enum DocumentStatus implements Status {
  /** Being written, or submitted for adoption. */
  DRAFTED,
  /** On its way: sent, or handed to the secretariat that is to pass it on. */
  SENT,
  /** It has reached whom it was sent to. */
  RECEIVED,
  /** It has been answered. */
  ANSWERED,
  /** It was left without an answer. */
  UNANSWERED,
  /** It came back: for correction, or unopened. */
  RETURNED,
  /** Adopted by whoever has to: a government, a council, a parliament. */
  ADOPTED,
  /** Its execution was ordered by whoever has to: a head of state. */
  PROMULGATED,
  /** Published, or put up. */
  PUBLISHED,
  /** It applies. */
  IN_FORCE,
  /** It does not apply for a time. */
  SUSPENDED,
  /** It was ended, and nothing took its place. */
  REPEALED,
  /** Another one took its place. */
  REPLACED,
  /** Taken back before it took effect. */
  WITHDRAWN;

  @Override
  public Lifecycle lifecycle() {
    return Lifecycle.DOCUMENT;
  }
}
