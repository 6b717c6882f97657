package io.github.hiwar.corpus.table;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.hiwar.BargainingRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A folder of tables, and what a person with a spreadsheet does to it. */
final class Sheets implements AutoCloseable {
  private final Path home;

  private Sheets(Path home) {
    this.home = home;
  }

  static Sheets of(BargainingRecord... records) {
    try {
      Sheets sheets = new Sheets(Files.createTempDirectory("hiwar-tables"));
      try (TableWriter writer = TableWriter.create(sheets.folder())) {
        for (BargainingRecord record : records) {
          writer
              .write(record)
              .ifPresent(
                  refusal -> {
                    throw new IllegalArgumentException(refusal.toString());
                  });
        }
        writer.complete();
      }
      return sheets;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path folder() {
    return home.resolve("tables");
  }

  Path file(String table) {
    return folder().resolve(table + ".csv");
  }

  /** The rows as they are in the file, the header first. */
  List<List<String>> rows(String table) {
    List<List<String>> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder().detectBomHeader(true).ofCsvRecord(file(table))) {
      csv.forEach(row -> rows.add(new ArrayList<>(row.getFields())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  Sheets edit(String table, Consumer<List<List<String>>> change) {
    List<List<String>> rows = rows(table);
    change.accept(rows);
    save(table, ',', rows);
    return this;
  }

  void save(String table, char separator, List<List<String>> rows) {
    try (CsvWriter csv =
        CsvWriter.builder().fieldSeparator(separator).build(file(table), StandardCharsets.UTF_8)) {
      rows.forEach(csv::writeRecord);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Changes the description of the tables. */
  void describe(UnaryOperator<String> change) {
    try {
      Path description = folder().resolve(DataPackage.FILE);
      Files.writeString(description, change.apply(Files.readString(description)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes the description of the tables. */
  void forget() {
    try {
      Files.delete(folder().resolve(DataPackage.FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts a value into the cell of a row, which is numbered as a spreadsheet does. */
  Sheets set(String table, int row, String column, String value) {
    return edit(table, rows -> rows.get(row - 1).set(rows.get(0).indexOf(column), value));
  }

  Sheets shuffle(long seed) {
    for (String table : tables()) {
      edit(table, rows -> Collections.shuffle(rows.subList(1, rows.size()), new Random(seed)));
    }
    return this;
  }

  List<String> tables() {
    try (Stream<Path> files = Files.list(folder())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".csv"))
          .map(name -> name.substring(0, name.length() - 4))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  TableReader read() {
    try {
      return TableReader.open(folder());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  TableReading reading() {
    List<TableReading> readings = read().readings().toList();
    if (readings.size() != 1) {
      throw new IllegalStateException(readings.size() + " records");
    }
    return readings.get(0);
  }

  @Override
  public void close() {
    try (Stream<Path> files = Files.walk(home)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
