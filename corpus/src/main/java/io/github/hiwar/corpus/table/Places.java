package io.github.hiwar.corpus.table;

import io.github.hiwar.finding.Where;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the values of a record stand in its tables, by JSON Pointers. */
final class Places {
  private final Map<String, Spot> spots = new HashMap<>();
  private final Where unknown;

  /** A row, and how it holds its object; a row that only links holds none. */
  private record Spot(TableRow row, ObjectTable.@Nullable RowForm form) {}

  Places(Where unknown) {
    this.unknown = unknown;
  }

  void object(String pointer, TableRow row, ObjectTable.@Nullable RowForm form) {
    spots.put(pointer, new Spot(row, form));
  }

  void reference(String pointer, TableRow row) {
    spots.put(pointer, new Spot(row, null));
  }

  /** The cell that holds a value of the record, beside the ways to the value. */
  Where where(Where value) {
    Where cell = cell(value.pointer());
    return new Where(cell.source(), cell.line(), 0, cell.cell(), value.pointer(), value.path());
  }

  /** The cell, or the nearest that is known around it. */
  private Where cell(String pointer) {
    for (String around = pointer; ; around = around.substring(0, around.lastIndexOf('/'))) {
      Spot spot = spots.get(around);
      if (spot != null) {
        return cell(spot, pointer.substring(around.length()));
      }
      if (around.lastIndexOf('/') < 0) {
        return unknown;
      }
    }
  }

  private static Where cell(Spot spot, String rest) {
    TableRow row = spot.row();
    if (spot.form() == null) {
      return row.table().indexOf(FixedColumns.TYPE) >= 0
          ? row.cell(FixedColumns.TYPE)
          : row.cell(given(row, LinkTable.REFERENCE, 2));
    }
    String[] tokens = rest.split("/", -1);
    String member = tokens.length < 2 ? "" : unescaped(tokens[1]);
    String within = tokens.length < 3 ? "" : unescaped(tokens[2]);
    for (Map.Entry<Slot, Integer> entry : spot.form().slots().entrySet()) {
      if (entry.getKey().member().equals(member)) {
        return entry.getKey() instanceof Slot.Cells cells
            ? row.cell(column(row, cells.field(), entry.getValue(), within))
            : row.cell(-1);
      }
    }
    return member.equals(FixedColumns.TYPE) || member.isEmpty()
        ? row.cell(member)
        : row.cell(FixedColumns.EXTENSIONS);
  }

  // What is about a value as a whole is about the first of its cells that holds something.
  private static int column(TableRow row, Field field, int at, String within) {
    return field instanceof ReferenceField || within.isEmpty()
        ? given(row, at, field.columns().size())
        : at + field.columnOf(within);
  }

  private static int given(TableRow row, int at, int columns) {
    for (int i = at; i < at + columns; i++) {
      if (row.cells()[i] != null) {
        return i;
      }
    }
    return at;
  }

  private static String unescaped(String token) {
    return token.replace("~1", "/").replace("~0", "~");
  }
}
