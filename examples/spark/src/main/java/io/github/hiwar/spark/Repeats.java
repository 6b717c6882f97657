package io.github.hiwar.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;

import io.github.hiwar.corpus.table.Tables;
import java.io.IOException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

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

  private final Dataset<Row> rows;
  private final boolean none;

  private Repeats(Dataset<Row> rows) {
    this.rows = rows;
    this.none = rows.isEmpty();
  }

  static Repeats in(Staging staging, SparkSession spark) throws IOException {
    Dataset<Row> records =
        staging
            .rows(Staged.TABLE + Tables.all().get(0).name())
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
    return none
        ? staged
        : staged.join(
            rows.select(Staged.FILE, Staged.LINE),
            new String[] {Staged.FILE, Staged.LINE},
            "left_anti");
  }
}
