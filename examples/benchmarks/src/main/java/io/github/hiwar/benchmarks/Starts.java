package io.github.hiwar.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a start costs, when Java has compiled nothing yet: interleaved rounds, and their medians.
 */
final class Starts {
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  /** Something that is measured. */
  private interface Measured {
    double value() throws IOException;
  }

  private final Figures figures;
  private final int rounds;

  Starts(Figures figures, int rounds) {
    this.figures = figures;
    this.rounds = rounds;
  }

  void report(Path record, Path cli) throws IOException {
    System.out.println("a start, until Java has compiled something");
    figures.atMost(
        "  whole process, first document read / data binding",
        quotient(() -> first(Candidate.READ, record), () -> first(Candidate.DATABIND_READ, record)),
        0.6);
    double[] ours = new double[rounds];
    double[] theirs = new double[rounds];
    double[] quotients = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      ours[i] = firstSecond(Candidate.READ_AND_VALIDATE, record);
      theirs[i] = firstSecond(Candidate.DATABIND_AND_NETWORKNT, record);
      quotients[i] = ours[i] / theirs[i];
    }
    figures.report("  documents read and validated in the first second", median(ours));
    figures.report("  those that data binding reads and networknt checks", median(theirs));
    figures.atLeast("  ours / theirs", median(quotients), 1.5);
    String jar = cli.resolve("target/hiwar.jar").toString();
    String file = record.toString();
    figures.atMost(
        "  hiwar validate, whole process / java -version",
        quotient(
            () -> process(JAVA, "-jar", jar, "validate", file), () -> process(JAVA, "-version")),
        12);
    String launcher = cli.resolve("hiwar").toString();
    process(launcher, "validate", file); // Writes down the classes that a start takes.
    figures.atMost(
        "  the same by its launcher, with class-data sharing",
        quotient(() -> process(launcher, "validate", file), () -> process(JAVA, "-version")),
        7);
  }

  private double quotient(Measured ours, Measured theirs) throws IOException {
    double[] quotients = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      quotients[i] = ours.value() / theirs.value();
    }
    return median(quotients);
  }

  private static double first(Candidate candidate, Path record) throws IOException {
    long start = System.nanoTime();
    try (WorkerJvm worker =
        new WorkerJvm(List.of(), "first", candidate.name(), record.toString())) {
      if (!worker.ended()) {
        throw new IOException("the cold start of " + candidate.label() + " failed");
      }
    }
    return System.nanoTime() - start;
  }

  private static double firstSecond(Candidate candidate, Path record) throws IOException {
    try (WorkerJvm worker =
        new WorkerJvm(List.of(), "second", candidate.name(), record.toString())) {
      return worker.numbers()[0];
    }
  }

  private static double process(String... command) throws IOException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(new ArrayList<>(List.of(command)))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      if (process.waitFor() != 0) {
        throw new IOException(String.join(" ", command) + " failed");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
    return System.nanoTime() - start;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
