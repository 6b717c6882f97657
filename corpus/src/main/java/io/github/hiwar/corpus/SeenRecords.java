package io.github.hiwar.corpus;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Remembers where each record of a corpus was seen first, because two records of one id are one too
 * many.
 *
 * <p>Used by one thread at a time.
 */
@FunctionalInterface
public interface SeenRecords {
  /**
   * Meets a record.
   *
   * @param id its id
   * @param origin where it is
   * @return where a record of that id was seen before; empty if nowhere, and from now on it is here
   */
  Optional<Origin> meet(String id, Origin origin);

  /**
   * {@return a memory of nothing yet that keeps every id: for corpora of which the ids fit there}
   */
  static SeenRecords inMemory() {
    Map<String, Origin> seen = new HashMap<>();
    return (id, origin) -> Optional.ofNullable(seen.putIfAbsent(id, origin));
  }
}
