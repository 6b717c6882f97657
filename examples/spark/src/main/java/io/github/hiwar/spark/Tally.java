package io.github.hiwar.spark;

import io.github.hiwar.corpus.statistics.Dimension;
import io.github.hiwar.corpus.statistics.Fact;
import io.github.hiwar.corpus.statistics.FactKind;
import io.github.hiwar.corpus.statistics.Statistics;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import scala.jdk.javaapi.CollectionConverters;

/**
 * The statistics of one kind of fact: each task counts its own with the single machine's class, and the
 * counts are added up pair by pair.
 *
 * <p>No accumulators of Spark: a task that is tried again would count twice.
 */
final class Tally {
  private static final int DEPTH = 3;

  private Tally() {}

  static Statistics of(FactKind kind, Dataset<Row> facts, List<Dimension> by) {
    Statistics all = new Statistics(by);
    JavaRDD<Statistics> parts =
        facts.toJavaRDD().mapPartitions(rows -> List.of(counted(kind, rows, by)).iterator());
    if (!parts.partitions().isEmpty()) {
      all.add(parts.treeReduce(Tally::sum, DEPTH));
    }
    return all;
  }

  private static Statistics counted(FactKind kind, Iterator<Row> rows, List<Dimension> by) {
    Statistics part = new Statistics(by);
    rows.forEachRemaining(row -> part.add(Fact.of(kind, CollectionConverters.asJava(row.toSeq()))));
    return part;
  }

  private static Statistics sum(Statistics one, Statistics other) {
    Statistics sum = new Statistics(one.by());
    sum.add(one);
    sum.add(other);
    return sum;
  }
}
