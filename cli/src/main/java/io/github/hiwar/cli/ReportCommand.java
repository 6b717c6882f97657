package io.github.hiwar.cli;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.report.HtmlReport;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a record as one page of HTML. */
@Command(name = "report", mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private RecordArguments arguments = new RecordArguments();

  @Option(
      names = {"-o", "--output"},
      defaultValue = "-",
      paramLabel = "FILE|-",
      descriptionKey = "output")
  private Output output = new Output("-");

  ReportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Optional<BargainingRecord> record = arguments.record(terminal);
    if (record.isEmpty()) {
      return ExitStatus.ERRORS;
    }
    String page =
        HtmlReport.of(record.get(), arguments.day(record.get()), terminal.locale().getLanguage())
            .page();
    Destination.write(terminal, output, out -> out.write(page.getBytes(StandardCharsets.UTF_8)));
    return ExitStatus.CLEAN;
  }
}
