package io.github.hiwar.cli;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.party.Party;
import io.github.hiwar.source.Subject;
import io.github.hiwar.status.Standing;
import io.github.hiwar.status.StatusBoard;
import io.github.hiwar.value.Entity;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says where each subject of a record stands on a day. */
@Command(name = "board", mixinStandardHelpOptions = true)
final class BoardCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "1", paramLabel = "FILE|-", descriptionKey = "file")
  private Documents file = new Documents("-");

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of-last")
  private @Nullable LocalDate day;

  @Option(names = "--according-to", paramLabel = "PARTY", descriptionKey = "according-to")
  private @Nullable String party;

  @Option(names = "--lang", paramLabel = "en|fr|ar", descriptionKey = "lang")
  private @Nullable Language unusedLanguage; // Looked for before the arguments are read.

  BoardCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Optional<BargainingRecord> record = Source.of(file).record(terminal);
    if (record.isEmpty()) {
      return ExitStatus.ERRORS;
    }
    StatusBoard board =
        StatusBoard.asOf(record.get(), day == null ? LastDay.of(record.get()) : day);
    if (party != null) {
      board = board.accordingTo(party(record.get(), party));
    }
    for (Entity entity : record.get().entities().values()) {
      if (entity instanceof Subject<?> subject) {
        Standing standing = board.standing(subject);
        standing.status().ifPresent(status -> print(entity.id(), status, standing));
      }
    }
    return ExitStatus.CLEAN;
  }

  private Party party(BargainingRecord record, String id) {
    return record.parties().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new WrongUseException(spec.commandLine(), terminal.say("no-party", id)));
  }

  private void print(String id, Status status, Standing standing) {
    String label = status.label().in(terminal.locale().toLanguageTag());
    if (standing.disputed()) {
      terminal.row(id, label, terminal.say("disputed"));
    } else {
      terminal.row(id, label);
    }
  }
}
