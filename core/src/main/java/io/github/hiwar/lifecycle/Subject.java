package io.github.hiwar.lifecycle;

import io.github.hiwar.source.Sourced;

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
