package io.github.hiwar.source;

import io.github.hiwar.value.Absence;
import io.github.hiwar.value.Entity;
import java.util.List;
import java.util.Map;

/**
 * An entity that says where it is from: what every entity of a record has besides its id.
 *
 * <p>Not for implementation outside Hiwar.
 */
public interface Sourced extends Entity {
  /** {@return where the sources say it} */
  List<Citation> citations();

  /**
   * {@return why members have no value, by place: the name of the member, or {@code terms/paidOn}
   * for one further down, as in {@link Statement#member()}}
   */
  Map<String, Absence> absent();
}
