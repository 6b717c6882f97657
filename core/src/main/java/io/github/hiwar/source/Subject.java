package io.github.hiwar.source;

import io.github.hiwar.lifecycle.Lifecycle;
import io.github.hiwar.lifecycle.Status;

/**
 * An entity that has a lifecycle. It carries no status itself: its status is what the journal of
 * the record says of it.
 *
 * <p>Not for implementation outside Hiwar.
 *
 * @param <S> the states that it can be in
 */
public interface Subject<S extends Status> extends Sourced {
  /** {@return the lifecycle of the subject} */
  Lifecycle lifecycle();
}
