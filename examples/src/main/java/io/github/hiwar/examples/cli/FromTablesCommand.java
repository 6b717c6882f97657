package io.github.hiwar.examples.cli;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.corpus.table.Cell;
import io.github.hiwar.corpus.table.TableProblem;
import io.github.hiwar.corpus.table.TableReader;
import io.github.hiwar.corpus.table.TableReading;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.json.WholeFile;
import io.github.hiwar.json.problem.ProblemCode;
import io.github.hiwar.validation.RecordValidator;
import io.github.hiwar.value.ClosedCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
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
    tell(tables.problems());
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
      tell(reading.problems());
      if (reading.record().isEmpty()) {
        broken = true;
        continue;
      }
      BargainingRecord record = reading.record().get();
      tell(reading.findings(validator.validate(record)));
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

  private void tell(List<TableProblem> problems) {
    for (TableProblem problem : problems) {
      errors |= problem.isError();
      // Of a record that can be read, the rules on codes say the same, and what was meant.
      if (!problem.code().equals(code(ProblemCode.UNKNOWN_OPEN_CODE))) {
        terminal.tell(
            place(problem.cell()),
            problem.severity().code(),
            problem.code(),
            terminal.sentence(problem.message(terminal.locale())));
      }
    }
  }

  private static String code(ClosedCode code) {
    return code.code();
  }

  private Shown place(Cell cell) {
    String file = cell.table() + ".csv";
    if (cell.row() == 0) {
      return Shown.value(file);
    }
    return cell.column().isEmpty()
        ? terminal.say("at-row", file, cell.row())
        : terminal.say("at-cell", file, cell.row(), cell.column());
  }
}
