package io.github.hiwar.corpus.table;

import io.github.hiwar.finding.FindingCollector;
import io.github.hiwar.finding.Findings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a folder of CSV tables back into records, whole or not at all: what a table has lost is an
 * error that names it. The rows may stand in any order and all are held in memory; records are
 * built one at a time.
 *
 * <pre>{@code
 * TableReader tables = TableReader.open(Path.of("tables"));
 * tables.findings().forEach(System.out::println);
 * tables.readings().forEach(reading -> reading.record().ifPresent(archive::add));
 * }</pre>
 */
public final class TableReader {
  static final int MOST = 1000;

  private static final String RECORDS = Layout.standard().root().name();
  private static final Map<String, Table> TABLES =
      Tables.all().stream().collect(Collectors.toUnmodifiableMap(Table::name, one -> one));

  private final Map<String, List<TableRow>> rowsByRecord = new LinkedHashMap<>();
  private final FindingCollector findings = new FindingCollector(MOST);

  private TableReader() {}

  /**
   * Reads the rows of a folder, and compares them with its {@code datapackage.json}: a table or a
   * column that is listed there and missing here is an error, and so are fewer rows than there
   * were. Whoever takes something out on purpose corrects that file, or deletes it; without it,
   * what is missing cannot be told, and a warning says so.
   *
   * @param folder where the tables are; a CSV file of an unknown name gets a warning, other files
   *     are passed over
   * @return the rows, of which records can be made; what is wrong with them is among its {@link
   *     #findings}
   * @throws IOException if a file cannot be read
   */
  public static TableReader open(Path folder) throws IOException {
    TableReader reader = new TableReader();
    List<Path> files = new ArrayList<>(files(folder));
    Set<String> names = files.stream().map(TableReader::tableName).collect(Collectors.toSet());
    if (!names.contains(RECORDS)) {
      reader.tell(RECORDS, "no-tables");
      return reader;
    }
    Inventory inventory = reader.inventory(folder);
    for (String listed : inventory.tables().keySet()) {
      if (!names.contains(listed)) {
        reader.tell(listed, "table-missing");
      }
    }
    // The records come in the order of their own table.
    files.sort(Comparator.comparing(file -> !tableName(file).equals(RECORDS)));
    for (Path file : files) {
      reader.read(file, inventory);
    }
    reader.strays();
    return reader;
  }

  private Inventory inventory(Path folder) throws IOException {
    try {
      Inventory inventory = Inventory.of(folder);
      if (inventory != null) {
        return inventory;
      }
      tell(RECORDS, "not-an-inventory");
    } catch (NoSuchFileException e) {
      tell(RECORDS, "no-inventory");
    }
    return Inventory.none();
  }

  private void read(Path file, Inventory inventory) throws IOException {
    String name = tableName(file);
    Table table = TABLES.get(name);
    if (table == null) {
      boolean newer = inventory.table(name).isPresent();
      tell(name, newer ? "newer-table" : "unknown-table");
    } else if (!name.equals(FixedColumns.INDEX)) {
      new TableParser(table, inventory, this::add, findings).read(file);
    }
    if (name.equals(RECORDS) && rowsByRecord.isEmpty() && isSound()) {
      tell(RECORDS, "no-records");
    }
  }

  /** Tells of rows whose record is not there: the record that they were of would lack them. */
  private void strays() {
    for (Iterator<List<TableRow>> all = rowsByRecord.values().iterator(); all.hasNext(); ) {
      List<TableRow> rows = all.next();
      if (rows.stream().noneMatch(row -> row.table().name().equals(RECORDS))) {
        TableRow first = rows.get(0);
        findings.add(
            first.found(FixedColumns.RECORD, "no-such-record", first.get(FixedColumns.RECORD)), 0);
        all.remove();
      }
    }
  }

  private void add(TableRow row) {
    String record = row.get(FixedColumns.RECORD);
    if (record == null) {
      findings.add(row.found(FixedColumns.RECORD, "no-record", ""), 0);
    } else {
      rowsByRecord.computeIfAbsent(record, id -> new ArrayList<>()).add(row);
    }
  }

  private void tell(String table, String code) {
    findings.add(TableKinds.found(TableKinds.cell(table, 0, ""), code, table), 0);
  }

  private boolean isSound() {
    return findings.errors() == 0;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> content = Files.list(folder)) {
      return content
          .filter(file -> file.getFileName().toString().endsWith(TableFile.EXTENSION))
          .sorted()
          .toList();
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static String tableName(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - TableFile.EXTENSION.length());
  }

  /** {@return what is wrong with the tables as such, whatever records they hold} */
  public Findings findings() {
    return findings.findings();
  }

  /**
   * {@return the records, each with what was found in its rows, in the order of the table of
   * records}
   *
   * <p>While there is an error among the {@link #findings} of the tables, no record is made: what
   * has lost a row would be another record.
   */
  public Stream<TableReading> readings() {
    boolean sound = isSound();
    return rowsByRecord.entrySet().stream()
        .map(entry -> new RecordBuilder(entry.getKey()).build(entry.getValue()))
        .map(reading -> sound ? reading : reading.withoutRecord());
  }
}
