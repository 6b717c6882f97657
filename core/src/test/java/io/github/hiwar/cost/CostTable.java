package io.github.hiwar.cost;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Measures operations over families and prints how each grows, the worst first. */
public final class CostTable {
  private static final int ROUNDS = 5;
  private static final long STACK = 1 << 20;

  private final PrintStream out;
  private final int n;
  private final double secondsLimit;

  /**
   * A table that has not yet been measured.
   *
   * @param out where it is printed
   * @param n the smallest size
   * @param secondsLimit how long the three sizes of one row may take together
   */
  public CostTable(PrintStream out, int n, double secondsLimit) {
    this.out = out;
    this.n = n;
    this.secondsLimit = secondsLimit;
  }

  /** One row: the growth, or why it could not be measured. */
  private record Row(Family family, double bytes, double time, String note) {
    double worst() {
      return Math.max(bytes, time);
    }
  }

  /**
   * Prints one operation over families, as a table in Markdown.
   *
   * @param operation what is asked
   * @param families of what
   */
  public void print(Operation operation, List<Family> families) {
    List<Row> rows = new ArrayList<>();
    families.forEach(family -> rows.add(row(operation, family)));
    rows.sort(Comparator.comparingDouble(Row::worst).reversed());
    out.printf("%n### %s%n%n", operation.name());
    out.println("| family | n^… of bytes | n^… of time | at " + 4 * n + " |");
    out.println("|---|---|---|---|");
    for (Row row : rows) {
      out.printf(
          Locale.ROOT,
          "| %s | %.2f | %.2f | %s |%n",
          row.family().name(),
          row.bytes(),
          row.time(),
          row.note());
    }
    out.flush();
  }

  private Row row(Operation operation, Family family) {
    FutureTask<Growth> measuring =
        new FutureTask<>(
            () -> {
              Growth.of(operation, family, Math.max(2, n / 8), 1);
              return Growth.of(operation, family, n, ROUNDS);
            });
    Thread thread = new Thread(null, measuring, "cost", STACK);
    thread.setDaemon(true);
    thread.start();
    try {
      Growth growth = measuring.get((long) (secondsLimit * 1000), TimeUnit.MILLISECONDS);
      Meter.Cost last = growth.costs().get(2);
      String note =
          String.format(
              Locale.ROOT, "%,d KB, %,.1f ms", last.bytes() / 1000, last.nanos() / 1e6);
      return new Row(family, growth.ofBytes(), growth.ofTime(), note);
    } catch (TimeoutException e) {
      measuring.cancel(true);
      return new Row(family, 9, 9, "cut off after " + secondsLimit + " s");
    } catch (ExecutionException e) {
      return new Row(family, 8, 8, "fails: " + e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /**
   * Measures what the core can be asked: {@code N SECONDS [OPERATION...]}.
   *
   * @param args as above
   */
  public static void main(String... args) {
    CostTable table =
        new CostTable(System.out, Integer.parseInt(args[0]), Double.parseDouble(args[1]));
    List<String> wanted = List.of(args).subList(2, args.length);
    CoreOperations.ALL.stream()
        .filter(one -> wanted.isEmpty() || wanted.contains(one.name()))
        .forEach(one -> table.print(one, Families.ALL));
  }
}
