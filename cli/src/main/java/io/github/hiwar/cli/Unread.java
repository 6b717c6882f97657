package io.github.hiwar.cli;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.corpus.Judged;
import io.github.hiwar.report.text.BoardLine;
import io.github.hiwar.status.StatusBoard;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Tells what of the records that count could not be read, most often since they are of a newer
 * version, and of which subjects the status may be another one: of the first records on the screen.
 */
final class Unread {
  private static final int ON_SCREEN = 20;
  private static final int NAMED = 5;

  private final Terminal terminal;
  private long records;

  Unread(Terminal terminal) {
    this.terminal = terminal;
  }

  void tell(Judged judged, Optional<LocalDate> day) {
    if (judged.findings().list().isEmpty() || records++ >= ON_SCREEN) {
      return;
    }
    judged.findings().forEach(terminal::tell);
    judged.record().ifPresent(record -> statuses(judged, record, day));
  }

  private void statuses(Judged judged, BargainingRecord record, Optional<LocalDate> day) {
    LocalDate last = day.orElseGet(() -> RecordArguments.lastDay(record));
    List<String> open =
        BoardLine.of(record, StatusBoard.asOf(record, last), terminal.language().name()).stream()
            .filter(line -> line.open().contains(BoardLine.Open.UNREAD))
            .map(BoardLine::name)
            .toList();
    if (!open.isEmpty()) {
      String first = String.join(", ", open.stream().limit(NAMED).toList());
      terminal.complain(
          "%s: %s",
          judged.origin(),
          terminal.say(
              "unread-statuses", open.size(), open.size() > NAMED ? first + ", …" : first));
    }
  }

  /** Says of how many more records something could not be read. */
  void finish() {
    if (records > ON_SCREEN) {
      terminal.complain("%s", terminal.say("more-unread", records - ON_SCREEN));
    }
  }
}
