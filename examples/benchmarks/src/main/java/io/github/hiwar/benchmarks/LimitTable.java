package io.github.hiwar.benchmarks;

import io.github.hiwar.cost.CostTable;
import io.github.hiwar.cost.Family;
import io.github.hiwar.cost.Operation;
import io.github.hiwar.examples.cost.Largest;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * What the largest documents cost that are let in. Every family is tried small; those that cost an
 * operation most for each byte are tried again, as large as reading accepts them within some bytes.
 */
final class LimitTable {
  private static final int SMALL = 250_000;
  private static final int WORST = 2;

  private final PrintStream out;
  private final int bytes;
  private final CostTable costs;
  private final Map<Family, Integer> small = new HashMap<>();
  private final Map<Family, Integer> largest = new HashMap<>();

  LimitTable(PrintStream out, int bytes, double seconds) {
    this.out = out;
    this.bytes = bytes;
    this.costs = new CostTable(out, 2, seconds);
  }

  void print(List<Operation> operations, List<Family> families) {
    out.println(
        "| operation | seconds at most | MB allocated at most | slowest | allocates most |");
    out.println("|---|---|---|---|---|");
    for (Operation operation : operations) {
      List<CostTable.Once> runs = new ArrayList<>();
      for (Family family : worst(operation, families)) {
        runs.add(costs.once(operation, family, largest.computeIfAbsent(family, this::largest)));
      }
      CostTable.Once slowest = most(runs, CostTable.Once::seconds);
      CostTable.Once greediest = most(runs, CostTable.Once::bytes);
      out.printf(
          Locale.ROOT,
          "| %s | %s | %,d | %s | %s |%n",
          operation.name(),
          trimmed(atMost(slowest.seconds(), 0.1)),
          (long) atMost(greediest.bytes() / 1e6, 10),
          said(slowest),
          said(greediest));
      out.flush();
    }
  }

  private static CostTable.Once most(
      List<CostTable.Once> runs, ToDoubleFunction<CostTable.Once> cost) {
    return runs.stream().max(Comparator.comparingDouble(cost)).orElseThrow();
  }

  private static String said(CostTable.Once run) {
    return run.note().isEmpty() ? run.family().name() : run.family().name() + ": " + run.note();
  }

  private Set<Family> worst(Operation operation, List<Family> families) {
    List<CostTable.Once> runs = new ArrayList<>();
    for (Family family : families) {
      int n = small.computeIfAbsent(family, one -> Largest.of(one, SMALL));
      costs.once(operation, family, n); // What is set up once is not counted.
      runs.add(costs.once(operation, family, n));
    }
    Set<Family> worst = new LinkedHashSet<>();
    worst.addAll(worst(runs, CostTable.Once::seconds));
    worst.addAll(worst(runs, CostTable.Once::bytes));
    return worst;
  }

  private static List<Family> worst(
      List<CostTable.Once> runs, ToDoubleFunction<CostTable.Once> cost) {
    return runs.stream()
        .sorted(Comparator.comparingDouble(cost).reversed())
        .limit(WORST)
        .map(CostTable.Once::family)
        .toList();
  }

  private int largest(Family family) {
    return Largest.of(family, bytes);
  }

  private static String trimmed(double number) {
    return BigDecimal.valueOf(number)
        .setScale(1, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  /** Twice as much, in round figures: 1, 2, 5, 10 … of a unit. */
  private static double atMost(double measured, double unit) {
    double most = unit;
    while (most < 2 * measured) {
      for (double step : new double[] {2, 2.5, 2}) {
        most = most < 2 * measured ? most * step : most;
      }
    }
    return most;
  }
}
