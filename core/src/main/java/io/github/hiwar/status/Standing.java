package io.github.hiwar.status;

import io.github.hiwar.lifecycle.Status;
import java.util.List;
import java.util.Optional;

/**
 * Where one subject stands on a day, and who says so.
 *
 * @param status the status, empty if nothing is known to have happened by that day
 * @param entry the entry that decides it
 * @param inherited whether the entry names a demand above the subject and covers it
 * @param orderOpen whether imprecise dates leave open if another status came later
 * @param possible entries that may have happened by that day, but not certainly
 * @param claims the latest claim of each speaker
 * @param disputed whether claims contradict each other
 */
public record Standing(
    Optional<Status> status,
    Optional<Transition> entry,
    boolean inherited,
    boolean orderOpen,
    List<Transition> possible,
    List<Claim> claims,
    boolean disputed) {
  /**
   * Keeps unmodifiable copies.
   *
   * @param status the status, empty if nothing is known to have happened by that day
   * @param entry the entry that decides it
   * @param inherited whether the entry names a demand above the subject and covers it
   * @param orderOpen whether imprecise dates leave open if another status came later
   * @param possible entries that may have happened by that day, but not certainly
   * @param claims the latest claim of each speaker
   * @param disputed whether claims contradict each other
   */
  public Standing {
    possible = List.copyOf(possible);
    claims = List.copyOf(claims);
  }
}
