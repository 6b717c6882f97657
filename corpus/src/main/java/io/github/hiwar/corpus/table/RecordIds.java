package io.github.hiwar.corpus.table;

import org.jspecify.annotations.Nullable;

/** Which entities a record has. */
@FunctionalInterface
interface RecordIds {
  /** The table of the entity of that id, null if the record has none. */
  @Nullable ObjectTable tableOf(String id);
}
