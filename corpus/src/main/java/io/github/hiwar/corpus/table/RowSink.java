package io.github.hiwar.corpus.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the rows of records. */
@FunctionalInterface
public interface RowSink {
  /**
   * Takes one row.
   *
   * @param table the table that it is of
   * @param cells one a column, spelled as in the wire format; null where there is no value
   */
  void row(Table table, List<@Nullable String> cells);
}
