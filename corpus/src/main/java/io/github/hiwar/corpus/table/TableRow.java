package io.github.hiwar.corpus.table;

import io.github.hiwar.validation.Severity;
import org.jspecify.annotations.Nullable;

/** One row as it was read: its cells in the order of the table's columns. */
final class TableRow {
  private final Table table;
  private final long number;
  private final @Nullable String[] cells;

  TableRow(Table table, long number, @Nullable String[] cells) {
    this.table = table;
    this.number = number;
    this.cells = cells;
  }

  Table table() {
    return table;
  }

  @Nullable String[] cells() {
    return cells;
  }

  /** What a column holds, null if nothing or if there is no such column. */
  @Nullable String get(String column) {
    int at = table.indexOf(column);
    return at < 0 ? null : cells[at];
  }

  Cell cell(String column) {
    return new Cell(table.name(), number, table.indexOf(column) < 0 ? "" : column);
  }

  Cell cell(int column) {
    return new Cell(table.name(), number, column < 0 ? "" : table.columns().get(column).name());
  }

  TableProblem error(String column, String code, @Nullable String value) {
    return TableProblem.of(cell(column), Severity.ERROR, code, value == null ? "" : value);
  }
}
