package io.github.hiwar.corpus.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import io.github.hiwar.finding.FindingCollector;
import io.github.hiwar.finding.Where;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads one table: every row of it, or what is wrong with it. Columns may stand in any order, and
 * there may be others beside them; but what the inventory lists must be there.
 */
final class TableParser {
  // Excel saves sixteen rows at a time, and gives them no cells after the last one that any of the
  // sixteen has something in (Microsoft Knowledge Base 77295).
  private static final int ROWS_OF_EXCEL = 16;

  private final Table table;
  private final Inventory inventory;
  private final Consumer<TableRow> rows;
  private final FindingCollector findings;
  private final List<NumberedRow> together = new ArrayList<>();
  private final Set<Integer> unnamed = new HashSet<>();
  private List<String> names = List.of();
  private int[] places = new int[0];
  private long number;
  private long found;
  private boolean endsFilled;

  private record NumberedRow(long number, CsvRow row) {}

  TableParser(
      Table table, Inventory inventory, Consumer<TableRow> rows, FindingCollector findings) {
    this.table = table;
    this.inventory = inventory;
    this.rows = rows;
    this.findings = findings;
  }

  void read(Path file) throws IOException {
    try (CsvFile csv = CsvFile.open(file)) {
      CsvRow header = header(csv);
      if (header != null) {
        rows(csv, header);
      }
    } catch (CharacterCodingException e) {
      error(0, "not-utf-8", "");
    } catch (CsvParseException e) {
      error(number + 1, "not-csv", Integer.toString(CsvFile.LONGEST_CELL));
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof CharacterCodingException) {
        error(0, "not-utf-8", "");
      } else {
        throw new IOException(e.getMessage(), e);
      }
    }
  }

  /** The first row that is not blank, null if it is no header. */
  private @Nullable CsvRow header(CsvFile csv) {
    CsvRow row = next(csv);
    while (row != null && row.isBlank()) {
      row = next(csv);
    }
    names = row == null ? List.of() : row.cells().stream().map(String::trim).toList();
    if (!names.contains(FixedColumns.RECORD)) {
      error(number, "no-header", String.join(", ", names));
      return null;
    }
    columns();
    return row;
  }

  private void columns() {
    places = new int[names.size()];
    Set<String> listed = new HashSet<>();
    inventory.table(table.name()).ifPresent(one -> listed.addAll(one.columns()));
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < places.length; i++) {
      String name = names.get(i);
      places[i] = table.indexOf(name);
      if (!name.isEmpty() && !seen.add(name)) {
        error(number, "column-twice", name);
      } else if (places[i] < 0 && listed.contains(name)) {
        error(number, "newer-column", name);
      } else if (places[i] < 0 && !name.isEmpty()) {
        tell(TableKinds.cell(table.name(), number, name), "unknown-column", name);
      }
    }
    listed.removeAll(seen);
    listed.stream().sorted().forEach(name -> error(number, "column-missing", name));
  }

  private void rows(CsvFile csv, CsvRow header) {
    long last = number;
    for (CsvRow row = next(csv); row != null; row = next(csv)) {
      if (!row.isBlank()) {
        if ((number - 1) / ROWS_OF_EXCEL != (last - 1) / ROWS_OF_EXCEL) {
          settle();
        }
        together.add(new NumberedRow(number, row));
        last = number;
      }
    }
    settle();
    // Google Sheets ends no row but those between; it quotes no header, and the last column is
    // mostly blank. Any other row that does not end may go on.
    if (!csv.endsWithLineBreak() && (header.isQuoted() || endsFilled)) {
      error(last, "cut-off", "");
    }
    inventory
        .table(table.name())
        .filter(listed -> found < listed.rows())
        .ifPresent(
            listed ->
                findings.add(
                    TableKinds.found(
                        TableKinds.cell(table.name(), 0, ""), "rows-missing", found, listed.rows()),
                    0));
  }

  private @Nullable CsvRow next(CsvFile csv) {
    CsvRow row = csv.next();
    number += row == null ? 0 : 1;
    return row;
  }

  /**
   * Takes the rows that a spreadsheet saved together: a row that is short alone has lost a cell.
   */
  private void settle() {
    boolean alike =
        together.size() > 1
            && together.stream().map(one -> one.row().size()).distinct().count() == 1;
    for (NumberedRow one : together) {
      CsvRow row = one.row();
      endsFilled |= !row.cells().get(row.size() - 1).isEmpty();
      if (row.hasStrayQuote()) {
        error(one.number(), "not-csv", Integer.toString(CsvFile.LONGEST_CELL));
      } else if (row.size() > places.length || (row.size() < places.length && !alike)) {
        findings.add(
            TableKinds.found(
                TableKinds.cell(table.name(), one.number(), ""),
                row.size() > places.length ? "extra-cell" : "short-row",
                row.size(),
                places.length),
            0);
      } else {
        row(one.number(), row.cells());
      }
    }
    together.clear();
  }

  private void row(long at, List<String> fields) {
    @Nullable String[] cells = new @Nullable String[table.columns().size()];
    boolean empty = true;
    for (int i = 0; i < fields.size(); i++) {
      String field = fields.get(i);
      if (field.isEmpty()) {
        continue;
      }
      if (names.get(i).isEmpty() && unnamed.add(i)) {
        error(at, "unnamed-column", field); // Once a column is enough.
      }
      if (places[i] >= 0) {
        cells[places[i]] = table.columns().get(places[i]).type().bare(field);
        empty = false;
      }
    }
    if (!empty) { // What stands in columns of one's own alone is no row of ours.
      rows.accept(new TableRow(table, at, cells));
      found++;
    }
  }

  private void error(long row, String code, String value) {
    tell(TableKinds.cell(table.name(), row, ""), code, value);
  }

  private void tell(Where cell, String code, String value) {
    findings.add(TableKinds.found(cell, code, value), 0);
  }
}
