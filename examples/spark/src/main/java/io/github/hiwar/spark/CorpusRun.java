package io.github.hiwar.spark;

import io.github.hiwar.corpus.statistics.FactKind;
import io.github.hiwar.corpus.statistics.Statistics;
import io.github.hiwar.corpus.table.Table;
import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Tables, statistics and bad records of a corpus, computed by a cluster.
 *
 * <p>The tasks read, judge and count by the functions of the single machine. What comes of a file
 * is staged once; the results are drawn from that, and stand at their place whole or not at all.
 */
final class CorpusRun {
  private final SparkSession spark;
  private final Request request;
  private final Draft draft;

  private CorpusRun(SparkSession spark, Request request, Draft draft) {
    this.spark = spark;
    this.request = request;
    this.draft = draft;
  }

  /**
   * What came of it.
   *
   * @param statistics the figures
   * @param files how many files were read
   * @param leftOut how many files among them are none of a corpus
   */
  record Outcome(Statistics statistics, int files, int leftOut) {}

  /**
   * Runs the job.
   *
   * @throws IOException if the corpus cannot be found, or the results cannot be written
   */
  static Outcome of(SparkSession spark, Request request) throws IOException {
    Configuration hadoop = spark.sparkContext().hadoopConfiguration();
    String job = spark.sparkContext().applicationId();
    // A cell that is not of its column's type is a mistake of ours, and must not become a null.
    spark.conf().set("spark.sql.ansi.enabled", true);
    try (Draft draft = Draft.of(request.output(), job, request.replace(), hadoop)) {
      SourceFiles sources = SourceFiles.in(request.inputs(), hadoop);
      Statistics statistics;
      try (Tasks tasks = new Tasks(spark)) {
        statistics = new CorpusRun(spark, request, draft).results(sources);
        tasks.ended();
      }
      draft.publish();
      return new Outcome(statistics, sources.files().size(), sources.leftOut());
    }
  }

  private Statistics results(SourceFiles sources) throws IOException {
    Staging staging = new Staging(spark, draft);
    staging.fill(sources, request);
    Repeats repeats = Repeats.in(staging, spark);
    for (Table table : request.tables()) {
      write(
          repeats.without(staging.rows(Staged.TABLE + table.name())).select(Drawn.of(table)),
          "tables/" + table.name());
    }
    for (FactKind kind : request.facts()) {
      write(
          Drawn.facts(kind, repeats.without(staging.rows(Staged.FACTS + kind.code()))),
          "facts/" + kind.code());
    }
    SetAside aside = SetAside.of(spark, staging, repeats, sources);
    aside.write(draft.at("set-aside").toString());

    Statistics statistics = Tally.of(repeats.without(staging.facts()), request.by());
    statistics.addRecords(repeats.without(staging.rows(Staged.IDS)).count(), aside.count());
    new FigureFiles(spark, draft).write(statistics);
    staging.clear();
    return statistics;
  }

  private void write(Dataset<Row> rows, String name) {
    rows.write().options(Committing.OPTIONS).parquet(draft.at(name).toString());
  }
}
