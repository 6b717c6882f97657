package io.github.hiwar.benchmarks;

import io.github.hiwar.benchmarks.Program.Cost;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Prints what it costs to validate and count a corpus on one core, on two, and on local Spark, from
 * a thousand generated records to a million: whole programs, in interleaved rounds, and a check
 * that all of them give the same figures.
 */
final class CorpusBenchmark {
  private static final String BY = "category,sector,year";
  private static final String SEED = "7";
  private static final String BROKEN = "0.02";
  // The collector is named, since the JVM would take one for one core and another for two.
  static final String COLLECTOR = "-XX:+UseParallelGC";
  // Clean, or with records set aside.
  private static final List<Integer> DONE = List.of(0, 1);

  private final Path hiwar;
  private final Path sparkHome;
  private final Path sparkJob;
  private final Path folder;
  private static final int MOST_IN_EVERY_WAY = 100_000;

  private final Figures figures = new Figures();
  private final Random random = new Random(42);

  /** How a corpus is counted. */
  private enum Way {
    ONE_CORE("0", "-Xmx256m"),
    TWO_CORES("0,1", "-Xmx256m"),
    TWO_CORES_WITH_A_SMALL_HEAP("0,1", "-Xmx64m"),
    /** Statistics and bad records, as the others: neither tables nor facts are written. */
    SPARK("0,1", "-Xmx2g");

    private final String cores;
    private final String heap;

    Way(String cores, String heap) {
      this.cores = cores;
      this.heap = heap;
    }
  }

  private CorpusBenchmark(Path hiwar, Path sparkHome, Path sparkJob, Path folder) {
    this.hiwar = hiwar;
    this.sparkHome = sparkHome;
    this.sparkJob = sparkJob;
    this.folder = folder;
  }

  /** Runs as {@code HIWAR_JAR SPARK_HOME SPARK_JOB_JAR TARGET_FOLDER RECORDS[xROUNDS]...}. */
  public static void main(String[] args) throws IOException {
    Locale.setDefault(Locale.ROOT);
    Path folder = Path.of(args[3]).toAbsolutePath();
    Files.createDirectories(folder);
    new CorpusBenchmark(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]), folder)
        .run(Arrays.asList(args).subList(4, args.length));
  }

  private void run(List<String> sizes) throws IOException {
    List<Map<Way, Cost>> medians = new ArrayList<>();
    List<Integer> counts = new ArrayList<>();
    for (String size : sizes) {
      String[] parts = size.split("x", 2);
      int records = Integer.parseInt(parts[0]);
      counts.add(records);
      medians.add(size(records, parts.length == 1 ? 1 : Integer.parseInt(parts[1])));
    }
    if (counts.size() > 1) {
      growth(counts, medians);
    }
    figures.write(folder.resolve("corpus-figures.json"));
  }

  private Map<Way, Cost> size(int records, int rounds) throws IOException {
    Path corpus = folder.resolve("corpus-" + records);
    delete(corpus);
    Cost generated = Program.run(generation(records, corpus), List.of(0), log("generate"));
    Map<Way, List<Cost>> costs = new EnumMap<>(Way.class);
    List<Way> order = new ArrayList<>(ways(records));
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(order, random);
      for (Way way : order) {
        costs.computeIfAbsent(way, one -> new ArrayList<>()).add(count(way, corpus));
      }
      same(order);
    }
    System.out.println(
        "%,d records of %.1f KB, a share of %s broken; medians of %d rounds"
            .formatted(records, bytes(corpus) / 1e3 / records, BROKEN, rounds));
    delete(corpus);
    figures.report("  generated, records a second", records / generated.seconds());
    Map<Way, Cost> medians = new EnumMap<>(Way.class);
    costs.forEach(
        (way, all) -> {
          Cost median =
              new Cost(
                  median(all, Cost::seconds),
                  median(all, Cost::coreSeconds),
                  median(all, Cost::peakMegabytes));
          medians.put(way, median);
          figures.report("  %s, seconds".formatted(label(way)), median.seconds());
          figures.report(
              "  %s, records a second".formatted(label(way)), records / median.seconds());
          figures.report("  %s, seconds of a core".formatted(label(way)), median.coreSeconds());
          figures.report("  %s, peak memory in MB".formatted(label(way)), median.peakMegabytes());
        });
    for (Way way : costs.keySet()) {
      if (way != Way.TWO_CORES) {
        figures.report("  %s / two cores".formatted(label(way)), ratio(costs, way, Cost::seconds));
      }
    }
    figures.report(
        "  spark / two cores, seconds of a core", ratio(costs, Way.SPARK, Cost::coreSeconds));
    return medians;
  }

  // One core would take long and say nothing new, and the groups of so many records fill a small
  // heap.
  private static List<Way> ways(int records) {
    return records > MOST_IN_EVERY_WAY ? List.of(Way.TWO_CORES, Way.SPARK) : List.of(Way.values());
  }

  private static double ratio(Map<Way, List<Cost>> costs, Way way, ToDoubleFunction<Cost> figure) {
    List<Cost> of = Objects.requireNonNull(costs.get(way));
    List<Cost> base = Objects.requireNonNull(costs.get(Way.TWO_CORES));
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < of.size(); i++) {
      ratios.add(figure.applyAsDouble(of.get(i)) / figure.applyAsDouble(base.get(i)));
    }
    return median(ratios, ratio -> ratio);
  }

  private static <T> double median(List<T> values, ToDoubleFunction<T> number) {
    double[] sorted = values.stream().mapToDouble(number).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  /** What starting costs, what a record costs, and where the one outweighs the other. */
  private void growth(List<Integer> counts, List<Map<Way, Cost>> medians) {
    System.out.println("growth, by a line through the smallest and the largest corpus");
    int last = counts.size() - 1;
    double more = counts.get(last) - counts.get(0);
    Map<Way, double[]> lines = new EnumMap<>(Way.class);
    for (Way way : medians.get(last).keySet()) {
      double first = cost(medians.get(0), way).seconds();
      double slope = (cost(medians.get(last), way).seconds() - first) / more;
      double start = first - slope * counts.get(0);
      lines.put(way, new double[] {start, slope});
      figures.report("  %s, seconds to start".formatted(label(way)), start);
      figures.report("  %s, microseconds a record".formatted(label(way)), slope * 1e6);
      figures.report(
          "  %s, peak memory: largest / smallest corpus".formatted(label(way)),
          cost(medians.get(last), way).peakMegabytes() / cost(medians.get(0), way).peakMegabytes());
    }
    double[] one = Objects.requireNonNull(lines.get(Way.TWO_CORES));
    double[] spark = Objects.requireNonNull(lines.get(Way.SPARK));
    figures.report("  a record on Spark / on one machine, both on two cores", spark[1] / one[1]);
    for (int cores : new int[] {2, 4, 8, 16, 64}) {
      // On paper: a cluster that shares records out evenly, and starts as fast as local Spark does.
      double saved = one[1] - spark[1] * 2 / cores;
      double pays = saved <= 0 ? Double.POSITIVE_INFINITY : (spark[0] - one[0]) / saved;
      figures.report(
          "  thousand records from which %d cores of Spark beat two of one machine"
              .formatted(cores),
          pays / 1000);
    }
  }

  private static Cost cost(Map<Way, Cost> medians, Way way) {
    return Objects.requireNonNull(medians.get(way));
  }

  private static String label(Way way) {
    return way.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private Cost count(Way way, Path corpus) throws IOException {
    Path figuresFile = folder.resolve(label(way) + ".csv");
    if (way == Way.SPARK) {
      Path output = folder.resolve("spark-output");
      Cost cost = Program.run(submission(corpus, output), List.of(0), log("spark"));
      Files.move(
          output.resolve("statistics/demands.csv"),
          figuresFile,
          StandardCopyOption.REPLACE_EXISTING);
      delete(output);
      return cost;
    }
    List<String> command = new ArrayList<>(List.of("taskset", "-c", way.cores));
    command.addAll(java(way.heap, "stats", "--by", BY, "--format", "csv"));
    command.addAll(List.of("-o", figuresFile.toString(), corpus.toString()));
    return Program.run(command, DONE, log("stats"));
  }

  private void same(List<Way> ways) throws IOException {
    Path expected = folder.resolve(label(Way.TWO_CORES) + ".csv");
    for (Way way : ways) {
      if (Files.mismatch(expected, folder.resolve(label(way) + ".csv")) >= 0) {
        throw new IOException("other figures by " + label(way));
      }
    }
  }

  private List<String> generation(int records, Path corpus) {
    List<String> command = new ArrayList<>(java("-Xmx256m", "generate"));
    command.addAll(List.of("--records", Integer.toString(records), "--seed", SEED));
    command.addAll(List.of("--broken", BROKEN, "--size", "small", "--files", "8"));
    command.addAll(List.of("-o", corpus.toString()));
    return command;
  }

  private List<String> submission(Path corpus, Path output) throws IOException {
    return SparkSubmit.command(
        sparkHome,
        sparkJob,
        List.of(
            "--input",
            corpus.toString(),
            "--output",
            output.toString(),
            "--overwrite",
            "--by",
            BY,
            "--tables",
            "none",
            "--facts",
            "none"));
  }

  private List<String> java(String heap, String... arguments) {
    List<String> command = new ArrayList<>(List.of(Program.JAVA, heap, COLLECTOR));
    command.addAll(List.of("-jar", hiwar.toString()));
    command.addAll(List.of(arguments));
    return command;
  }

  private Path log(String name) {
    return folder.resolve(name + ".log");
  }

  private static double bytes(Path corpus) throws IOException {
    try (Stream<Path> files = Files.list(corpus)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private static void delete(Path tree) throws IOException {
    if (Files.exists(tree)) {
      try (Stream<Path> all = Files.walk(tree)) {
        all.sorted(Comparator.reverseOrder())
            .forEach(
                path -> {
                  try {
                    Files.delete(path);
                  } catch (IOException e) {
                    throw new UncheckedIOException(e);
                  }
                });
      }
    }
  }
}
