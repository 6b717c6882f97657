package io.github.hiwar.spark;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.corpus.Judged;
import io.github.hiwar.corpus.statistics.DemandFact;
import io.github.hiwar.corpus.table.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** All rows of one record: of the tables and its demands if it is accepted, else of its defects. */
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
    Tables.rows(
        record,
        (table, cells) -> {
          if (tables.contains(table.name())) {
            sink.accept(Staged.row(Staged.TABLE + table.name(), file, line, cells));
          }
        });
    List<DemandFact> facts =
        judging.asOf() == null ? DemandFact.of(record) : DemandFact.of(record, judging.asOf());
    for (DemandFact fact : facts) {
      sink.accept(Staged.row(Staged.FACTS, file, line, spelled(fact.cells())));
    }
  }

  private static List<@Nullable String> spelled(List<? extends @Nullable Object> cells) {
    List<@Nullable String> spelled = new ArrayList<>();
    cells.forEach(cell -> spelled.add(Objects.toString(cell, null)));
    return spelled;
  }
}
