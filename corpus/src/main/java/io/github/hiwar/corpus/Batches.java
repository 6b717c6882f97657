package io.github.hiwar.corpus;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Works on things side by side in batches, and hands over what comes of it in order.
 *
 * <p>Only two batches a thread are under way, and only so many bytes (an eighth of the heap, 16 MiB
 * at most), or one thing that is larger: whoever adds more works off the oldest first, so that
 * memory is bounded. Used by one thread at a time.
 */
final class Batches<I, O> implements AutoCloseable {
  private static final int MOST_THINGS = 256;
  private static final int MOST_BYTES = 256 << 10;
  // What comes of the bytes takes room as well, and a collector in regions gives a large thing
  // whole ones: an eighth of a small heap is safe.
  private static final long MOST_BYTES_UNDER_WAY =
      Math.min(16 << 20, Runtime.getRuntime().maxMemory() / 8);

  private final Function<I, O> work;
  private final Consumer<O> consumer;
  private final @Nullable ExecutorService workers;
  private final int mostUnderWay;
  private final Deque<Batch<O>> underWay = new ArrayDeque<>();
  private List<I> batch = new ArrayList<>();
  private long bytes;
  private long bytesUnderWay;

  private record Batch<O>(Future<List<O>> results, long bytes) {}

  Batches(int threads, Function<I, O> work, Consumer<O> consumer) {
    this.work = work;
    this.consumer = consumer;
    this.mostUnderWay = 2 * threads;
    this.workers =
        threads == 1
            ? null
            : Executors.newFixedThreadPool(
                threads,
                task -> {
                  Thread thread = new Thread(task, "hiwar-corpus");
                  thread.setDaemon(true);
                  return thread;
                });
  }

  void add(I thing, int size) {
    if (workers == null) {
      consumer.accept(work.apply(thing));
      return;
    }
    batch.add(thing);
    bytes += size;
    if (batch.size() >= MOST_THINGS || bytes >= MOST_BYTES) {
      submit(workers);
    }
  }

  private void submit(ExecutorService to) {
    while (underWay.size() >= mostUnderWay
        || (!underWay.isEmpty() && bytesUnderWay + bytes > MOST_BYTES_UNDER_WAY)) {
      handOver();
    }
    List<I> whole = batch;
    underWay.add(new Batch<>(to.submit(() -> whole.stream().map(work).toList()), bytes));
    bytesUnderWay += bytes;
    batch = new ArrayList<>();
    bytes = 0;
  }

  private void handOver() {
    Batch<O> oldest = underWay.remove();
    bytesUnderWay -= oldest.bytes();
    try {
      oldest.results().get().forEach(consumer);
    } catch (ExecutionException e) {
      // The work throws nothing checked.
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e.getCause() instanceof RuntimeException failure
          ? failure
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading a corpus", e);
    }
  }

  /** Works off what is left. */
  void finish() {
    if (workers != null && !batch.isEmpty()) {
      submit(workers);
    }
    while (!underWay.isEmpty()) {
      handOver();
    }
  }

  @Override
  public void close() {
    if (workers != null) {
      workers.shutdownNow();
    }
  }
}
