package org.example.register;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.status.Standing;
import io.github.hiwar.status.StatusBoard;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where the demands of a record stand on a day, in one language.
 *
 * @param record the URI of the record
 * @param asOf the day
 * @param language the BCP 47 tag of the language that was asked for
 * @param direction {@code rtl} or {@code ltr}: how to set the texts
 * @param demands the demands, in the order of the record
 */
record Board(String record, LocalDate asOf, String language, String direction, List<Row> demands) {

  /**
   * One demand.
   *
   * @param demand its id
   * @param parent the demand that it is an item of
   * @param text what is asked, in the language or else as the source has it
   * @param status the code of its status, null if nothing is known to have happened
   * @param label the name of its status in the language, English if the library does not speak it
   * @param disputed whether the parties contradict each other
   */
  record Row(
      Ref<Demand> demand,
      Optional<Ref<Demand>> parent,
      String text,
      Optional<String> status,
      Optional<String> label,
      boolean disputed) {}

  static Board of(BargainingRecord record, LocalDate day, String language) {
    StatusBoard board = StatusBoard.asOf(record, day);
    return new Board(
        record.id(),
        day,
        language,
        LocalizedText.isRightToLeft(language) ? "rtl" : "ltr",
        record.demands().stream()
            .map(demand -> row(demand, board.standing(demand), language))
            .toList());
  }

  private static Row row(Demand demand, Standing standing, String language) {
    return new Row(
        demand.ref(),
        demand.parent(),
        demand.text().in(language),
        standing.status().map(Status::code),
        standing.status().map(status -> status.label().in(language)),
        standing.disputed());
  }
}
