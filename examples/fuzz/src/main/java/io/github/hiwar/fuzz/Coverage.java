package io.github.hiwar.fuzz;

import java.io.File;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.jacoco.core.analysis.Analyzer;
import org.jacoco.core.analysis.CoverageBuilder;
import org.jacoco.core.analysis.IClassCoverage;
import org.jacoco.core.analysis.ICounter;
import org.jacoco.core.analysis.ICoverageNode;
import org.jacoco.core.analysis.IPackageCoverage;
import org.jacoco.core.tools.ExecFileLoader;

/** How much of the library was reached, package by package, without generated builders. */
public final class Coverage {
  private Coverage() {}

  /**
   * Prints it.
   *
   * @param args what JaCoCo recorded, and the JARs
   * @throws IOException if they cannot be read
   */
  public static void main(String... args) throws IOException {
    ExecFileLoader recorded = new ExecFileLoader();
    recorded.load(new File(args[0]));
    CoverageBuilder reached =
        new CoverageBuilder() {
          @Override
          public void visitCoverage(IClassCoverage one) {
            // What Immutables generates is not ours.
            if (!one.getName().contains("/Immutable")) {
              super.visitCoverage(one);
            }
          }
        };
    Analyzer analyzer = new Analyzer(recorded.getExecutionDataStore(), reached);
    for (String jar : List.of(args).subList(1, args.length)) {
      analyzer.analyzeAll(new File(jar));
    }
    var bundle = reached.getBundle("all");
    bundle.getPackages().stream()
        .sorted(Comparator.comparing(IPackageCoverage::getName))
        .forEach(one -> print(one.getName().replace('/', '.'), one));
    print("all", bundle);
  }

  private static void print(String name, ICoverageNode node) {
    System.out.printf(
        "%-40s lines %s, branches %s%n",
        name, share(node.getLineCounter()), share(node.getBranchCounter()));
  }

  private static String share(ICounter counter) {
    return "%5d of %5d (%3.0f %%)"
        .formatted(
            counter.getCoveredCount(), counter.getTotalCount(), 100 * counter.getCoveredRatio());
  }
}
