package io.github.hiwar.corpus.table;

import io.github.hiwar.finding.Finding;
import io.github.hiwar.finding.Where;
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

  Where cell(String column) {
    return TableKinds.cell(table.name(), number, table.indexOf(column) < 0 ? "" : column);
  }

  Where cell(int column) {
    return TableKinds.cell(
        table.name(), number, column < 0 ? "" : table.columns().get(column).name());
  }

  Finding found(String column, String code, @Nullable String value) {
    return TableKinds.found(cell(column), code, value == null ? "" : value);
  }
}
