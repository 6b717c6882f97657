package io.github.hiwar.corpus.statistics;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.hiwar.corpus.table.FormulaGuard;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The figures of a corpus as a table: RFC 4180 in UTF-8, one row a group, a column a dimension and
 * then those of {@link FigureColumn}.
 *
 * <p>It begins with a byte order mark, by which spreadsheets know Arabic, and text that they would
 * run as a formula is kept from it by the {@link FormulaGuard}, which gives it back too.
 */
public final class StatisticsCsv {
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private StatisticsCsv() {}

  /**
   * Writes the table; the stream is flushed and not closed.
   *
   * @param statistics the figures, a row for each of their groups
   * @param out where the bytes go
   * @throws IOException if the stream cannot be written to
   */
  public static void write(Statistics statistics, OutputStream out) throws IOException {
    try {
      table(statistics, out);
    } catch (UncheckedIOException e) {
      // So the CSV library says that a disk is full.
      throw new IOException(e.getMessage(), e);
    }
  }

  private static void table(Statistics statistics, OutputStream out) throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    text.write(BYTE_ORDER_MARK);
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
    List<String> header = new ArrayList<>();
    statistics.by().forEach(dimension -> header.add(dimension.column()));
    for (FigureColumn column : FigureColumn.values()) {
      header.add(column.column());
    }
    csv.writeRecord(header);
    for (Map.Entry<List<String>, Figures> group : statistics.groups().entrySet()) {
      List<String> row = new ArrayList<>();
      group.getKey().forEach(key -> row.add(cell(key)));
      for (FigureColumn column : FigureColumn.values()) {
        Long figure = column.of(group.getValue());
        row.add(figure == null ? "" : figure.toString());
      }
      csv.writeRecord(row);
    }
    csv.flush();
  }

  // A group that records do not name is an empty cell.
  private static String cell(String key) {
    return key.isEmpty() ? "" : FormulaGuard.guarded(key);
  }
}
