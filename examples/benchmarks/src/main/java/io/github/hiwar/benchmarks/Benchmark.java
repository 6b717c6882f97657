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
  private final Path cli;
  private final Figures figures = new Figures();
  private final Random random = new Random(42);

  private Benchmark(boolean quick, Path folder, Path cli) {
    this.quick = quick;
    this.folder = folder;
    this.cli = cli;
  }

  /**
   * Runs as {@code [--quick|--once] RECORD.json TARGET_FOLDER FOLDER_OF_THE_COMMAND_LINE}; once:
   * all that is compared does the record, and nothing is measured.
   */
  public static void main(String[] args) throws IOException {
    Locale.setDefault(Locale.ROOT);
    List<String> given = new ArrayList<>(List.of(args));
    boolean quick = given.remove("--quick");
    if (given.remove("--once")) {
      byte[] json = Files.readAllBytes(Path.of(given.get(0)));
      for (Candidate candidate : Candidate.values()) {
        Objects.requireNonNull(candidate.over(json).run(), candidate::label);
      }
      return;
    }
    Path folder = Files.createDirectories(Path.of(given.get(1)));
    new Benchmark(quick, folder, Path.of(given.get(2))).run(Path.of(given.get(0)));
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
    compare("record of %d KB, compact", compact, true);
    compare("the same, as published (indented): %d KB", published, false);
    compare("record of %d KB", small, false);
    growth();
    new Starts(figures, quick ? 5 : 15).report(compact, cli);
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
    // Seven seconds each: reading with validation is not warm sooner.
    int warmUp = quick ? 25 : 120;
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
    if (targets) {
      double[] scans = of(rounds, Candidate.SCAN).stream().mapToDouble(one -> one[0]).toArray();
      figures.noise(spread(scans));
    }
    for (Candidate candidate :
        List.of(
            Candidate.READ,
            Candidate.READ_AND_VALIDATE,
            Candidate.DATABIND_READ,
            Candidate.FASTJSON_READ,
            Candidate.DSL_JSON_READ)) {
      figures.report(
          "  %s / token scan".formatted(candidate.label()),
          ratio(rounds, candidate, Candidate.SCAN));
    }
    figures.report("  write / replay", ratio(rounds, Candidate.WRITE, Candidate.REPLAY));
    double[] rules = share(rounds, Candidate.READ_AND_VALIDATE, Candidate.READ);
    double[] schema = share(rounds, Candidate.TREE_AND_NETWORKNT, Candidate.TREE);
    figures.report(
        "  validation of a fresh record / networknt (the schema alone)",
        median(quotients(rules, schema)));
    double size = Files.size(file);
    double allocated = median(of(rounds, Candidate.READ), 1);
    double heap = of(workers, Candidate.READ).heap();
    figures.report("  bytes allocated per byte read", allocated / size);
    figures.report("  heap kept per byte of JSON", heap / size);
    aim(targets, "  read / data binding", Candidate.READ, Candidate.DATABIND_READ, rounds, 0.8);
    aim(
        targets,
        "  read and standard validation / data binding",
        Candidate.READ_AND_VALIDATE,
        Candidate.DATABIND_READ,
        rounds,
        1.6);
    aim(targets, "  write / data binding", Candidate.WRITE, Candidate.DATABIND_WRITE, rounds, 1.1);
    aim(
        targets,
        "  bytes allocated to read / data binding",
        allocated / median(of(rounds, Candidate.DATABIND_READ), 1),
        0.7);
    aim(
        targets,
        "  heap kept / data binding",
        heap / of(workers, Candidate.DATABIND_READ).heap(),
        0.48);
    workers.values().forEach(WorkerJvm::close);
  }

  private static <V> V of(Map<Candidate, V> byCandidate, Candidate candidate) {
    return Objects.requireNonNull(byCandidate.get(candidate), candidate::label);
  }

  private void aim(
      boolean targets,
      String name,
      Candidate ours,
      Candidate theirs,
      Map<Candidate, List<double[]>> rounds,
      double target) {
    aim(targets, name, ratio(rounds, ours, theirs), target);
  }

  private void aim(boolean targets, String name, double value, double target) {
    if (targets) {
      figures.atMost(name, value, target);
    } else {
      figures.report(name, value);
    }
  }

  /** What lies between the quarters of the values, as a share of their median. */
  private static double spread(double[] values) {
    Arrays.sort(values);
    return (values[values.length * 3 / 4] - values[values.length / 4]) / values[values.length / 2];
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
            figures.atMost(name, costs[i] / costs[0], LINEAR);
          }
        });
    System.out.println("what it costs at 100,000 demands, in passes over the record");
    int last = Growth.SIZES.length - 1;
    double pass = Objects.requireNonNull(nanos.get(Growth.ONE_PASS))[last];
    nanos.forEach((question, costs) -> figures.report("  " + question.label(), costs[last] / pass));
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
        figures.atMost(
            "corpus of %d MB at %s (0: it suffices)".formatted(size >> 20, heap),
            worker.ended() ? 0 : 1,
            0.5);
      }
    }
    Files.delete(corpus);
  }
}
