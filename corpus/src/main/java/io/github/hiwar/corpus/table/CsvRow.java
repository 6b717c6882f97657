package io.github.hiwar.corpus.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;

/**
 * A row as it stands in the file.
 *
 * @param cells what its cells hold, without quotes
 * @param isQuoted whether all of them are quoted
 * @param hasStrayQuote whether a quote stands in a cell that is not quoted, where it means that one
 *     was lost: who writes CSV quotes such a cell
 */
record CsvRow(List<String> cells, boolean isQuoted, boolean hasStrayQuote) {
  boolean isBlank() {
    return cells.stream().allMatch(String::isEmpty);
  }

  int size() {
    return cells.size();
  }

  /** Puts rows together as the library reads them. */
  static final class Handler extends AbstractBaseCsvCallbackHandler<CsvRow> {
    private final List<String> cells = new ArrayList<>();
    private boolean quoted = true;
    private boolean stray;

    @Override
    protected void handleBegin(long startingLineNumber) {
      cells.clear();
      quoted = true;
      stray = false;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean isQuoted) {
      String cell = new String(buffer, offset, length);
      cells.add(cell);
      quoted &= isQuoted;
      stray |= !isQuoted && cell.indexOf('"') >= 0;
    }

    @Override
    protected CsvRow buildRecord() {
      return new CsvRow(List.copyOf(cells), quoted, stray);
    }
  }
}
