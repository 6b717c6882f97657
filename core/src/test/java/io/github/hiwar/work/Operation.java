package io.github.hiwar.work;

import io.github.hiwar.BargainingRecord;
import org.jspecify.annotations.Nullable;

/** Something that is done with a record, and whose cost is counted; with a public constructor. */
public interface Operation {
  /**
   * Does it.
   *
   * @param record the record, which nobody has asked anything yet
   * @return what came out, so that it is not optimised away
   */
  @Nullable Object on(BargainingRecord record);
}
