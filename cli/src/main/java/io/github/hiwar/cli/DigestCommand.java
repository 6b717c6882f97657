package io.github.hiwar.cli;

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
  private List<Documents> files = List.of();

  @Option(names = "--lang", paramLabel = "en|fr|ar", descriptionKey = "lang")
  private @Nullable Language unusedLanguage; // Looked for before the arguments are read.

  DigestCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    int status = ExitStatus.CLEAN;
    for (Documents file : files) {
      status = Math.max(status, digest(file));
    }
    return status;
  }

  // What cannot be read is told, and the rest goes on.
  private int digest(Documents file) {
    try {
      Optional<BargainingRecord> record = Source.of(file).record(terminal);
      record.ifPresent(one -> terminal.print("%s  %s", HiwarJson.digest(one), file.name()));
      return record.isPresent() ? ExitStatus.CLEAN : ExitStatus.ERRORS;
    } catch (UnreadableException e) {
      terminal.complain("%s", e.message(terminal));
      return ExitStatus.UNREADABLE;
    }
  }
}
