package io.github.hiwar.cost;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Measures operations over families and prints how each grows, the worst first. */
public final class CostTable {
  private static final int ROUNDS = 5;
  private static final long STACK = 1 << 20;
  private static final double CUT_OFF = 9;

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
    Cut<Growth> growth =
        cut(
            () -> {
              Growth.of(operation, family, Math.max(2, n / 8), 1);
              return Growth.of(operation, family, n, ROUNDS);
            });
    if (growth.found() == null) {
      return new Row(family, CUT_OFF, CUT_OFF, growth.note());
    }
    Meter.Cost last = growth.found().costs().get(2);
    String note =
        String.format(Locale.ROOT, "%,d KB, %,.1f ms", last.bytes() / 1000, last.nanos() / 1e6);
    return new Row(family, growth.found().ofBytes(), growth.found().ofTime(), note);
  }

  /**
   * One run over one record.
   *
   * @param family of what
   * @param seconds how long it took, or the limit if it was cut off
   * @param bytes what it allocated
   * @param note why it has no result, else empty
   */
  public record Once(Family family, double seconds, long bytes, String note) {}

  /**
   * {@return what it costs to do something once with a record of one size}
   *
   * @param operation what is asked
   * @param family of what
   * @param size how much of it
   */
  public Once once(Operation operation, Family family, int size) {
    Cut<Meter.Cost> cost = cut(() -> Growth.median(operation, family, size, 1));
    return cost.found() == null
        ? new Once(family, secondsLimit, 0, cost.note())
        : new Once(family, cost.found().nanos() / 1e9, cost.found().bytes(), "");
  }

  /** What came of work that had a limited time. */
  private record Cut<T>(@Nullable T found, String note) {}

  // What is cut off goes on in its thread: nothing stops it but the end of the program.
  private <T> Cut<T> cut(Callable<T> work) {
    FutureTask<T> measuring = new FutureTask<>(work);
    Thread thread = new Thread(null, measuring, "cost", STACK);
    thread.setDaemon(true);
    thread.start();
    try {
      return new Cut<>(measuring.get((long) (secondsLimit * 1000), TimeUnit.MILLISECONDS), "");
    } catch (TimeoutException e) {
      measuring.cancel(true);
      return new Cut<>(null, "cut off after " + secondsLimit + " s");
    } catch (ExecutionException e) {
      return new Cut<>(null, "fails: " + e.getCause());
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
