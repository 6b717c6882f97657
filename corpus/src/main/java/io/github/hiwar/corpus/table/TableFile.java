package io.github.hiwar.corpus.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One table as a file: RFC 4180 with every field quoted, in UTF-8 with a byte order mark, by which
 * spreadsheets know the encoding and so show Arabic.
 */
final class TableFile implements Closeable {
  static final String EXTENSION = ".csv";
  static final char MARK = '\ufeff';

  private final Table table;
  private final CsvWriter csv;
  private final Set<String> blank = new HashSet<>();
  private long rows;

  TableFile(Table table, Path folder) throws IOException {
    this.table = table;
    Writer out =
        Files.newBufferedWriter(folder.resolve(table.name() + EXTENSION), StandardCharsets.UTF_8);
    out.write(MARK);
    this.csv =
        CsvWriter.builder()
            .quoteStrategy(QuoteStrategies.ALWAYS)
            .lineDelimiter(LineDelimiter.CRLF)
            .build(out);
    csv.writeRecord(table.columns().stream().map(Column::name).toList());
  }

  void write(List<@Nullable String> cells) {
    String[] guarded = new String[cells.size()];
    for (int i = 0; i < guarded.length; i++) {
      String cell = cells.get(i);
      if (cell == null) {
        blank.add(table.columns().get(i).name());
      }
      guarded[i] = cell == null ? "" : table.columns().get(i).type().guarded(cell);
    }
    csv.writeRecord(guarded);
    rows++;
  }

  /** The columns that some row has no value in. */
  Set<String> blank() {
    return blank;
  }

  /** How many rows it has, without the header. */
  long rows() {
    return rows;
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
