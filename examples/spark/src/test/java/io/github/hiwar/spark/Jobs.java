package io.github.hiwar.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.spark.sql.SparkSession;

/** Runs the job, and compares what came of it. */
final class Jobs {
  private Jobs() {}

  static Request request(String corpus, String output) {
    return new Request(
        List.of(corpus), output, false, new Judging(Judging.Profile.standard, null), Results.BY);
  }

  static Results run(SparkSession spark, String corpus, String output) throws IOException {
    CorpusRun.Outcome outcome = CorpusRun.of(spark, request(corpus, output));
    return Results.of(spark, output, outcome.statistics());
  }

  static void assertSame(Results many, Results one) {
    assertThat(many.setAside()).isEqualTo(one.setAside());
    one.tables().forEach((table, rows) -> assertThat(many.tables().get(table)).as(table).isEqualTo(rows));
    assertThat(many.statistics()).isEqualTo(one.statistics());
  }
}
