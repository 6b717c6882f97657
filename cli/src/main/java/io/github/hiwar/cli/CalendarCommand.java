package io.github.hiwar.cli;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.exchange.calendar.Calendars;
import io.github.hiwar.shape.Names;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Ref;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes meetings, deadlines and industrial action as a calendar. */
@Command(name = "calendar", mixinStandardHelpOptions = true)
final class CalendarCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(arity = "1", paramLabel = "FILE|-", descriptionKey = "file")
  private Documents file = new Documents("-");

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of-last")
  private @Nullable LocalDate day;

  @Option(
      names = {"-o", "--output"},
      defaultValue = "-",
      paramLabel = "FILE|-",
      descriptionKey = "calendar-output")
  private Output output = new Output("-");

  @Option(names = "--lang", paramLabel = "en|fr|ar", descriptionKey = "lang")
  private @Nullable Language unusedLanguage; // Looked for before the arguments are read.

  CalendarCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Optional<BargainingRecord> record = Source.of(file).record(terminal);
    if (record.isEmpty()) {
      return ExitStatus.ERRORS;
    }
    LocalDate seen = day == null ? RecordArguments.lastDay(record.get()) : day;
    String language = terminal.language().name();
    Calendars calendar = Calendars.of(record.get(), seen, language);
    Destination.write(
        terminal, output, out -> out.write(calendar.ics().getBytes(StandardCharsets.UTF_8)));
    calendar
        .leftOut()
        .forEach(
            one ->
                terminal.complain(
                    "%s", terminal.say("left-out-of-calendar", name(record.get(), one))));
    return ExitStatus.CLEAN;
  }

  private String name(BargainingRecord record, Ref<Entity> one) {
    return Names.of(record, one).in(terminal.language().name());
  }
}
