package io.github.hiwar.spark;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.corpus.Judged;
import io.github.hiwar.corpus.statistics.Fact;
import io.github.hiwar.corpus.statistics.FactKind;
import io.github.hiwar.corpus.table.Column;
import io.github.hiwar.corpus.table.ColumnType;
import io.github.hiwar.corpus.table.Table;
import io.github.hiwar.corpus.table.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * All rows of one record: its id, of tables and of what is counted if it is accepted, else of its
 * defects.
 */
final class RecordRows {
  private final Judging judging;
  private final Set<String> tables;

  RecordRows(Judging judging, Set<String> tables) {
    this.judging = judging;
    this.tables = tables;
  }

  void of(int file, Judged judged, Consumer<Row> sink) {
    long line = judged.origin().line();
    judged.record().ifPresent(record -> of(file, line, record, sink));
    SetAside.cells(judged)
        .forEach(cells -> sink.accept(Staged.row(Staged.DEFECTS, file, line, cells)));
  }

  private void of(int file, long line, BargainingRecord record, Consumer<Row> sink) {
    sink.accept(Staged.row(Staged.IDS, file, line, List.of(record.id())));
    if (!tables.isEmpty()) {
      tables(file, line, record, sink);
    }
    List<Fact> facts = judging.asOf() == null ? Fact.of(record) : Fact.of(record, judging.asOf());
    Map<FactKind, List<Fact>> byKind =
        facts.stream()
            .collect(Collectors.groupingBy(Fact::kind, TreeMap::new, Collectors.toList()));
    byKind.forEach(
        (kind, some) -> {
          for (byte[] packed : PackedFacts.of(some)) {
            sink.accept(Staged.row(Staged.FACTS + kind.code(), file, line, packed));
          }
        });
  }

  private void tables(int file, long line, BargainingRecord record, Consumer<Row> sink) {
    Tables.rows(
        record,
        (table, cells) -> {
          if (tables.contains(table.name())) {
            sink.accept(
                Staged.row(
                    Staged.TABLE + table.name(),
                    file,
                    line,
                    fitting(file, line, table, cells, sink)));
          }
        });
  }

  // Cells as they are, but for numbers that Parquet cannot hold: those are told, not rounded.
  private static List<@Nullable String> fitting(
      int file, long line, Table table, List<@Nullable String> cells, Consumer<Row> sink) {
    List<@Nullable String> fitting = cells;
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      Column column = table.columns().get(i);
      if (cell != null && column.type() == ColumnType.NUMBER && !Decimals.holds(cell)) {
        fitting = new ArrayList<>(fitting);
        fitting.set(i, null);
        String place = table.name() + "." + column.name();
        sink.accept(
            Staged.row(
                Staged.DEFECTS, file, line, SetAside.tooLong(line, cells.get(0), place, cell)));
      }
    }
    return fitting;
  }
}
