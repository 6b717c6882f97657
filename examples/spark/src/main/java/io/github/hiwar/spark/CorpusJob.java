package io.github.hiwar.spark;

import io.github.hiwar.corpus.statistics.Dimension;
import io.github.hiwar.corpus.statistics.FactKind;
import io.github.hiwar.corpus.statistics.Statistics;
import io.github.hiwar.corpus.table.Table;
import io.github.hiwar.corpus.table.Tables;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.apache.spark.SparkException;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The job that {@code spark-submit} runs. Exit status 0: the results stand, whether or not records
 * were set aside (what starts jobs would take any other number for a failure); 2: wrong use; 3: the
 * corpus cannot be read, or the results cannot be written.
 */
@Command(name = "hiwar-spark", version = "Hiwar 1.0", mixinStandardHelpOptions = true)
public final class CorpusJob implements Callable<Integer> {
  private static final int FAILED = 3;
  private static final String NONE = "none";

  private final PrintStream out;
  private final ResourceBundle texts;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--input",
      required = true,
      paramLabel = "FILE|DIR|GLOB",
      descriptionKey = "input")
  private List<String> inputs = List.of();

  @Option(names = "--output", required = true, paramLabel = "DIR", descriptionKey = "output")
  private String output = "";

  @Option(names = "--overwrite", descriptionKey = "overwrite")
  private boolean overwrite;

  @Option(
      names = "--by",
      split = ",",
      defaultValue = "category,sector,year",
      paramLabel = "category|topic|sector|year|level|jurisdiction|status|kind",
      descriptionKey = "by")
  private List<Dimension> by = List.of();

  @Option(names = "--tables", split = ",", paramLabel = "NAME", descriptionKey = "tables")
  private List<String> tables = List.of();

  @Option(names = "--facts", split = ",", paramLabel = "KIND", descriptionKey = "facts")
  private List<String> facts = List.of();

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--profile",
      defaultValue = "standard",
      paramLabel = "draft|standard|publication|strict",
      descriptionKey = "profile")
  private Judging.Profile profile = Judging.Profile.standard;

  @Option(names = "--lang", paramLabel = "en|fr|ar", descriptionKey = "lang")
  private @Nullable String unusedLanguage; // Looked for before the arguments are read.

  private CorpusJob(PrintStream out, ResourceBundle texts) {
    this.out = out;
    this.texts = texts;
  }

  /** Runs the job on the cluster that {@code spark-submit} names. */
  public static void main(String[] args) {
    int status =
        run(
            new PrintStream(System.out, true, StandardCharsets.UTF_8),
            new PrintStream(System.err, true, StandardCharsets.UTF_8),
            Locale.getDefault(),
            args);
    // Some masters take any exit for a failure: after a good end there is none.
    if (status != 0) {
      System.exit(status);
    }
  }

  static int run(PrintStream out, PrintStream err, Locale fallback, String... args) {
    ResourceBundle texts = Texts.in(language(fallback, args));
    CommandLine line = new CommandLine(new CorpusJob(out, texts));
    line.setResourceBundle(texts);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
    line.setExecutionExceptionHandler(
        (failure, command, result) -> {
          // Spark says which task failed, how often and why, and has logged the rest.
          if (failure instanceof IOException || failure instanceof SparkException) {
            err.println(failure.getMessage());
            return FAILED;
          }
          throw failure;
        });
    return line.execute(args);
  }

  private static Locale language(Locale fallback, String... args) {
    for (int i = 0; i < args.length; i++) {
      if (args[i].startsWith("--lang=")) {
        return Locale.forLanguageTag(args[i].substring("--lang=".length()));
      }
      if (args[i].equals("--lang") && i + 1 < args.length) {
        return Locale.forLanguageTag(args[i + 1]);
      }
    }
    return fallback;
  }

  private <T> List<T> chosen(
      List<String> asked, List<T> all, Function<T, String> name, String unknown) {
    if (asked.isEmpty()) {
      return all;
    }
    if (asked.equals(List.of(NONE))) {
      return List.of();
    }
    Map<String, T> known = new LinkedHashMap<>();
    all.forEach(one -> known.put(name.apply(one), one));
    List<T> chosen = new ArrayList<>();
    for (String one : asked) {
      T found = known.get(one);
      if (found == null) {
        throw new ParameterException(
            spec.commandLine(), texts.getString(unknown).formatted(one, known.keySet()));
      }
      chosen.add(found);
    }
    return chosen;
  }

  @Override
  public Integer call() throws IOException {
    Judging judging = new Judging(profile, asOf);
    Request request =
        new Request(
            inputs,
            output,
            overwrite,
            judging,
            by,
            chosen(tables, Tables.all(), Table::name, "no-table"),
            chosen(facts, List.of(FactKind.values()), FactKind::code, "no-kind"));
    try (SparkSession spark =
        SparkSession.builder()
            .appName("Hiwar corpus")
            // Statistics travel in Java's own form, whatever else the cluster is used to.
            .config("spark.serializer", "org.apache.spark.serializer.JavaSerializer")
            .getOrCreate()) {
      CorpusRun.Outcome outcome = CorpusRun.of(spark, request);
      Statistics statistics = outcome.statistics();
      out.println(
          texts
              .getString("done")
              .formatted(
                  outcome.files(), statistics.records(), statistics.setAside(), request.output()));
      if (outcome.leftOut() > 0) {
        out.println(texts.getString("left-out").formatted(outcome.leftOut()));
      }
      return 0;
    }
  }
}
