package io.github.hiwar.value;

import io.github.hiwar.wire.Wire;

/**
 * A thing with an identity in a record: a party, a meeting, a demand, a transition.
 *
 * <p>All entities of a record share one id space. Not for implementation outside Hiwar.
 */
public interface Entity extends Extensible {
  /** {@return the id, unique in the record: no white space, no {@code #}, never blank} */
  @Wire.Id
  String id();
}
