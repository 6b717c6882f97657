package io.github.hiwar.cli;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.report.HtmlReport;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a record as one page of HTML. */
@Command(name = "report", mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(arity = "1", paramLabel = "FILE|-", descriptionKey = "file")
  private Documents file = new Documents("-");

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of-last")
  private @Nullable LocalDate day;

  @Option(
      names = {"-o", "--output"},
      defaultValue = "-",
      paramLabel = "FILE|-",
      descriptionKey = "output")
  private Output output = new Output("-");

  @Option(names = "--lang", paramLabel = "en|fr|ar", descriptionKey = "lang")
  private @Nullable Language unusedLanguage; // Looked for before the arguments are read.

  ReportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Optional<BargainingRecord> record = Source.of(file).record(terminal);
    if (record.isEmpty()) {
      return ExitStatus.ERRORS;
    }
    LocalDate seen = day == null ? LastDay.of(record.get()) : day;
    String page = HtmlReport.of(record.get(), seen, terminal.locale().getLanguage()).page();
    Destination.write(terminal, output, out -> out.write(page.getBytes(StandardCharsets.UTF_8)));
    return ExitStatus.CLEAN;
  }
}
