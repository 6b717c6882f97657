package io.github.hiwar.lifecycle;

/** Where an industrial action stands. */
public enum ActionStatus implements Status {
  /** Made public. */
  ANNOUNCED,
  /** Formal notice was given. */
  NOTIFIED,
  /** Under way or carried out. */
  HELD,
  /** Interrupted, and not ended. */
  SUSPENDED,
  /** Given up before it was held. */
  CALLED_OFF,
  /** The action is over. */
  ENDED;

  @Override
  public Lifecycle lifecycle() {
    return Lifecycle.ACTION;
  }
}
