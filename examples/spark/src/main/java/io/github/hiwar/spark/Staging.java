package io.github.hiwar.spark;

import static java.util.stream.Collectors.toCollection;

import io.github.hiwar.corpus.statistics.FactKind;
import io.github.hiwar.corpus.table.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.rdd.RDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import scala.Tuple2;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import scala.reflect.ClassTag;

/**
 * What the tasks made of the corpus, kept in the draft while the results are drawn from it: every
 * file is read and parsed once, whatever is asked of it.
 *
 * <p>It is written under Spark's commit protocol, so that of several attempts at a task exactly one
 * counts.
 */
final class Staging {
  private static final String FOLDER = "staged";

  // Some fifty tables are written side by side: small groups of rows keep that within a few hundred
  // megabytes a task, and sort nothing.
  private static final String ROW_GROUP = Integer.toString(4 << 20);
  private static final String WRITERS = "spark.sql.maxConcurrentOutputFileWriters";

  private final SparkSession spark;
  private final Draft draft;

  Staging(SparkSession spark, Draft draft) {
    this.spark = spark;
    this.draft = draft;
  }

  /** Reads every file, and keeps what came of it. */
  void fill(SourceFiles sources, Request request) {
    spark.conf().set(WRITERS, 200L);
    spark
        .createDataFrame(rows(sources, request), Staged.SCHEMA)
        .write()
        .options(Committing.OPTIONS)
        .option("parquet.block.size", ROW_GROUP)
        // No two of them are alike.
        .option("parquet.enable.dictionary#" + Staged.PACKED, "false")
        .partitionBy(Staged.KIND)
        .parquet(path("").toString());
  }

  private RDD<Row> rows(SourceFiles sources, Request request) {
    Judging judging = request.judging();
    Set<String> tables =
        request.tables().stream().map(Table::name).collect(toCollection(HashSet::new));
    Broadcast<SerializableConfiguration> hadoop =
        SerializableConfiguration.broadcast(spark.sparkContext());
    return loads(sources)
        .toJavaRDD()
        .mapPartitions(
            loads -> {
              List<SourceFile> files = new ArrayList<>();
              loads.forEachRemaining(files::addAll);
              return new LoadRows(
                  files,
                  judging.judge(),
                  new RecordRows(judging, tables),
                  hadoop.value().value(),
                  TaskContext.get());
            })
        .rdd();
  }

  // A task a load, near the machine that holds its first file.
  private RDD<List<SourceFile>> loads(SourceFiles sources) {
    List<Tuple2<List<SourceFile>, Seq<String>>> loads = new ArrayList<>();
    for (List<SourceFile> load : sources.loads(spark.sparkContext().defaultParallelism())) {
      String host = load.get(0).host();
      List<String> near = host.isEmpty() ? List.of() : List.of(host);
      loads.add(new Tuple2<>(load, CollectionConverters.asScala(near).toSeq()));
    }
    return spark
        .sparkContext()
        .makeRDD(CollectionConverters.asScala(loads).toSeq(), ClassTag.apply(List.class));
  }

  /** The rows of one kind. */
  Dataset<Row> rows(String kind) throws IOException {
    return rows(List.of(kind));
  }

  /** The rows of all that is counted. */
  Dataset<Row> facts() throws IOException {
    return rows(Stream.of(FactKind.values()).map(kind -> Staged.FACTS + kind.code()).toList());
  }

  private Dataset<Row> rows(List<String> kinds) throws IOException {
    List<String> paths = new ArrayList<>();
    for (String kind : kinds) {
      Path path = path(Staged.KIND + "=" + kind);
      if (draft.files().exists(path)) {
        paths.add(path.toString());
      }
    }
    return paths.isEmpty()
        ? spark.createDataFrame(List.of(), Staged.WITHOUT_KIND)
        : spark.read().schema(Staged.WITHOUT_KIND).parquet(paths.toArray(new String[0]));
  }

  /** A place among what is staged. */
  Path path(String name) {
    return name.isEmpty() ? draft.at(FOLDER) : new Path(draft.at(FOLDER), name);
  }

  /** Throws away what was staged. */
  void clear() throws IOException {
    draft.files().delete(draft.at(FOLDER), true);
  }
}
