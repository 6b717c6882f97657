package io.github.hiwar.benchmarks;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.json.HiwarJson;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Prints the figures of the wire format as ratios: short rounds of all candidates in random order,
 * each candidate in warm JVMs of its own, and the median of the ratios of one round.
 */
final class Benchmark {
  private static final int CORPUS_BYTES = 150 << 20;
  private static final int MACHINES = 3;
  // Ten times the demands in ten times the time: what is left to caches and the collector.
  private static final double LINEAR = 2.5;

  private final boolean quick;
  private final Path folder;
  private final Path cli;
  private final Figures figures = new Figures();

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
    Rounds rounds = new Rounds(file, quick);
    int machines = targets && !quick ? MACHINES : 1;
    for (int i = 0; i < machines; i++) {
      rounds.measure((quick ? 25 : 120) / machines);
    }
    System.out.println(what.formatted(Files.size(file) / 1000));
    if (targets) {
      figures.noise(rounds.spread(Candidate.SCAN));
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
          rounds.ratio(candidate, Candidate.SCAN));
    }
    figures.report("  write / replay", rounds.ratio(Candidate.WRITE, Candidate.REPLAY));
    figures.report(
        "  validation of a fresh record / networknt (the schema alone)",
        rounds.ratioOfRests(
            Candidate.READ_AND_VALIDATE,
            Candidate.READ,
            Candidate.TREE_AND_NETWORKNT,
            Candidate.TREE));
    double size = Files.size(file);
    double allocated = rounds.allocated(Candidate.READ);
    double heap = rounds.heap(Candidate.READ);
    figures.report("  bytes allocated per byte read", allocated / size);
    figures.report("  heap kept per byte of JSON", heap / size);
    aim(
        targets,
        "  read / data binding",
        rounds.ratio(Candidate.READ, Candidate.DATABIND_READ),
        0.8);
    aim(
        targets,
        "  read and standard validation / data binding",
        rounds.ratio(Candidate.READ_AND_VALIDATE, Candidate.DATABIND_READ),
        1.6);
    aim(
        targets,
        "  write / data binding",
        rounds.ratio(Candidate.WRITE, Candidate.DATABIND_WRITE),
        1.1);
    aim(
        targets,
        "  bytes allocated to read / data binding",
        allocated / rounds.allocated(Candidate.DATABIND_READ),
        0.7);
    aim(targets, "  heap kept / data binding", heap / rounds.heap(Candidate.DATABIND_READ), 0.48);
  }

  private void aim(boolean targets, String name, double value, double target) {
    if (targets) {
      figures.atMost(name, value, target);
    } else {
      figures.report(name, value);
    }
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
