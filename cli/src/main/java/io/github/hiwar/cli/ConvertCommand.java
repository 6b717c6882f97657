package io.github.hiwar.cli;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.json.LinkedData;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a record in another form. */
@Command(name = "convert", mixinStandardHelpOptions = true)
final class ConvertCommand implements Callable<Integer> {
  /** The forms. */
  enum Form {
    pretty,
    compact,
    canonical,
    jsonld
  }

  private final Terminal terminal;

  @Parameters(arity = "1", paramLabel = "FILE|-", descriptionKey = "file")
  private Documents file = new Documents("-");

  @Option(names = "--to", defaultValue = "pretty", paramLabel = "FORM", descriptionKey = "to")
  private Form form = Form.pretty;

  @Option(names = "--lang", paramLabel = "en|fr|ar", descriptionKey = "lang")
  private @Nullable Language unusedLanguage; // Looked for before the arguments are read.

  ConvertCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Optional<BargainingRecord> record = Source.of(file).record(terminal);
    if (record.isEmpty()) {
      return ExitStatus.ERRORS;
    }
    byte[] json =
        switch (form) {
          case pretty -> HiwarJson.writePretty(record.get());
          case compact -> HiwarJson.write(record.get());
          case canonical -> HiwarJson.canonical(record.get());
          case jsonld -> LinkedData.write(record.get());
        };
    terminal.out().write(json, 0, json.length);
    terminal.out().flush();
    return ExitStatus.CLEAN;
  }
}
