package io.github.hiwar.spark;

import io.github.hiwar.corpus.statistics.Dimension;
import io.github.hiwar.corpus.statistics.Statistics;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The statistics: each task counts its own with the single machine's class, and the counts are
 * added up pair by pair.
 *
 * <p>No accumulators of Spark: a task that is tried again would count twice.
 */
final class Tally {
  private static final int DEPTH = 3;

  private Tally() {}

  /** The figures of staged facts. */
  static Statistics of(Dataset<Row> staged, List<Dimension> by) {
    Statistics all = new Statistics(by);
    JavaRDD<Statistics> parts =
        staged
            .select(Staged.PACKED)
            .toJavaRDD()
            .mapPartitions(rows -> List.of(counted(rows, by)).iterator());
    if (!parts.partitions().isEmpty()) {
      all.add(parts.treeReduce(Tally::sum, DEPTH));
    }
    return all;
  }

  private static Statistics counted(Iterator<Row> rows, List<Dimension> by) {
    Statistics part = new Statistics(by);
    rows.forEachRemaining(row -> PackedFacts.in(row.getAs(0)).forEach(part::add));
    return part;
  }

  private static Statistics sum(Statistics one, Statistics other) {
    Statistics sum = new Statistics(one.by());
    sum.add(one);
    sum.add(other);
    return sum;
  }
}
