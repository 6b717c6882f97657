package io.github.hiwar.cli;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.insight.Reach;
import io.github.hiwar.status.StatusBoard;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands that tell of one record share: which record, as of which day. */
final class RecordArguments {
  @Parameters(arity = "1", paramLabel = "FILE|-", descriptionKey = "file")
  private Documents file = new Documents("-");

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of-last")
  private @Nullable LocalDate day;

  @Option(names = "--lang", paramLabel = "en|fr|ar", descriptionKey = "lang")
  private @Nullable Language unusedLanguage; // Looked for before the arguments are read.

  /** The record; empty if it has errors, which were told. */
  Optional<BargainingRecord> record(Terminal terminal) {
    return Source.of(file).record(terminal);
  }

  /**
   * The day that it is looked at from: never the clock, so that the same record gives the same
   * output.
   */
  LocalDate day(BargainingRecord record) {
    return day == null ? lastDay(record) : day;
  }

  /** The last day of which it tells something. */
  static LocalDate lastDay(BargainingRecord record) {
    return Reach.of(record).told().orElse(LocalDate.EPOCH);
  }

  /** Where everything stands on that day. */
  StatusBoard board(BargainingRecord record) {
    return StatusBoard.asOf(record, day(record));
  }
}
