package io.github.hiwar.corpus.table;

import java.util.List;

/**
 * A promise that the values of some columns, where all are given, are found in another table.
 *
 * @param columns the columns of this table
 * @param table the name of the other
 * @param targets its columns, in the same order
 */
public record ForeignKey(List<String> columns, String table, List<String> targets) {
  /**
   * Keeps unmodifiable copies.
   *
   * @param columns the columns of this table
   * @param table the name of the other
   * @param targets its columns, in the same order
   */
  public ForeignKey {
    columns = List.copyOf(columns);
    targets = List.copyOf(targets);
  }
}
