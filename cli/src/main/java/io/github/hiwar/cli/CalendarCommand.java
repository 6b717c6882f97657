package io.github.hiwar.cli;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.exchange.calendar.Calendars;
import io.github.hiwar.shape.Names;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Ref;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes meetings, deadlines and industrial action as a calendar. */
@Command(name = "calendar", mixinStandardHelpOptions = true)
final class CalendarCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private RecordArguments arguments = new RecordArguments();

  @Option(
      names = {"-o", "--output"},
      defaultValue = "-",
      paramLabel = "FILE|-",
      descriptionKey = "calendar-output")
  private Output output = new Output("-");

  CalendarCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Optional<BargainingRecord> record = arguments.record(terminal);
    if (record.isEmpty()) {
      return ExitStatus.ERRORS;
    }
    Calendars calendar =
        Calendars.of(record.get(), arguments.day(record.get()), terminal.language().name());
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
