package io.github.hiwar.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.corpus.table.Tables;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cluster and one machine give the same. {@code -Dhiwar.records=100000} asks for more. */
class OneMachineAndManyTest {
  private static final int RECORDS = Integer.getInteger("hiwar.records", 2000);

  @Test
  void a_cluster_gives_the_figures_tables_and_bad_records_of_one_machine(@TempDir Path dir)
      throws IOException {
    Path corpus = Corpora.write(dir.resolve("corpus"), RECORDS);
    Results one = Results.ofOneMachine(corpus);
    try (SparkSession spark = SparkHere.session()) {
      Results many = Jobs.run(spark, corpus.toString(), dir + "/out", Tables.all());
      Jobs.assertSame(many, one);
    }
    assertThat(one.statistics().records()).isGreaterThan(RECORDS * 8L / 10);
    assertThat(one.statistics().setAside()).isGreaterThan(RECORDS / 20L);
  }
}
