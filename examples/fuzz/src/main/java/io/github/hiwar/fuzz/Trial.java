package io.github.hiwar.fuzz;

import io.github.hiwar.fuzz.law.Case;
import io.github.hiwar.fuzz.law.Law;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Optional;

/** One law tried on one case: whether it holds, throws nothing, and takes no longer than it may. */
final class Trial {
  private static final long MOST_NANOSECONDS = 2_000_000_000L;
  private static final int LENGTH = 100_000;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private Trial() {}

  /** {@return what went wrong, empty if nothing did} */
  static Optional<Throwable> of(Law law, Case given) {
    Optional<Throwable> failure = attempt(law, given);
    return failure.filter(TooSlow.class::isInstance).isPresent() ? attempt(law, given) : failure;
  }

  // By the time of the processor, and twice: another process may be at work, or the JVM warming up.
  private static Optional<Throwable> attempt(Law law, Case given) {
    long start = THREADS.getCurrentThreadCpuTime();
    try {
      law.check(given);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      return Optional.of(e);
    }
    long nanoseconds = THREADS.getCurrentThreadCpuTime() - start;
    return nanoseconds > MOST_NANOSECONDS && given.length() <= LENGTH
        ? Optional.of(new TooSlow(law, nanoseconds, given.length()))
        : Optional.empty();
  }

  /** It took too long. */
  static final class TooSlow extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooSlow(Law law, long nanoseconds, int bytes) {
      super("%s: %.1f s for %d bytes".formatted(law.name(), nanoseconds / 1e9, bytes));
    }
  }
}
