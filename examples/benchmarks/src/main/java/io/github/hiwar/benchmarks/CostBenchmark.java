package io.github.hiwar.benchmarks;

import io.github.hiwar.cost.CoreOperations;
import io.github.hiwar.cost.CostTable;
import io.github.hiwar.cost.Families;
import io.github.hiwar.cost.Family;
import io.github.hiwar.cost.Operation;
import io.github.hiwar.examples.cost.OutputOperations;
import io.github.hiwar.json.Limits;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Prints how the cost of each operation grows over each family of records. */
final class CostBenchmark {
  private CostBenchmark() {}

  /** Takes the options that {@code examples/benchmarks/cost} lists. */
  public static void main(String... args) {
    Map<String, String> options = new HashMap<>();
    for (int i = 0; i < args.length; i++) {
      boolean flag = i + 1 == args.length || args[i + 1].startsWith("--");
      options.put(args[i], flag ? "" : args[++i]);
    }
    List<Operation> operations =
        Stream.concat(CoreOperations.ALL.stream(), OutputOperations.ALL.stream())
            .filter(one -> isWanted(options.get("--operations"), one.name()))
            .toList();
    List<Family> families =
        Families.ALL.stream()
            .filter(one -> isWanted(options.get("--families"), one.name()))
            .toList();
    double seconds = Double.parseDouble(options.getOrDefault("--seconds-limit", "10"));
    if (options.containsKey("--limits")) {
      String bytes = options.getOrDefault("--bytes", "" + Limits.standard().bytes());
      new LimitTable(System.out, Integer.parseInt(bytes), seconds).print(operations, families);
    } else {
      int n = Integer.parseInt(options.getOrDefault("--n", "512"));
      CostTable table = new CostTable(System.out, n, seconds);
      operations.forEach(operation -> table.print(operation, families));
    }
    System.exit(0); // Work that was cut off may still be running.
  }

  private static boolean isWanted(@org.jspecify.annotations.Nullable String names, String name) {
    return names == null || Stream.of(names.split(",", -1)).anyMatch(name::equals);
  }
}
