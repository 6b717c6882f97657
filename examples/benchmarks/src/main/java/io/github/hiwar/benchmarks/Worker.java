package io.github.hiwar.benchmarks;

import io.github.hiwar.json.Corpus;
import io.github.hiwar.json.CorpusLine;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One JVM of the benchmark, which does what it is told line by line. */
final class Worker {
  private static final long ROUND_NANOS = 60_000_000L;
  private static final int KEPT_BYTES = 20 << 20;

  private Worker() {}

  /**
   * Runs as {@code round|first|second CANDIDATE FILE}, {@code growth QUESTION} or {@code corpus
   * FILE}.
   */
  public static void main(String[] args) throws IOException {
    switch (args[0]) {
      case "round" -> rounds(candidate(args), bytes(args));
      case "first" -> System.out.println(candidate(args).over(bytes(args)).run().hashCode());
      case "second" -> second(candidate(args), bytes(args));
      case "growth" -> System.out.println(join(Growth.valueOf(args[1]).nanosPerDemand()));
      case "corpus" -> corpus(Path.of(args[1]));
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  private static Candidate candidate(String... args) {
    return Candidate.valueOf(args[1]);
  }

  private static byte[] bytes(String... args) throws IOException {
    return Files.readAllBytes(Path.of(args[2]));
  }

  private static String join(double[] numbers) {
    return Arrays.stream(numbers).mapToObj(Double::toString).collect(Collectors.joining(" "));
  }

  // Each line asks for one round; the answer is nanoseconds and bytes allocated per document.
  private static void rounds(Candidate candidate, byte[] json) throws IOException {
    Candidate.Work work = candidate.over(json);
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (line.equals("heap")) {
        System.out.println(heapPerDocument(work, KEPT_BYTES / json.length));
        continue;
      }
      long count = 0;
      int sink = 0;
      long allocated = threads.getCurrentThreadAllocatedBytes();
      long start = System.nanoTime();
      long end = start;
      while (end - start < ROUND_NANOS) {
        sink += (work.run() == null ? 1 : 0);
        count++;
        end = System.nanoTime();
      }
      long bytes = threads.getCurrentThreadAllocatedBytes() - allocated;
      System.out.println(
          (double) (end - start) / count + " " + (double) bytes / count + " " + sink);
    }
  }

  private static double heapPerDocument(Candidate.Work work, int documents) {
    Object[] kept = new Object[documents];
    long before = used();
    for (int i = 0; i < documents; i++) {
      kept[i] = work.run();
    }
    double heap = (double) (used() - before) / documents;
    return kept[documents - 1] == null ? 0 : heap;
  }

  private static long used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  // How many documents are done in the first second of the JVM's life.
  private static void second(Candidate candidate, byte[] json) {
    long end = ManagementFactory.getRuntimeMXBean().getStartTime() + 1000;
    Candidate.Work work = candidate.over(json);
    long done = 0;
    int sink = 0;
    while (System.currentTimeMillis() < end) {
      sink += work.run() == null ? 1 : 0;
      done++;
    }
    System.out.println(done + " " + sink);
  }

  private static void corpus(Path file) throws IOException {
    try (Stream<CorpusLine> lines = Corpus.read(file)) {
      System.out.println(lines.filter(line -> line.result().isValid()).count());
    }
  }
}
