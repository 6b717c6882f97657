package io.github.hiwar.fuzz;

import io.github.hiwar.fuzz.document.EditProgram;
import io.github.hiwar.fuzz.document.SeedDocuments;
import io.github.hiwar.fuzz.law.AllLaws;
import io.github.hiwar.fuzz.law.Law;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where Jazzer comes in: it calls {@link #fuzzerInitialize} once, and {@link #fuzzerTestOneInput}
 * with bytes that it varies towards code that was not reached yet.
 *
 * <p>A finding is written and told, and the search goes on; Jazzer itself would stop, or take
 * everything that one law finds for the same.
 */
public final class HiwarFuzzer {
  private static final Set<String> FOUND = new HashSet<>();
  private static final Map<String, Tally> TALLIES = new TreeMap<>();

  private static List<Law> laws = AllLaws.ALL;
  private static Path findings = Path.of("findings");
  private static @Nullable EditProgram program;

  private HiwarFuzzer() {}

  /**
   * Called once.
   *
   * @param args the folder of the conformance suite, the folder for findings, and the laws to try
   * @throws IOException if the suite cannot be read
   */
  public static void fuzzerInitialize(String[] args) throws IOException {
    program = SeedDocuments.of(Path.of(args[0])).program();
    findings = Path.of(args[1]);
    laws = Laws.named(List.of(args).subList(2, args.length));
  }

  /**
   * Called with each input.
   *
   * @param bytes the input
   * @throws IOException if a finding cannot be written
   */
  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    Input input = Input.of(bytes, laws, Objects.requireNonNull(program, "initialized"));
    long start = System.nanoTime();
    Optional<Throwable> failure = Trial.of(input.law(), input.given());
    Tally tally = TALLIES.computeIfAbsent(input.law().name(), name -> new Tally());
    tally.trials++;
    tally.nanoseconds += System.nanoTime() - start;
    if (failure.isPresent()) {
      tell(input, failure.get());
    }
  }

  private static void tell(Input input, Throwable failure) throws IOException {
    String signature = Signature.of(input.law(), failure);
    if (FOUND.add(signature)) {
      Finding finding = new Finding(input.law(), input.given()).shrunk(signature);
      String name = "%s-%08x.case".formatted(input.law().name(), signature.hashCode());
      finding.write(findings.resolve(name));
      System.err.println("== finding " + findings.resolve(name) + "\n   " + signature);
    }
  }

  /** Called at the end. */
  public static void fuzzerTearDown() {
    TALLIES.forEach(
        (law, tally) ->
            System.err.printf(
                "== %-12s %8d trials, %7.1f s%n", law, tally.trials, tally.nanoseconds / 1e9));
  }

  /** How often a law was tried, and how long that took. */
  private static final class Tally {
    long trials;
    long nanoseconds;
  }
}
