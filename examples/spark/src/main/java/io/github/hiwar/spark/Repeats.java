package io.github.hiwar.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;

import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;

/**
 * The records whose id the corpus has before them, in the order of files and lines: they are not
 * counted.
 *
 * <p>Which of two attempts, tasks or machines was faster plays no part: the place decides.
 */
final class Repeats {
  static final String ID = "id";
  static final String FIRST_FILE = "first_file";
  static final String FIRST_LINE = "first_line";

  // Places of so many records are sent to every machine; of more, they are joined.
  private static final int FEW = 500_000;

  private final Dataset<Row> rows;
  private final @Nullable Set<Place> few;

  private record Place(int file, long line) implements Serializable {}

  private Repeats(Dataset<Row> rows) {
    this.rows = rows;
    List<Row> first = rows.select(Staged.FILE, Staged.LINE).takeAsList(FEW + 1);
    this.few =
        first.size() > FEW
            ? null
            : first.stream()
                .map(row -> new Place(row.getInt(0), row.getLong(1)))
                .collect(Collectors.toUnmodifiableSet());
  }

  static Repeats in(Staging staging, SparkSession spark) throws IOException {
    Dataset<Row> records =
        staging
            .rows(Staged.IDS)
            .select(
                col(Staged.CELLS).getItem(0).as(ID),
                struct(col(Staged.FILE), col(Staged.LINE)).as("place"));
    Dataset<Row> firsts =
        records
            .groupBy(ID)
            .agg(min("place").as("first"), count(lit(1)).as("times"))
            .where(col("times").gt(1));
    String path = staging.path("repeats").toString();
    records
        .join(firsts, ID)
        .where(col("place").notEqual(col("first")))
        .select(
            col(ID),
            col("place").getField(Staged.FILE).as(Staged.FILE),
            col("place").getField(Staged.LINE).as(Staged.LINE),
            col("first").getField(Staged.FILE).as(FIRST_FILE),
            col("first").getField(Staged.LINE).as(FIRST_LINE))
        .write()
        .options(Committing.OPTIONS)
        .parquet(path);
    return new Repeats(spark.read().parquet(path));
  }

  /** The repeated records: their id, their place, and the place of the first. */
  Dataset<Row> rows() {
    return rows;
  }

  /** The rows that do not come from a repeated record. */
  Dataset<Row> without(Dataset<Row> staged) {
    if (few == null) {
      return staged.join(
          rows.select(Staged.FILE, Staged.LINE),
          new String[] {Staged.FILE, Staged.LINE},
          "left_anti");
    }
    // The rule of Spark for a small table is the same, but it would ask for it again each time.
    return few.isEmpty() ? staged : staged.where(isNoneOf(few));
  }

  private static Column isNoneOf(Set<Place> few) {
    UDF2<Integer, Long, Boolean> counts = (file, line) -> !few.contains(new Place(file, line));
    return udf(counts, DataTypes.BooleanType).apply(col(Staged.FILE), col(Staged.LINE));
  }
}
