package io.github.hiwar.cost;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** Counts what work costs the thread that does it. */
public final class Meter {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private Meter() {}

  /**
   * What one run has cost.
   *
   * @param bytes the bytes that it allocated
   * @param nanos the nanoseconds of processor that it took
   */
  public record Cost(long bytes, long nanos) {}

  /**
   * {@return what it costs to do the work once}
   *
   * @param work the work
   * @throws Exception as the work does
   */
  public static Cost of(Operation.Work work) throws Exception {
    long nanos = THREADS.getCurrentThreadCpuTime();
    long bytes = THREADS.getCurrentThreadAllocatedBytes();
    Object found = work.run();
    long allocated = THREADS.getCurrentThreadAllocatedBytes() - bytes;
    long taken = THREADS.getCurrentThreadCpuTime() - nanos;
    if (found == null) {
      throw new IllegalStateException("nothing was asked");
    }
    return new Cost(allocated, taken);
  }
}
