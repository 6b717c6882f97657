package io.github.hiwar.corpus.table;

import io.github.hiwar.validation.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a folder of CSV tables back into records. The rows may stand in any order and all are held
 * in memory; records are built one at a time.
 *
 * <pre>{@code
 * TableReader tables = TableReader.open(Path.of("tables"));
 * tables.problems().forEach(System.out::println);
 * tables.readings().forEach(reading -> reading.record().ifPresent(archive::add));
 * }</pre>
 */
public final class TableReader {
  private final Map<String, List<TableRow>> rowsByRecord = new LinkedHashMap<>();
  private final List<TableProblem> problems = new ArrayList<>();

  private TableReader() {}

  /**
   * Reads the rows of a folder.
   *
   * @param folder where the tables are; a CSV file of an unknown name gets a warning, other files
   *     are passed over
   * @return the rows, of which records can be made; what is wrong with them is among its {@link
   *     #problems}
   * @throws IOException if a file cannot be read
   */
  public static TableReader open(Path folder) throws IOException {
    TableReader reader = new TableReader();
    Table records = Layout.standard().root().table();
    Map<String, Table> tables =
        Tables.all().stream().collect(Collectors.toMap(Table::name, Function.identity()));
    List<Path> files = new ArrayList<>(TableParser.files(folder));
    // The records come in the order of their own table.
    files.sort(Comparator.comparing(file -> !TableParser.tableName(file).equals(records.name())));
    if (files.isEmpty() || !TableParser.tableName(files.get(0)).equals(records.name())) {
      reader.tell(new Cell(records.name(), 0, ""), Severity.ERROR, "no-tables", "");
      return reader;
    }
    for (Path file : files) {
      Table table = tables.get(TableParser.tableName(file));
      if (table == null) {
        Cell cell = new Cell(TableParser.tableName(file), 0, "");
        reader.tell(cell, Severity.WARNING, "unknown-table", cell.table());
      } else if (!table.name().equals(FixedColumns.INDEX)) {
        new TableParser(table, reader::add, reader.problems).read(file);
      }
    }
    return reader;
  }

  private void add(TableRow row) {
    String record = row.get(FixedColumns.RECORD);
    if (record == null) {
      problems.add(row.error(FixedColumns.RECORD, "no-record", ""));
    } else {
      rowsByRecord.computeIfAbsent(record, id -> new ArrayList<>()).add(row);
    }
  }

  private void tell(Cell cell, Severity severity, String code, String value) {
    problems.add(TableProblem.of(cell, severity, code, value));
  }

  /** {@return what is wrong with the tables as such, whatever records they hold} */
  public List<TableProblem> problems() {
    return List.copyOf(problems);
  }

  /** {@return the records, each with its problems, in the order of the table of records} */
  public Stream<TableReading> readings() {
    return rowsByRecord.entrySet().stream()
        .map(entry -> new RecordBuilder(entry.getKey()).build(entry.getValue()));
  }
}
