package io.github.hiwar.examples.cli;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.examples.console.Palette;
import io.github.hiwar.examples.console.RecordPrinter;
import io.github.hiwar.examples.crafts.CraftsDialogue;
import io.github.hiwar.examples.report.HtmlReport;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.status.StatusBoard;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The main job: prints the dialogue as of a day, writes its record and the reports about it. */
@Command(name = "crafts", mixinStandardHelpOptions = true)
final class CraftsCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      defaultValue = "2025-12-31",
      descriptionKey = "as-of-crafts")
  private LocalDate day = LocalDate.EPOCH;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      defaultValue = "examples/target/crafts-dialogue-2025.json",
      descriptionKey = "output-crafts")
  private Path output = Path.of("");

  @Option(names = "--lang", paramLabel = "en|fr|ar", descriptionKey = "lang")
  private @Nullable Language unusedLanguage; // Looked for before the arguments are read.

  CraftsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    BargainingRecord record = CraftsDialogue.record();
    RecordPrinter printer =
        new RecordPrinter(
            record,
            StatusBoard.asOf(record, day),
            terminal.language().name(),
            new Palette(terminal.interactive()),
            terminal.out());
    printer.print();
    List<Path> files = new ArrayList<>();
    try {
      Path folder = output.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      HiwarJson.write(record, output);
      files.add(output);
      for (Language one : Language.values()) {
        Path report = output.resolveSibling("report-" + one + ".html");
        Files.writeString(report, HtmlReport.of(record, day, one.name()), StandardCharsets.UTF_8);
        files.add(report);
      }
    } catch (IOException e) {
      throw UnreadableException.writing(output.toString(), e);
    }
    printer.written(files);
    return ExitStatus.CLEAN;
  }
}
