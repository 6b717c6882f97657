package io.github.hiwar.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What lies about half made while a command works: drafts and temporary files. When a signal ends
 * the program (SIGINT, SIGTERM, SIGHUP), it is removed. After SIGKILL, which nothing can answer,
 * the next run to the same place does so.
 */
final class Unfinished {
  // Long enough for a file to be made; a pipe that nobody reads is not waited for.
  private static final int SECONDS = 1;

  /** Makes something on the disk. */
  @FunctionalInterface
  interface Making<T extends AutoCloseable> {
    /** Makes it. */
    T make() throws IOException;
  }

  private final ReentrantLock making = new ReentrantLock();
  private final List<AutoCloseable> made = new ArrayList<>();
  private volatile boolean ending;

  /** Makes something that is closed at the end of the program; if it is finished, to no effect. */
  <T extends AutoCloseable> T make(Making<T> one) throws IOException {
    making.lock();
    try {
      if (ending) {
        throw new IOException("the program ends");
      }
      T thing = one.make();
      made.add(thing);
      return thing;
    } finally {
      making.unlock();
    }
  }

  /** Whether a signal ends the program: what fails from now on fails because of that. */
  boolean isEnding() {
    return ending;
  }

  /** Removes it all when the JVM ends. */
  void removeAtEnd() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::removeAll, "hiwar-unfinished"));
  }

  private void removeAll() {
    ending = true;
    try {
      if (!making.tryLock(SECONDS, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      return;
    }
    for (AutoCloseable one : made) {
      try {
        one.close();
      } catch (Exception isTriedByTheNextRun) {
        // There is nobody left to tell.
      }
    }
  }
}
