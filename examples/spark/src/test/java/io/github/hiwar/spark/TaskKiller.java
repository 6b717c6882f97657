package io.github.hiwar.spark;

import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.SparkContext;
import org.apache.spark.TaskKilled;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.scheduler.SparkListenerTaskStart;

/** Kills the first attempt of every task while it runs, and counts those that died of it. */
final class TaskKiller extends SparkListener {
  private final SparkContext context;
  private final AtomicInteger killed = new AtomicInteger();

  TaskKiller(SparkContext context) {
    this.context = context;
  }

  int killed() {
    return killed.get();
  }

  @Override
  public void onTaskStart(SparkListenerTaskStart start) {
    if (start.taskInfo().attemptNumber() == 0) {
      context.killTaskAttempt(start.taskInfo().taskId(), true, "to see what a retry changes");
    }
  }

  @Override
  public void onTaskEnd(SparkListenerTaskEnd end) {
    if (end.reason() instanceof TaskKilled) {
      killed.incrementAndGet();
    }
  }
}
