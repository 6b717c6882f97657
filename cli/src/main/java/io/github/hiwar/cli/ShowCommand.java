package io.github.hiwar.cli;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.report.text.Palette;
import io.github.hiwar.report.text.RecordPrinter;
import io.github.hiwar.status.StatusBoard;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints a record for people: its parties, its demands, what is promised and what is disputed. */
@Command(name = "show", mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(arity = "1", paramLabel = "FILE|-", descriptionKey = "file")
  private Documents file = new Documents("-");

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of-last")
  private @Nullable LocalDate day;

  @Option(names = "--lang", paramLabel = "en|fr|ar", descriptionKey = "lang")
  private @Nullable Language unusedLanguage; // Looked for before the arguments are read.

  ShowCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Optional<BargainingRecord> record = Source.of(file).record(terminal);
    if (record.isEmpty()) {
      return ExitStatus.ERRORS;
    }
    LocalDate seen = day == null ? LastDay.of(record.get()) : day;
    new RecordPrinter(
            record.get(),
            StatusBoard.asOf(record.get(), seen),
            terminal.language().name(),
            new Palette(terminal.interactive()),
            terminal.out())
        .print();
    return ExitStatus.CLEAN;
  }
}
