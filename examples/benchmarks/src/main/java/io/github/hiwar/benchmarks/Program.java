package io.github.hiwar.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A program run as a user runs it, from its start to its end. */
final class Program {
  /** The Java that runs this. */
  static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

  private static final int POLLING_MILLIS = 10;

  private Program() {}

  /**
   * What a run cost.
   *
   * @param seconds from start to end, the start of the JVM included
   * @param coreSeconds what all its threads had of the cores, which is the same on a busy machine
   * @param peakMegabytes the most memory that the process had at a time, all that is not heap too
   */
  record Cost(double seconds, double coreSeconds, double peakMegabytes) {}

  /**
   * Runs it, and expects one of the exit statuses.
   *
   * @throws IOException if it ends otherwise; what it printed is in the log
   */
  static Cost run(List<String> command, List<Integer> expected, Path log) throws IOException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    double peak = 0;
    Duration cores = Duration.ZERO;
    try {
      while (process.isAlive()) {
        peak = Math.max(peak, highWater(process));
        cores = process.info().totalCpuDuration().orElse(cores);
        Thread.sleep(POLLING_MILLIS);
      }
    } catch (InterruptedException e) {
      process.destroy();
      throw new IOException("interrupted", e);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    if (!expected.contains(process.exitValue())) {
      throw new IOException(
          "exit status %d, see %s: %s".formatted(process.exitValue(), log, command));
    }
    return new Cost(seconds, cores.toNanos() / 1e9, peak);
  }

  // Linux keeps the high-water mark, so that nothing is missed between two looks.
  private static double highWater(Process process) {
    try {
      return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0; // It has just ended.
    }
  }
}
