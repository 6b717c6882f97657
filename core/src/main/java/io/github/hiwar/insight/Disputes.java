package io.github.hiwar.insight;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.status.Claim;
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
    Map<List<String>, List<Ref<Entity>>> subjects = new LinkedHashMap<>();
    Map<List<String>, List<Claim>> claims = new LinkedHashMap<>();
    for (String id : record.journal().subjects()) {
      Ref<Entity> subject = Ref.to(Entity.class, id);
      Standing standing = board.standing(subject);
      if (standing.disputed()) {
        List<String> key =
            standing.claims().stream()
                .map(claim -> claim.speaker() + " " + claim.entry().id())
                .toList();
        claims.putIfAbsent(key, standing.claims());
        subjects.computeIfAbsent(key, k -> new ArrayList<>()).add(subject);
      }
    }
    return subjects.entrySet().stream()
        .map(entry -> new Dispute(entry.getValue(), claims.getOrDefault(entry.getKey(), List.of())))
        .toList();
  }
}
