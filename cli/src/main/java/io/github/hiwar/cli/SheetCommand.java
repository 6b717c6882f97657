package io.github.hiwar.cli;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.exchange.sheet.ClaimsSheet;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the demands of a record as a sheet of claims, or a sheet to begin with. */
@Command(name = "sheet", mixinStandardHelpOptions = true)
final class SheetCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "0..1", paramLabel = "FILE|-", descriptionKey = "sheet-record")
  private @Nullable Documents file;

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of-last")
  private @Nullable LocalDate day;

  @Option(
      names = {"-o", "--output"},
      defaultValue = "-",
      paramLabel = "FILE|-",
      descriptionKey = "sheet-output")
  private Output output = new Output("-");

  @Option(names = "--lang", paramLabel = "en|fr|ar", descriptionKey = "lang")
  private @Nullable Language unusedLanguage; // Looked for before the arguments are read.

  @Option(names = "--template", descriptionKey = "template")
  private boolean template;

  SheetCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (template == (file != null)) {
      throw new WrongUseException(spec.commandLine(), terminal.say("record-or-template"));
    }
    String language = terminal.language().name();
    ClaimsSheet sheet = ClaimsSheet.template(language);
    if (file != null) {
      Optional<BargainingRecord> record = Source.of(file).record(terminal);
      if (record.isEmpty()) {
        return ExitStatus.ERRORS;
      }
      sheet =
          ClaimsSheet.of(
              record.get(), day == null ? RecordArguments.lastDay(record.get()) : day, language);
    }
    byte[] bytes = bytes(sheet);
    Destination.write(terminal, output, out -> out.write(bytes));
    return ExitStatus.CLEAN;
  }

  private byte[] bytes(ClaimsSheet sheet) {
    String name = output.name().toLowerCase(Locale.ROOT);
    return name.endsWith(".xlsx")
        ? sheet.xlsx()
        : name.endsWith(".ods") ? sheet.ods() : sheet.csv();
  }
}
