package io.github.hiwar.exchange.sheet;

import io.github.hiwar.corpus.table.FormulaGuard;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Writes a sheet of claims as CSV. Days are written as ISO 8601 does, which every program reads.
 */
final class CsvWriter {
  private CsvWriter() {}

  static byte[] write(ClaimsSheet sheet) {
    StringWriter out = new StringWriter();
    out.write('\uFEFF');
    try (de.siegmar.fastcsv.writer.CsvWriter csv =
        de.siegmar.fastcsv.writer.CsvWriter.builder().fieldSeparator(';').build(out)) {
      csv.writeRecord(sheet.headings());
      sheet
          .shown()
          .forEach(
              line ->
                  csv.writeRecord(
                      line.stream()
                          .map(cell -> cell.equals("") ? "" : FormulaGuard.guarded(cell.toString()))
                          .toList()));
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written to", e);
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }
}
