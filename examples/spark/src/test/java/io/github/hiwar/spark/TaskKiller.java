package io.github.hiwar.spark;

import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.SparkContext;
import org.apache.spark.TaskKilled;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.scheduler.SparkListenerTaskStart;

/**
 * Kills the first attempt of every task: those that read the corpus in the middle of a file, where
 * they hang until then, the others whenever the news of their start arrives.
 */
final class TaskKiller extends SparkListener {
  private static final int NONE = -1;
  private static final String WHY = "to see what a second attempt changes";

  private final SparkContext context;
  private final AtomicInteger killed = new AtomicInteger();
  private final AtomicInteger reading = new AtomicInteger(NONE);

  TaskKiller(SparkContext context) {
    this.context = context;
    FaultyFileSystem.whenHanging(task -> context.killTaskAttempt(task, true, WHY));
  }

  int killed() {
    return killed.get();
  }

  @Override
  public void onStageSubmitted(SparkListenerStageSubmitted submitted) {
    reading.compareAndSet(NONE, submitted.stageInfo().stageId());
  }

  @Override
  public void onTaskStart(SparkListenerTaskStart start) {
    if (start.taskInfo().attemptNumber() == 0 && start.stageId() != reading.get()) {
      context.killTaskAttempt(start.taskInfo().taskId(), true, WHY);
    }
  }

  @Override
  public void onTaskEnd(SparkListenerTaskEnd end) {
    if (end.reason() instanceof TaskKilled) {
      killed.incrementAndGet();
    }
  }
}
