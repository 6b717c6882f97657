package io.github.hiwar.cli;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.corpus.table.TableReader;
import io.github.hiwar.corpus.table.TableReading;
import io.github.hiwar.finding.Finding;
import io.github.hiwar.finding.Findings;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.json.WholeFile;
import io.github.hiwar.validation.RecordValidator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes records of CSV tables again, and checks them against the rules. */
@Command(name = "from-tables", mixinStandardHelpOptions = true)
final class FromTablesCommand implements Callable<Integer> {
  private final Terminal terminal;
  private boolean broken;
  private boolean errors;

  @Parameters(arity = "1", paramLabel = "DIR", descriptionKey = "tables-folder")
  private TablesFolder folder = new TablesFolder("");

  @Option(
      names = {"-o", "--output"},
      defaultValue = "-",
      paramLabel = "FILE|-",
      descriptionKey = "records-output")
  private Output output = new Output("-");

  @Option(names = "--lang", paramLabel = "en|fr|ar", descriptionKey = "lang")
  private @Nullable Language unusedLanguage; // Looked for before the arguments are read.

  FromTablesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    TableReader tables;
    try {
      tables = TableReader.open(folder.path());
    } catch (IOException e) {
      throw new UnreadableException(folder.name(), e);
    }
    tell(tables.findings(), terminal);
    broken = errors;
    try {
      if (output.isStandard()) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        write(tables, whole);
        if (!broken) {
          whole.writeTo(terminal.out());
          terminal.out().flush();
        }
      } else {
        try (WholeFile file = Destination.open(terminal, output)) {
          write(tables, file.stream());
          if (!broken) {
            file.finish();
          }
        }
      }
    } catch (IOException e) {
      throw UnreadableException.writing(output.name(), e);
    }
    return errors ? ExitStatus.ERRORS : ExitStatus.CLEAN;
  }

  private void write(TableReader tables, OutputStream out) throws IOException {
    boolean alone = output.name().endsWith(".json");
    RecordValidator validator = RecordValidator.standard();
    int count = 0;
    for (Iterator<TableReading> all = tables.readings().iterator(); all.hasNext(); ) {
      TableReading reading = all.next();
      Findings findings = reading.check(validator);
      tell(findings, terminal.of(reading.record()));
      if (reading.record().isEmpty()) {
        broken = true;
        continue;
      }
      BargainingRecord record = reading.record().get();
      count++;
      if (alone && count > 1) {
        terminal.complain("%s", terminal.say("one-record", output.name()));
        errors = true;
        broken = true;
        return;
      }
      if (alone) {
        out.write(HiwarJson.writePretty(record));
      } else {
        out.write(HiwarJson.write(record));
        out.write('\n');
      }
    }
  }

  private void tell(Findings findings, Terminal terminal) {
    for (Finding finding : findings) {
      errors |= finding.isError();
      if (!finding.isSuppressed()) {
        terminal.tellInTable(finding);
      }
    }
  }
}
