package io.github.hiwar.cli;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.corpus.CorpusReader;
import io.github.hiwar.corpus.Judge;
import io.github.hiwar.corpus.Judged;
import io.github.hiwar.corpus.table.TableWriter;
import io.github.hiwar.finding.Finding;
import io.github.hiwar.finding.Severity;
import io.github.hiwar.validation.RecordValidator;
import io.github.hiwar.validation.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes records as CSV tables that join. */
@Command(name = "tables", mixinStandardHelpOptions = true)
final class TablesCommand implements Callable<Integer> {
  private static final int A_WHILE = 1000;

  private final Terminal terminal;
  private final Unread unread;
  private long written;
  private long setAside;
  private boolean unreadable;

  @Parameters(arity = "1..*", paramLabel = "FILE|DIR|-", descriptionKey = "corpus")
  private List<Documents> files = List.of();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "DIR",
      descriptionKey = "tables-output")
  private Output output = new Output("");

  @Option(names = "--only-valid", descriptionKey = "only-valid")
  private boolean onlyValid;

  @Option(names = "--lang", paramLabel = "en|fr|ar", descriptionKey = "lang")
  private @Nullable Language unusedLanguage; // Looked for before the arguments are read.

  TablesCommand(Terminal terminal) {
    this.terminal = terminal;
    this.unread = new Unread(terminal);
  }

  @Override
  public Integer call() {
    CorpusArguments arguments = CorpusArguments.of(files, terminal);
    // Ids are remembered once, by whoever reads: of two records the writer never sees the second.
    try (TableWriter tables =
            terminal
                .unfinished()
                .make(() -> TableWriter.create(output.path(), (id, origin) -> Optional.empty()));
        SeenOnDisk seen = SeenOnDisk.open(terminal.unfinished())) {
      CorpusReader.of(judge())
          .read(arguments.inputs(), seen, record -> record, (judged, same) -> take(judged, tables));
      unread.finish();
      arguments.tellLeftOut(terminal);
      if (written == 0) {
        terminal.complain("%s", terminal.say("no-records"));
        return unreadable ? ExitStatus.UNREADABLE : ExitStatus.ERRORS;
      }
      int count = tables.complete().size();
      if (terminal.interactive()) {
        terminal.overProgress(
            terminal.say(
                "tables-summary", Plural.say(terminal, "record", written), count, setAside));
      }
    } catch (DirectoryNotEmptyException | FileAlreadyExistsException e) {
      terminal.complain("%s", terminal.say("not-empty", e.getFile()));
      return ExitStatus.WRONG_USE;
    } catch (IOException e) {
      throw UnreadableException.writing(output.name(), e);
    } catch (UncheckedIOException e) {
      throw new UnreadableException(output.name(), new IOException(e.getMessage(), e));
    }
    return unreadable ? ExitStatus.UNREADABLE : setAside > 0 ? ExitStatus.ERRORS : ExitStatus.CLEAN;
  }

  // Tables are for mending records too: what breaks a rule is kept, unless it is not wanted.
  private Judge judge() {
    RecordValidator validator = RecordValidator.standard();
    if (!onlyValid) {
      for (Rule rule : validator.rules()) {
        validator = validator.severity(rule.id(), Severity.NOTICE);
      }
    }
    return Judge.of(Source.JSON, validator);
  }

  private void take(Judged judged, TableWriter tables) {
    Optional<BargainingRecord> record = judged.record();
    if (record.isEmpty()) {
      for (Finding finding : judged.findings()) {
        terminal.tell(finding);
        unreadable |= SetAside.isUnreadable(finding);
      }
    }
    Optional<Finding> refusal = Optional.empty();
    if (record.isPresent()) {
      try {
        refusal = tables.write(record.get());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    refusal.ifPresent(why -> terminal.tell(Shown.value(judged.origin()), why));
    if (record.isPresent() && refusal.isEmpty()) {
      unread.tell(judged, Optional.empty());
      written++;
    } else {
      setAside++;
    }
    if (written % A_WHILE == 0) {
      terminal.progress(written);
    }
  }
}
