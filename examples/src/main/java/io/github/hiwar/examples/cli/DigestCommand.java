package io.github.hiwar.examples.cli;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.json.HiwarJson;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives the SHA-256 of the canonical form of records. */
@Command(name = "digest", mixinStandardHelpOptions = true)
final class DigestCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(arity = "1..*", paramLabel = "FILE|-", descriptionKey = "files")
  private List<String> files = List.of();

  @Option(names = "--lang", paramLabel = "en|fr|ar", descriptionKey = "lang")
  private @Nullable Language unusedLanguage; // Looked for before the arguments are read.

  DigestCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    int status = ExitStatus.CLEAN;
    for (String file : files) {
      Optional<BargainingRecord> record = new Source(file, false).record(terminal);
      if (record.isEmpty()) {
        status = ExitStatus.ERRORS;
      } else {
        terminal.out().println(HiwarJson.digest(record.get()) + "  " + file);
      }
    }
    return status;
  }
}
