package io.github.hiwar.corpus.table;

/**
 * A place in the tables.
 *
 * @param table the name of the table
 * @param row the row as a spreadsheet numbers it: the header is row 1; 0 for the whole table
 * @param column the name of the column, empty for the whole row
 */
public record Cell(String table, long row, String column) {
  /** Table, row and column as compilers write them: {@code demands:12:text_ar}. */
  @Override
  public String toString() {
    return table + (row > 0 ? ":" + row : "") + (column.isEmpty() ? "" : ":" + column);
  }
}
