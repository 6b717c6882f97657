package io.github.hiwar.cli;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.report.text.RecordPrinter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints a record for people: its parties, its demands, what is promised and what is disputed. */
@Command(name = "show", mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private RecordArguments arguments = new RecordArguments();

  ShowCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Optional<BargainingRecord> record = arguments.record(terminal);
    if (record.isEmpty()) {
      return ExitStatus.ERRORS;
    }
    new RecordPrinter(
            record.get(),
            arguments.board(record.get()),
            terminal.language().name(),
            terminal.interactive(),
            terminal.out())
        .print();
    return ExitStatus.CLEAN;
  }
}
