package io.github.hiwar.insight;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.status.StatusBoard;
import java.time.LocalDate;
import java.util.List;

/**
 * What the sides contradict each other about, on a day.
 *
 * <pre>{@code
 * for (Dispute dispute : Disputes.asOf(record, day)) {
 *   dispute.accounts();   // ministry: delivered, 14 October; union: promised, 20 October
 * }
 * }</pre>
 */
public final class Disputes {
  private Disputes() {}

  /**
   * {@return the members of which sources give rival values, in the order of the statements}
   *
   * @param record the record
   */
  public static List<ValueDispute> values(BargainingRecord record) {
    return ValueDispute.of(record);
  }

  /**
   * {@return the disputes in the order of the journal; one for all subjects that the same claims
   * cover}
   *
   * @param record the record
   * @param day the day as of which is asked
   */
  public static List<Dispute> asOf(BargainingRecord record, LocalDate day) {
    StatusBoard board = StatusBoard.asOf(record, day);
    return board.disputedTogether().stream()
        .map(subjects -> new Dispute(subjects, board.standing(subjects.get(0))))
        .toList();
  }
}
