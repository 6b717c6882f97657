package io.github.hiwar.benchmarks;

import io.github.hiwar.cost.CostTable;
import io.github.hiwar.cost.Family;
import io.github.hiwar.cost.Operation;
import io.github.hiwar.json.HiwarJson;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What the largest documents cost that are let in: of each family the largest that reading accepts
 * and that has no more than some bytes; of each operation the families that cost most.
 */
final class LimitTable {
  private static final int SHOWN = 5;
  private static final int MOST = 1 << 24;

  private final PrintStream out;
  private final int bytes;
  private final CostTable costs;

  LimitTable(PrintStream out, int bytes, double seconds) {
    this.out = out;
    this.bytes = bytes;
    this.costs = new CostTable(out, 2, seconds);
  }

  private record Largest(Family family, int n, int bytes) {}

  void print(List<Operation> operations, List<Family> families) {
    List<Largest> largest = new ArrayList<>();
    for (Family family : families) {
      largest.add(largest(family));
    }
    out.println("| operation | worst families | n | KB of JSON | seconds | MB allocated |");
    out.println("|---|---|---|---|---|---|");
    for (Operation operation : operations) {
      List<CostTable.Once> runs = new ArrayList<>();
      for (Largest one : largest) {
        runs.add(costs.once(operation, one.family, one.n));
      }
      runs.sort(Comparator.comparingDouble(CostTable.Once::seconds).reversed());
      for (CostTable.Once run : runs.subList(0, Math.min(SHOWN, runs.size()))) {
        Largest document =
            largest.stream().filter(l -> l.family.equals(run.family())).findFirst().orElseThrow();
        out.printf(
            Locale.ROOT,
            "| %s | %s | %,d | %,d | %s | %,d |%n",
            operation.name(),
            run.family().name(),
            document.n,
            document.bytes / 1000,
            run.note().isEmpty() ? "%.2f".formatted(run.seconds()) : run.note(),
            run.bytes() / 1_000_000);
      }
      out.flush();
    }
  }

  /** Doubled as long as it is let in. */
  private Largest largest(Family family) {
    int n = 64;
    int size = HiwarJson.write(family.record(n)).length;
    while (n < MOST) {
      byte[] json = HiwarJson.write(family.record(2 * n));
      if (json.length > bytes || !HiwarJson.read(json).problems().isEmpty()) {
        break;
      }
      n *= 2;
      size = json.length;
    }
    return new Largest(family, n, size);
  }
}
