package io.github.hiwar.fuzz.law;

import static io.github.hiwar.fuzz.law.BrokenLaw.require;
import static io.github.hiwar.fuzz.law.BrokenLaw.requireEqual;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.corpus.table.TableReader;
import io.github.hiwar.corpus.table.TableReading;
import io.github.hiwar.corpus.table.TableWriter;
import io.github.hiwar.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A record that is written as tables comes back from them. */
final class TableLaw implements Law {
  @Override
  public void check(Case given) throws IOException {
    Optional<BargainingRecord> record = given.record();
    if (record.isPresent()) {
      Path folder = Files.createTempDirectory("hiwar-fuzz");
      try {
        comesBack(record.get(), folder.resolve("tables"));
      } finally {
        delete(folder);
      }
    }
  }

  private static void comesBack(BargainingRecord record, Path tables) throws IOException {
    try (TableWriter writer = TableWriter.create(tables)) {
      Optional<Finding> refusal = writer.write(record);
      if (refusal.isPresent()) {
        require(refusal.get().code().equals("id-twice"), "one record is met only once");
        return;
      }
      writer.complete();
    }
    TableReader reader = TableReader.open(tables);
    requireEqual(reader.findings().list(), List.of(), "nothing is found in our own tables");
    List<TableReading> readings = reader.readings().toList();
    requireEqual(readings.size(), 1, "one record was written");
    TableReading reading = readings.get(0);
    requireEqual(reading.findings().errors(), List.of(), "our own rows have no errors");
    requireEqual(reading.record().orElse(null), record, "tables come back as the record");
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
