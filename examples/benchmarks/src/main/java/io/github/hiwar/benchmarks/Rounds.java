package io.github.hiwar.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.IntToDoubleFunction;

/**
 * The times of short rounds of all candidates over one document, in random order, each candidate in
 * a warm JVM of its own.
 *
 * <p>Two warm JVMs that run the same program may differ by a twentieth, depending on what Java
 * compiled into what. So each candidate can have several JVMs, one after the other.
 */
final class Rounds {
  // Seven seconds of each: reading with validation is not warm sooner.
  private static final int WARM_UP = 120;
  private static final int QUICK_WARM_UP = 25;

  private final Path file;
  private final boolean quick;
  private final Random random = new Random(42);
  private final Map<Candidate, List<double[]>> rounds = new EnumMap<>(Candidate.class);
  private final Map<Candidate, Double> heaps = new EnumMap<>(Candidate.class);

  Rounds(Path file, boolean quick) {
    this.file = file;
    this.quick = quick;
    for (Candidate candidate : Candidate.values()) {
      rounds.put(candidate, new ArrayList<>());
    }
  }

  /** Runs some more rounds, in new JVMs. */
  void measure(int count) throws IOException {
    Map<Candidate, WorkerJvm> workers = new EnumMap<>(Candidate.class);
    for (Candidate candidate : Candidate.values()) {
      workers.put(
          candidate,
          new WorkerJvm(
              List.of("-Xmx1g", "-XX:+UseSerialGC"), "round", candidate.name(), file.toString()));
    }
    int warmUp = quick ? QUICK_WARM_UP : WARM_UP;
    List<Candidate> order = new ArrayList<>(List.of(Candidate.values()));
    for (int i = 0; i < warmUp + count; i++) {
      Collections.shuffle(order, random);
      for (Candidate candidate : order) {
        double[] round = of(workers, candidate).round();
        if (i >= warmUp) {
          of(rounds, candidate).add(round);
        }
      }
    }
    for (Candidate candidate : List.of(Candidate.READ, Candidate.DATABIND_READ)) {
      heaps.put(candidate, of(workers, candidate).heap());
    }
    workers.values().forEach(WorkerJvm::close);
  }

  private static <V> V of(Map<Candidate, V> byCandidate, Candidate candidate) {
    return Objects.requireNonNull(byCandidate.get(candidate), candidate::label);
  }

  /** What lies between the quarters of the times of a candidate, as a share of their median. */
  double spread(Candidate candidate) {
    double[] times = of(rounds, candidate).stream().mapToDouble(round -> round[0]).toArray();
    Arrays.sort(times);
    return (times[times.length * 3 / 4] - times[times.length / 4]) / times[times.length / 2];
  }

  /** How many times as long as another a candidate takes, round by round. */
  double ratio(Candidate candidate, Candidate base) {
    return median(i -> time(candidate, i) / time(base, i));
  }

  /**
   * How many times as much a candidate takes over and above its part as another over and above its
   * own.
   */
  double ratioOfRests(Candidate whole, Candidate part, Candidate otherWhole, Candidate otherPart) {
    return median(
        i -> (time(whole, i) - time(part, i)) / (time(otherWhole, i) - time(otherPart, i)));
  }

  /** Bytes that a candidate allocates for one document. */
  double allocated(Candidate candidate) {
    return median(i -> of(rounds, candidate).get(i)[1]);
  }

  /** Bytes of heap that stay for one document, in the last JVM. */
  double heap(Candidate candidate) {
    return of(heaps, candidate);
  }

  private double time(Candidate candidate, int round) {
    return of(rounds, candidate).get(round)[0];
  }

  private double median(IntToDoubleFunction figure) {
    double[] all = new double[of(rounds, Candidate.SCAN).size()];
    Arrays.setAll(all, figure);
    Arrays.sort(all);
    return all[all.length / 2];
  }
}
