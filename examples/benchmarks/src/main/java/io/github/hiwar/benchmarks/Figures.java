package io.github.hiwar.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The figures of one benchmark, printed as they come and kept as JSON. */
final class Figures {
  private final List<Figure> reported = new ArrayList<>();

  /** One figure, with what it should be; a target of zero is none. */
  private record Figure(String name, double value, double target) {
    String line() {
      String reached = target == 0 ? "" : value <= target ? "reached" : "not reached";
      String wanted = target == 0 ? "" : "<= %.2f".formatted(target);
      return "%-58s %8.2f  %-8s %s".formatted(name, value, wanted, reached);
    }

    String json() {
      return "{\"name\":\"%s\",\"value\":%.3f,\"target\":%s,\"reached\":%s}"
          .formatted(
              name,
              value,
              target == 0 ? "null" : "%.2f".formatted(target),
              target == 0 ? "null" : value <= target);
    }
  }

  /** A figure that nothing is asked of. */
  void report(String name, double value) {
    report(name, value, 0);
  }

  /** A figure that should be no more than the target. */
  void report(String name, double value, double target) {
    Figure figure = new Figure(name, value, target);
    reported.add(figure);
    System.out.println(figure.line());
  }

  void write(Path file) throws IOException {
    String json = String.join(",\n  ", reported.stream().map(Figure::json).toList());
    Files.writeString(file, "[\n  " + json + "\n]\n");
  }
}
