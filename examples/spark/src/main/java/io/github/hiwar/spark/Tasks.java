package io.github.hiwar.spark;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.spark.SparkExecutorInfo;
import org.apache.spark.sql.SparkSession;

/**
 * The tasks of a job, which go on for a moment after one of them has failed it: what they write
 * into a folder that is thrown away would bring it back.
 */
final class Tasks implements AutoCloseable {
  private static final long LONGEST_WAIT = TimeUnit.MINUTES.toNanos(1);
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(20);

  private final SparkSession spark;
  private boolean ended;

  Tasks(SparkSession spark) {
    this.spark = spark;
  }

  /** Says that all of them are done. */
  void ended() {
    ended = true;
  }

  /** Where some may still run, has them stop and waits for them, a minute at most. */
  @Override
  public void close() {
    if (ended) {
      return;
    }
    spark.sparkContext().cancelAllJobs();
    long began = System.nanoTime();
    while (running() > 0 && System.nanoTime() - began < LONGEST_WAIT) {
      LockSupport.parkNanos(PAUSE);
    }
  }

  private int running() {
    return Arrays.stream(spark.sparkContext().statusTracker().getExecutorInfos())
        .mapToInt(SparkExecutorInfo::numRunningTasks)
        .sum();
  }
}
