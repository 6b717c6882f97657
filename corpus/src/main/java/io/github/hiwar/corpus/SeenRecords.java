package io.github.hiwar.corpus;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Remembers where each record of a corpus was seen first, because two records of one id are one too
 * many.
 *
 * <p>Used by one thread at a time. A corpus of which the ids do not fit into memory needs one that
 * keeps them elsewhere, in an embedded database or behind a service, say:
 *
 * <pre>{@code
 * SeenRecords seen = (id, origin) -> Optional.ofNullable(table.putIfAbsent(id, origin));
 * reader.read(inputs, seen, record -> Fact.of(record), consumer);
 * TableWriter.create(folder, seen);
 * }</pre>
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
   * {@return a memory of nothing yet that keeps every id, for corpora of which the ids fit there}
   *
   * <p>With ids of 40 characters, a record costs some 140 bytes, and a million of them 140 MB.
   */
  static SeenRecords inMemory() {
    Map<String, Origin> seen = new HashMap<>();
    return (id, origin) -> Optional.ofNullable(seen.putIfAbsent(id, origin));
  }
}
