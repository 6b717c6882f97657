package io.github.hiwar.spark;

import io.github.hiwar.corpus.CorpusFiles;
import io.github.hiwar.corpus.CorpusReader;
import io.github.hiwar.corpus.Judge;
import io.github.hiwar.corpus.Judged;
import io.github.hiwar.corpus.statistics.Dimension;
import io.github.hiwar.corpus.statistics.Fact;
import io.github.hiwar.corpus.statistics.FactKind;
import io.github.hiwar.corpus.statistics.Statistics;
import io.github.hiwar.corpus.table.ColumnType;
import io.github.hiwar.corpus.table.Table;
import io.github.hiwar.corpus.table.Tables;
import io.github.hiwar.finding.Finding;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/**
 * All that comes of a corpus, in a form in which one machine's can be compared with a cluster's.
 *
 * @param statistics the figures
 * @param written the figures of the facts that were written
 * @param tables the rows of each table, sorted
 * @param setAside the reasons for which records are set aside, in the order of the corpus
 */
record Results(
    Statistics statistics,
    Statistics written,
    Map<String, List<String>> tables,
    List<String> setAside) {
  static final List<Dimension> BY = List.of(Dimension.CATEGORY, Dimension.SECTOR, Dimension.YEAR);

  /** What one machine makes of it. */
  static Results ofOneMachine(Path corpus) throws IOException {
    Statistics statistics = new Statistics(BY);
    Map<String, List<String>> tables = new TreeMap<>();
    Tables.all().forEach(table -> tables.put(table.name(), new ArrayList<>()));
    List<String> setAside = new ArrayList<>();
    CorpusReader.of(Judge.standard())
        .read(
            CorpusFiles.in(List.of(corpus)).inputs(),
            judged ->
                judged
                    .record()
                    .ifPresentOrElse(
                        record -> {
                          statistics.addRecord(Fact.of(record));
                          Tables.rows(
                              record,
                              (table, cells) ->
                                  tables
                                      .computeIfAbsent(table.name(), name -> new ArrayList<>())
                                      .add(spelled(table, cells)));
                        },
                        () -> {
                          statistics.addRecords(0, 1);
                          setAside.addAll(spelled(judged));
                        }));
    tables.values().forEach(rows -> rows.sort(null));
    return new Results(statistics, written(statistics), tables, setAside);
  }

  // Facts do not tell of the records that were met.
  private static Statistics written(Statistics statistics) {
    Statistics written = new Statistics(BY);
    written.add(statistics);
    written.addRecords(-statistics.records(), -statistics.setAside());
    return written;
  }

  private static String spelled(Table table, List<? extends @Nullable Object> cells) {
    List<@Nullable String> spelled = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      Object cell = cells.get(i);
      boolean number = table.columns().get(i).type() == ColumnType.NUMBER;
      spelled.add(
          cell == null
              ? null
              : number
                  ? new BigDecimal(cell.toString()).stripTrailingZeros().toPlainString()
                  : cell.toString());
    }
    return spelled.toString();
  }

  private static List<String> spelled(Judged judged) {
    List<String> reasons = new ArrayList<>();
    for (Finding one : judged.findings()) {
      reasons.add(
          "%s:%d %s %d %s %s %s %s"
              .formatted(
                  one.where().source(),
                  one.where().line(),
                  judged.recordId().orElse("-"),
                  one.where().column(),
                  one.severity().code(),
                  one.code(),
                  one.where().pointer(),
                  one.message(Locale.ENGLISH)));
    }
    return reasons;
  }

  /** What a cluster made of it. */
  static Results of(SparkSession spark, String output, List<Table> chosen, Statistics statistics) {
    Map<String, List<String>> tables = new TreeMap<>();
    for (Table table : chosen) {
      List<String> rows = new ArrayList<>();
      for (Row row : spark.read().parquet(output + "/tables/" + table.name()).collectAsList()) {
        rows.add(spelled(table, scala.jdk.javaapi.CollectionConverters.asJava(row.toSeq())));
      }
      rows.sort(null);
      tables.put(table.name(), rows);
    }
    Statistics written = new Statistics(BY);
    for (FactKind kind : FactKind.values()) {
      for (Row row : spark.read().parquet(output + "/facts/" + kind.code()).collectAsList()) {
        written.add(Fact.of(kind, scala.jdk.javaapi.CollectionConverters.asJava(row.toSeq())));
      }
    }
    List<String> setAside = new ArrayList<>();
    for (Row row : spark.read().json(output + "/set-aside").collectAsList()) {
      setAside.add(
          "%s:%s %s %s %s %s %s %s"
              .formatted(
                  row.getAs("file"),
                  row.getAs("at_line"),
                  or(row.getAs("record"), "-"),
                  or(row.getAs("at_column"), 0L),
                  row.getAs("severity"),
                  row.getAs("code"),
                  row.getAs("pointer"),
                  row.getAs("message_en")));
    }
    // A file keeps its name, whatever network it comes through.
    setAside.replaceAll(reason -> reason.replaceAll("faulty://[a-z]+/", "/"));
    return new Results(statistics, written, tables, setAside);
  }

  private static Object or(@Nullable Object value, Object other) {
    return value == null ? other : value;
  }
}
