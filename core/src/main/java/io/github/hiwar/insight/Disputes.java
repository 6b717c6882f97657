package io.github.hiwar.insight;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.status.Standing;
import io.github.hiwar.status.StatusBoard;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
   * {@return the disputes in the order of the journal; one for all subjects that the same claims
   * cover}
   *
   * @param record the record
   * @param day the day as of which is asked
   */
  public static List<Dispute> asOf(BargainingRecord record, LocalDate day) {
    StatusBoard board = StatusBoard.asOf(record, day);
    Map<SameClaims, List<Ref<Entity>>> subjects = new LinkedHashMap<>();
    for (Ref<Entity> subject : board.disputed()) {
      SameClaims claims = new SameClaims(board.standing(subject));
      subjects.computeIfAbsent(claims, k -> new ArrayList<>()).add(subject);
    }
    return subjects.entrySet().stream()
        .map(entry -> new Dispute(entry.getValue(), entry.getKey().standing))
        .toList();
  }

  /** Standings with the same claims are the same dispute. */
  private record SameClaims(Standing standing) {
    @Override
    public boolean equals(Object other) {
      return other instanceof SameClaims that && standing.claimsAsIn(that.standing);
    }

    @Override
    public int hashCode() {
      return standing.claimsHash();
    }
  }
}
