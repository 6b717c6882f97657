package io.github.hiwar.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The figures of one benchmark, printed as they come and kept as JSON. A figure is said to be
 * reached only if it is so by more than what the machine wavers by.
 */
final class Figures {
  private final List<Figure> reported = new ArrayList<>();

  /** Which side of its target a figure should be on. */
  private enum Aim {
    NONE,
    AT_MOST,
    AT_LEAST
  }

  private record Figure(String name, double value, Aim aim, double target, double noise) {
    String reached() {
      if (aim == Aim.NONE) {
        return "";
      }
      double past = aim == Aim.AT_MOST ? target / value : value / target;
      return past >= 1 + noise ? "reached" : past > 1 - noise ? "within the noise" : "not reached";
    }

    String line() {
      String wanted =
          aim == Aim.NONE ? "" : (aim == Aim.AT_MOST ? "<= %.2f" : ">= %.2f").formatted(target);
      return "%-66s %8.2f  %-8s %s".formatted(name, value, wanted, reached());
    }

    String json() {
      return "{\"name\":\"%s\",\"value\":%.3f,\"target\":%s,\"reached\":%s}"
          .formatted(
              name.strip(),
              value,
              aim == Aim.NONE ? "null" : "%.2f".formatted(target),
              aim == Aim.NONE ? "null" : "\"" + reached() + "\"");
    }
  }

  private double noise;

  /** Says what the machine wavers by, as a share: the figures that follow are judged by it. */
  void noise(double share) {
    noise = share;
    report("the scan wavers by (half of all rounds, of the median)", share);
  }

  /** A figure that nothing is asked of. */
  void report(String name, double value) {
    report(name, value, Aim.NONE, 0);
  }

  /** A figure that should be no more than the target. */
  void atMost(String name, double value, double target) {
    report(name, value, Aim.AT_MOST, target);
  }

  /** A figure that should be no less than the target. */
  void atLeast(String name, double value, double target) {
    report(name, value, Aim.AT_LEAST, target);
  }

  private void report(String name, double value, Aim aim, double target) {
    Figure figure = new Figure(name, value, aim, target, noise);
    reported.add(figure);
    System.out.println(figure.line());
  }

  void write(Path file) throws IOException {
    String json = String.join(",\n  ", reported.stream().map(Figure::json).toList());
    Files.writeString(file, "[\n  " + json + "\n]\n");
  }
}
