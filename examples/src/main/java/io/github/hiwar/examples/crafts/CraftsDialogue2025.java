package io.github.hiwar.examples.crafts;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.examples.console.Palette;
import io.github.hiwar.examples.console.RecordPrinter;
import io.github.hiwar.examples.report.HtmlReport;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.status.StatusBoard;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The main job: prints the dialogue as of a day, writes its record and the reports about it. */
@Command(
    name = "crafts",
    mixinStandardHelpOptions = true,
    version = "Hiwar 1.0",
    description = "Prints the 2025 crafts-sector dialogue and writes its record as JSON.")
public final class CraftsDialogue2025 implements Callable<Integer> {
  /** The languages of the record. */
  enum Language {
    ar,
    fr,
    en
  }

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      defaultValue = "en",
      description = "Language of the report: ar, fr or en (default: en).")
  private Language language = Language.en;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      defaultValue = "2025-12-31",
      description = "The day that the statuses are of (default: 2025-12-31).")
  private LocalDate day = LocalDate.of(2025, 12, 31);

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      defaultValue = "examples/target/crafts-dialogue-2025.json",
      description =
          "Where the record is written, the reports beside it (default: ${DEFAULT-VALUE}).")
  private Path output = Path.of("examples/target/crafts-dialogue-2025.json");

  private final PrintStream out;
  private final boolean coloured;

  /** Prints to the stream, in colour or not. */
  public CraftsDialogue2025(PrintStream out, boolean coloured) {
    this.out = out;
    this.coloured = coloured;
  }

  /** Runs the main job; exit status 0 if it went well, 2 for wrong use, 3 for a failing disk. */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(run(out, CommandLine.Help.Ansi.AUTO.enabled(), args));
  }

  static int run(PrintStream out, boolean coloured, String... args) {
    return new CommandLine(new CraftsDialogue2025(out, coloured))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .execute(args);
  }

  @Override
  public @Nullable Integer call() {
    BargainingRecord record = CraftsDialogue.record();
    RecordPrinter printer =
        new RecordPrinter(
            record, StatusBoard.asOf(record, day), language.name(), new Palette(coloured), out);
    printer.print();
    try {
      Path folder = output.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      HiwarJson.write(record, output);
      for (Language one : Language.values()) {
        Files.writeString(
            output.resolveSibling("report-" + one + ".html"),
            HtmlReport.of(record, day, one.name()));
      }
    } catch (IOException e) {
      System.err.println("cannot write " + output + ": " + e.getMessage());
      return 3;
    }
    printer.written(output);
    return 0;
  }
}
