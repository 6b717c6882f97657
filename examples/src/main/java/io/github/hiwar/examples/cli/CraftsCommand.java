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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The main job: prints the dialogue as of a day, writes its record and the reports about it. */
@Command(name = "crafts", mixinStandardHelpOptions = true)
final class CraftsCommand implements Callable<Integer>, Output.More {
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
  private Output output = new Output("");

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
    Path folder = output.path().toAbsolutePath().getParent();
    try {
      if (folder != null) {
        Files.createDirectories(folder);
      }
    } catch (IOException e) {
      throw UnreadableException.writing(output.name(), e);
    }
    Destination.write(terminal, output, out -> out.write(HiwarJson.writePretty(record)));
    for (Language one : Language.values()) {
      String report = HtmlReport.of(record, day, one.name());
      Destination.write(
          terminal, report(one), out -> out.write(report.getBytes(StandardCharsets.UTF_8)));
    }
    List<Output> files = new ArrayList<>(List.of(output));
    more().forEach(files::add);
    printer.written(files.stream().map(Output::name).toList());
    return ExitStatus.CLEAN;
  }

  /** The reports. */
  @Override
  public List<Output> more() {
    return Stream.of(Language.values()).map(this::report).toList();
  }

  private Output report(Language language) {
    return output.beside("report-" + language + ".html");
  }
}
