package io.github.hiwar.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.spark.sql.SparkSession;

/** A Spark of two threads in this JVM, in which a task may fail three times. */
final class SparkHere {
  private SparkHere() {}

  static void run(Consumer<SparkSession> work) {
    try (SparkSession spark = session()) {
      work.accept(spark);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static SparkSession session() {
    return SparkSession.builder()
        .master("local[2,4]")
        .appName("test")
        .config("spark.ui.enabled", false)
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.sql.shuffle.partitions", 2)
        .config("spark.hadoop.fs.file.impl", PlainFileSystem.class.getName())
        .config("spark.hadoop.fs.faulty.impl", FaultyFileSystem.class.getName())
        .getOrCreate();
  }
}
