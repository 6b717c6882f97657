package io.github.hiwar.corpus.statistics;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.hiwar.corpus.table.FormulaGuard;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The figures of a corpus as a table: RFC 4180 in UTF-8, one row a group, a column a dimension and
 * then those of {@link FigureColumn#of}. Each kind of fact has a table of its own.
 *
 * <p>It begins with a byte order mark, by which spreadsheets know Arabic, and text that they would
 * run as a formula is kept from it by the {@link FormulaGuard}, which gives it back too.
 */
public final class StatisticsCsv {
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private StatisticsCsv() {}

  /**
   * Writes the table of a kind of fact; the stream is flushed and not closed.
   *
   * @param statistics the figures
   * @param kind the kind of facts: a row for each of its groups
   * @param out where the bytes go
   * @throws IOException if the stream cannot be written to
   */
  public static void write(Statistics statistics, FactKind kind, OutputStream out)
      throws IOException {
    try {
      table(statistics, kind, out);
    } catch (UncheckedIOException e) {
      // So the CSV library says that a disk is full.
      throw new IOException(e.getMessage(), e);
    }
  }

  private static void table(Statistics statistics, FactKind kind, OutputStream out)
      throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    text.write(BYTE_ORDER_MARK);
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
    List<String> header = new ArrayList<>();
    List<FigureColumn> columns = FigureColumn.of(kind);
    statistics.by(kind).forEach(dimension -> header.add(dimension.column()));
    columns.forEach(column -> header.add(column.column()));
    csv.writeRecord(header);
    for (Map.Entry<List<String>, Figures> group : statistics.groups(kind).entrySet()) {
      List<String> row = new ArrayList<>();
      group.getKey().forEach(key -> row.add(cell(key)));
      for (FigureColumn column : columns) {
        row.add(column.of(group.getValue()).map(BigDecimal::toPlainString).orElse(""));
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
