package io.github.hiwar.examples.cost;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.corpus.statistics.DemandFact;
import io.github.hiwar.corpus.statistics.Dimension;
import io.github.hiwar.corpus.statistics.Statistics;
import io.github.hiwar.corpus.table.TableReader;
import io.github.hiwar.corpus.table.TableWriter;
import io.github.hiwar.corpus.table.Tables;
import io.github.hiwar.cost.Operation;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.json.LinkedData;
import io.github.hiwar.report.HtmlReport;
import io.github.hiwar.report.text.RecordPrinter;
import io.github.hiwar.status.StatusBoard;
import io.github.hiwar.value.InvalidValueException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What a record is read from and made into. */
public final class OutputOperations {
  private static final LocalDate DAY = LocalDate.of(2025, 12, 31);

  /** All of them. */
  public static final List<Operation> ALL =
      List.of(
          Operation.of("write", HiwarJson::write),
          Operation.of("write for people", HiwarJson::writePretty),
          Operation.of("digest", HiwarJson::digest),
          new Operation("read", OutputOperations::reading),
          Operation.of("linked data", LinkedData::write),
          Operation.of("rows", OutputOperations::rows),
          new Operation("tables there and back", record -> () -> tables(record)),
          Operation.of("statistics", OutputOperations::statistics),
          Operation.of("report", record -> HtmlReport.of(record, DAY, "en").page()),
          Operation.of("report in Arabic", record -> HtmlReport.of(record, DAY, "ar").page()),
          Operation.of("console", OutputOperations::console));

  private OutputOperations() {}

  private static Operation.Work reading(BargainingRecord record) {
    byte[] json = HiwarJson.write(record);
    return () -> HiwarJson.read(json);
  }

  private static Object rows(BargainingRecord record) {
    int[] rows = new int[1];
    try {
      Tables.rows(record, (table, cells) -> rows[0]++);
    } catch (InvalidValueException refused) {
      return refused; // Rows are told apart by their ids.
    }
    return rows[0];
  }

  private static Object tables(BargainingRecord record) throws IOException {
    Path folder = Files.createTempDirectory("cost");
    try {
      try (TableWriter writer = TableWriter.create(folder.resolve("tables"))) {
        writer.write(record);
        writer.complete();
      }
      return TableReader.open(folder.resolve("tables")).readings().count();
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static Object statistics(BargainingRecord record) {
    Statistics statistics =
        new Statistics(List.of(Dimension.CATEGORY, Dimension.SECTOR, Dimension.YEAR));
    statistics.addRecord(DemandFact.of(record, DAY));
    return statistics;
  }

  private static Object console(BargainingRecord record) {
    PrintStream out =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    new RecordPrinter(record, StatusBoard.asOf(record, DAY), "en", false, out).print();
    return out;
  }
}
