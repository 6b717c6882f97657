package io.github.hiwar.benchmarks;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.json.HiwarJson;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * Prints the figures of the wire format as ratios: short rounds of all candidates in random order,
 * each candidate in a warmed JVM of its own, and the median of the ratios of one round.
 */
final class Benchmark {
  private static final int CORPUS_BYTES = 150 << 20;
  // Ten times the demands in ten times the time: what is left to caches and the collector.
  private static final double LINEAR = 2.5;

  private final boolean quick;
  private final Path folder;
  private final Figures figures = new Figures();
  private final Random random = new Random(42);

  private Benchmark(boolean quick, Path folder) {
    this.quick = quick;
    this.folder = folder;
  }

  /** Runs as {@code [--quick] RECORD.json TARGET_FOLDER}. */
  public static void main(String[] args) throws IOException {
    Locale.setDefault(Locale.ROOT);
    boolean quick = args[0].equals("--quick");
    Path record = Path.of(args[quick ? 1 : 0]);
    Path folder = Path.of(args[quick ? 2 : 1]);
    Files.createDirectories(folder);
    new Benchmark(quick, folder).run(record);
  }

  private void run(Path published) throws IOException {
    BargainingRecord record = HiwarJson.read(published).orThrow();
    Path compact = write("compact.json", record);
    Path small =
        write(
            "small.json",
            BargainingRecord.builder()
                .id(record.id())
                .addAllParties(record.parties())
                .addAllDemands(record.demands().subList(0, 2))
                .build());
    compare("record of %d KB, as published (indented)", published, true);
    compare("the same, compact: %d KB", compact, false);
    compare("record of %d KB", small, false);
    growth();
    cold(published);
    corpus(compact);
    figures.write(folder.resolve("figures.json"));
  }

  private Path write(String name, BargainingRecord record) throws IOException {
    return Files.write(folder.resolve(name), HiwarJson.write(record));
  }

  private void compare(String what, Path file, boolean targets) throws IOException {
    Map<Candidate, WorkerJvm> workers = new EnumMap<>(Candidate.class);
    Map<Candidate, List<double[]>> rounds = new EnumMap<>(Candidate.class);
    for (Candidate candidate : Candidate.values()) {
      workers.put(
          candidate,
          new WorkerJvm(
              List.of("-Xmx1g", "-XX:+UseSerialGC"), "round", candidate.name(), file.toString()));
      rounds.put(candidate, new ArrayList<>());
    }
    int warmUp = quick ? 25 : 60;
    int measured = quick ? 25 : 120;
    List<Candidate> order = new ArrayList<>(List.of(Candidate.values()));
    for (int i = 0; i < warmUp + measured; i++) {
      Collections.shuffle(order, random);
      for (Candidate candidate : order) {
        double[] round = of(workers, candidate).round();
        if (i >= warmUp) {
          of(rounds, candidate).add(round);
        }
      }
    }
    System.out.println(what.formatted(Files.size(file) / 1000));
    figures.report(
        "  read / token scan", ratio(rounds, Candidate.READ, Candidate.SCAN), targets ? 2.0 : 0);
    figures.report(
        "  read and standard validation / scan",
        ratio(rounds, Candidate.READ_AND_VALIDATE, Candidate.SCAN),
        targets ? 2.3 : 0);
    double[] rules = share(rounds, Candidate.READ_AND_VALIDATE, Candidate.READ);
    double[] schema = share(rounds, Candidate.TREE_AND_NETWORKNT, Candidate.TREE);
    figures.report(
        "  validation of a fresh record / scan", median(rules.clone()), targets ? 0.33 : 0);
    figures.report(
        "  the same / networknt (which checks the schema alone)",
        median(quotients(rules, schema)),
        targets ? 0.083 : 0);
    figures.report(
        "  databind on records / scan", ratio(rounds, Candidate.DATABIND_READ, Candidate.SCAN), 0);
    figures.report(
        "  fastjson2 on records / scan", ratio(rounds, Candidate.FASTJSON_READ, Candidate.SCAN), 0);
    figures.report(
        "  dsl-json on records / scan", ratio(rounds, Candidate.DSL_JSON_READ, Candidate.SCAN), 0);
    figures.report(
        "  write / replay", ratio(rounds, Candidate.WRITE, Candidate.REPLAY), targets ? 1.1 : 0);
    figures.report(
        "  databind on records / replay",
        ratio(rounds, Candidate.DATABIND_WRITE, Candidate.REPLAY),
        0);
    double size = Files.size(file);
    figures.report(
        "  bytes allocated per byte read",
        median(of(rounds, Candidate.READ), 1) / size,
        targets ? 2.4 : 0);
    figures.report(
        "  the same, databind on records",
        median(of(rounds, Candidate.DATABIND_READ), 1) / size,
        0);
    figures.report(
        "  heap kept per byte of JSON",
        of(workers, Candidate.READ).heap() / size,
        targets ? 1.45 : 0);
    figures.report(
        "  the same, databind on records", of(workers, Candidate.DATABIND_READ).heap() / size, 0);
    workers.values().forEach(WorkerJvm::close);
  }

  private static <V> V of(Map<Candidate, V> byCandidate, Candidate candidate) {
    return Objects.requireNonNull(byCandidate.get(candidate), candidate::label);
  }

  private static double ratio(
      Map<Candidate, List<double[]>> rounds, Candidate candidate, Candidate base) {
    double[] ratios = new double[of(rounds, base).size()];
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] = of(rounds, candidate).get(i)[0] / of(rounds, base).get(i)[0];
    }
    return median(ratios);
  }

  /** What a candidate costs over and above another, in scans, round by round. */
  private static double[] share(
      Map<Candidate, List<double[]>> rounds, Candidate whole, Candidate part) {
    double[] shares = new double[of(rounds, whole).size()];
    for (int i = 0; i < shares.length; i++) {
      double more = of(rounds, whole).get(i)[0] - of(rounds, part).get(i)[0];
      shares[i] = more / of(rounds, Candidate.SCAN).get(i)[0];
    }
    return shares;
  }

  private static double[] quotients(double[] dividends, double[] divisors) {
    double[] quotients = new double[dividends.length];
    Arrays.setAll(quotients, i -> dividends[i] / divisors[i]);
    return quotients;
  }

  private static double median(List<double[]> rounds, int index) {
    return median(rounds.stream().mapToDouble(round -> round[index]).toArray());
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }

  private void growth() throws IOException {
    Map<Growth, double[]> nanos = new EnumMap<>(Growth.class);
    for (Growth question : Growth.values()) {
      try (WorkerJvm worker =
          new WorkerJvm(List.of("-Xmx4g", "-XX:+UseSerialGC"), "growth", question.name())) {
        nanos.put(question, worker.numbers());
      }
    }
    System.out.println("cost of a demand in a larger record, relative to one of 1,000 demands");
    nanos.forEach(
        (question, costs) -> {
          for (int i = 1; i < costs.length; i++) {
            String name = "  %s, %,d demands".formatted(question.label(), Growth.SIZES[i]);
            figures.report(name, costs[i] / costs[0], LINEAR);
          }
        });
    System.out.println("what it costs at 100,000 demands, in passes over the record");
    int last = Growth.SIZES.length - 1;
    double pass = Objects.requireNonNull(nanos.get(Growth.ONE_PASS))[last];
    nanos.forEach(
        (question, costs) -> figures.report("  " + question.label(), costs[last] / pass, 0));
  }

  private void cold(Path file) throws IOException {
    double[] ratios = new double[quick ? 5 : 15];
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] = coldNanos("hiwar", file) / coldNanos("databind", file);
    }
    figures.report("cold JVM to first record / databind on records", median(ratios), 0.38);
  }

  private static double coldNanos(String how, Path file) throws IOException {
    long start = System.nanoTime();
    try (WorkerJvm worker = new WorkerJvm(List.of(), "cold", how, file.toString())) {
      if (!worker.ended()) {
        throw new IOException("the cold start of " + how + " failed");
      }
    }
    return System.nanoTime() - start;
  }

  private void corpus(Path record) throws IOException {
    byte[] line =
        (Files.readString(record, StandardCharsets.UTF_8) + "\n").getBytes(StandardCharsets.UTF_8);
    Path corpus = folder.resolve("corpus.ndjson");
    int size = quick ? CORPUS_BYTES / 5 : CORPUS_BYTES;
    try (OutputStream out = Files.newOutputStream(corpus)) {
      for (int written = 0; written < size; written += line.length) {
        out.write(line);
      }
    }
    for (String heap : List.of("-Xmx64m", "-Xmx16m")) {
      try (WorkerJvm worker = new WorkerJvm(List.of(heap), "corpus", corpus.toString())) {
        figures.report(
            "corpus of %d MB at %s (0: it suffices)".formatted(size >> 20, heap),
            worker.ended() ? 0 : 1,
            0.5);
      }
    }
    Files.delete(corpus);
  }
}
