package io.github.hiwar.corpus.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.hiwar.validation.Severity;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads one table as spreadsheets save it: with commas, semicolons or tabs, with or without a byte
 * order mark, columns in any order, some of them missing.
 */
final class TableParser {
  // As long as a string of a document may be in UTF-8, and every character of it a quote.
  private static final int LONGEST_FIELD = 1 << 23;
  private static final int LONGEST_HEADER = 1 << 16;

  private final Table table;
  private final Consumer<TableRow> rows;
  private final List<TableProblem> problems;
  private int[] places = new int[0];

  TableParser(Table table, Consumer<TableRow> rows, List<TableProblem> problems) {
    this.table = table;
    this.rows = rows;
    this.problems = problems;
  }

  void read(Path file) throws IOException {
    // A reader that refuses what is not UTF-8, where the usual ones put question marks.
    try (BufferedReader in =
            new BufferedReader(
                new InputStreamReader(
                    Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder()),
                LONGEST_HEADER);
        CsvReader<CsvRecord> csv = csv(in)) {
      long number = 0;
      for (CsvRecord row : csv) {
        number++;
        if (number == 1) {
          header(row.getFields());
        } else {
          row(number, row.getFields());
        }
      }
    } catch (CharacterCodingException e) {
      error("not-utf-8", "");
    } catch (CsvParseException e) {
      // Where, and then why: a cell or a row over the limits of the library, say.
      Throwable cause = e.getCause();
      error("unreadable", e.getMessage() + (cause == null ? "" : ": " + cause.getMessage()));
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof CharacterCodingException) {
        error("not-utf-8", "");
      } else {
        throw new IOException(e.getMessage(), e);
      }
    }
  }

  private static CsvReader<CsvRecord> csv(Reader in) throws IOException {
    in.mark(LONGEST_HEADER);
    int first = in.read();
    if (first != TableFile.MARK) {
      in.reset();
    }
    in.mark(LONGEST_HEADER);
    int commas = 0;
    int semicolons = 0;
    int tabs = 0;
    for (int i = 1; i < LONGEST_HEADER; i++) {
      int c = in.read();
      if (c < 0 || c == '\n' || c == '\r') {
        break;
      }
      commas += c == ',' ? 1 : 0;
      semicolons += c == ';' ? 1 : 0;
      tabs += c == '\t' ? 1 : 0;
    }
    in.reset();
    char separator = tabs > Math.max(commas, semicolons) ? '\t' : semicolons > commas ? ';' : ',';
    return CsvReader.builder()
        .fieldSeparator(separator)
        // Empty lines count: they are rows of a spreadsheet.
        .skipEmptyLines(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .maxBufferSize(LONGEST_FIELD)
        .ofCsvRecord(in);
  }

  private void header(List<String> names) {
    places = new int[names.size()];
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < places.length; i++) {
      String name = names.get(i).trim();
      places[i] = table.indexOf(name);
      if (places[i] >= 0 && !seen.add(name)) {
        error("column-twice", name);
      } else if (places[i] < 0 && !name.isEmpty()) {
        tell(new Cell(table.name(), 1, name), Severity.WARNING, "unknown-column", name);
      }
    }
  }

  private void row(long number, List<String> fields) {
    @Nullable String[] cells = new @Nullable String[table.columns().size()];
    boolean empty = true;
    for (int i = 0; i < fields.size(); i++) {
      String field = fields.get(i);
      if (field.isEmpty()) {
        continue;
      }
      if (i >= places.length) {
        tell(new Cell(table.name(), number, ""), Severity.WARNING, "extra-cell", field);
      } else if (places[i] >= 0) {
        cells[places[i]] =
            table.columns().get(places[i]).type().mayLookLikeFormula()
                ? FormulaGuard.bare(field)
                : field;
        empty = false;
      }
    }
    if (!empty) {
      rows.accept(new TableRow(table, number, cells));
    }
  }

  private void error(String code, String value) {
    tell(new Cell(table.name(), 0, ""), Severity.ERROR, code, value);
  }

  private void tell(Cell cell, Severity severity, String code, String value) {
    problems.add(TableProblem.of(cell, severity, code, value));
  }

  /** The tables that a folder has, in order. */
  static List<Path> files(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    try (var content = Files.list(folder)) {
      content
          .filter(file -> file.getFileName().toString().endsWith(TableFile.EXTENSION))
          .sorted()
          .forEach(files::add);
    }
    return files;
  }

  static String tableName(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - TableFile.EXTENSION.length());
  }
}
