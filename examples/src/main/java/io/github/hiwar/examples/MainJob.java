package io.github.hiwar.examples;

import io.github.hiwar.cli.Hiwar;
import io.github.hiwar.examples.crafts.CraftsDialogue;
import io.github.hiwar.json.HiwarJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * The main job: writes the record of the crafts dialogue, and has the command line show it and
 * write the reports about it, as anybody can with a record of their own.
 */
@Command(
    name = "crafts",
    mixinStandardHelpOptions = true,
    description = "The 2025 dialogue of the crafts sector: its record, printed and reported.")
public final class MainJob implements Callable<Integer> {
  private static final List<String> LANGUAGES = List.of("ar", "fr", "en");

  @Option(names = "--as-of", paramLabel = "DATE", description = "The day that statuses are of.")
  private LocalDate day = LocalDate.of(2025, 12, 31);

  @Option(names = "--lang", paramLabel = "en|fr|ar", description = "The language of the lines.")
  private String language = "en";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where the record is written, with the reports beside it.")
  private Path file = Path.of("examples/target/crafts-dialogue-2025.json");

  /** Runs it; the first argument may be its name. */
  public static void main(String[] args) {
    System.exit(run(args));
  }

  static int run(String... args) {
    boolean named = args.length > 0 && args[0].equals("crafts");
    String[] options = named ? Arrays.copyOfRange(args, 1, args.length) : args;
    return new CommandLine(new MainJob()).execute(options);
  }

  @Override
  public Integer call() throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Files.write(file, HiwarJson.writePretty(CraftsDialogue.record()));
    int status = hiwar("show", language);
    System.out.println("\n" + file);
    for (String one : LANGUAGES) {
      Path report = file.resolveSibling("report-" + one + ".html");
      status = Math.max(status, hiwar("report", one, "-o", report.toString()));
      System.out.println(report);
    }
    return status;
  }

  private int hiwar(String command, String in, String... more) {
    List<String> line = List.of(command, file.toString(), "--as-of", day.toString(), "--lang", in);
    return Hiwar.run(Stream.concat(line.stream(), Stream.of(more)).toArray(String[]::new));
  }
}
