package io.github.hiwar.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.corpus.statistics.FactKind;
import io.github.hiwar.corpus.statistics.Statistics;
import io.github.hiwar.corpus.table.Table;
import java.io.IOException;
import java.util.List;
import org.apache.spark.sql.SparkSession;

/** Runs the job, and compares what came of it. */
final class Jobs {
  private Jobs() {}

  static Request request(String corpus, String output, List<Table> tables, boolean replace) {
    return request(corpus, output, tables, List.of(FactKind.values()), replace);
  }

  private static Request request(
      String corpus, String output, List<Table> tables, List<FactKind> facts, boolean replace) {
    Judging judging = new Judging(Judging.Profile.standard, null);
    return new Request(List.of(corpus), output, replace, judging, Results.BY, tables, facts);
  }

  /** Counts, and writes neither tables nor facts. */
  static Statistics count(SparkSession spark, String corpus, String output) throws IOException {
    return CorpusRun.of(spark, request(corpus, output, List.of(), List.of(), false)).statistics();
  }

  static Results run(SparkSession spark, String corpus, String output, List<Table> tables)
      throws IOException {
    CorpusRun.Outcome outcome = CorpusRun.of(spark, request(corpus, output, tables, false));
    return Results.of(spark, output, tables, outcome.statistics());
  }

  static void assertSame(Results many, Results one) {
    assertThat(many.setAside()).isEqualTo(one.setAside());
    many.tables()
        .forEach((table, rows) -> assertThat(rows).as(table).isEqualTo(one.tables().get(table)));
    assertThat(many.statistics()).isEqualTo(one.statistics());
    assertThat(many.written()).as("facts as written").isEqualTo(one.written());
  }
}
