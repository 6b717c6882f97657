package io.github.hiwar.status;

import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.lifecycle.StepTaker;

/**
 * The latest that one speaker states of a subject.
 *
 * @param speaker the id of the party, or of a person who holds no office in one
 * @param status the status that the subject has by this account
 * @param entry the entry that states it
 */
public record Claim(String speaker, Status status, Transition entry) {
  /**
   * Whether the two contradict each other.
   *
   * <p>A later claim that the lifecycle allows after the earlier one is news, not contradiction.
   * Where neither is later, two different answers contradict each other; a question and an answer
   * do not.
   */
  boolean contradicts(Claim other) {
    if (status == other.status) {
      return false;
    }
    return switch (entry.on().orderTo(other.entry.on())) {
      case BEFORE -> !status.allows(other.status);
      case AFTER -> !other.status.allows(status);
      case CANNOT_TELL -> isAnswer() && other.isAnswer();
    };
  }

  private boolean isAnswer() {
    return status.takenBy() != StepTaker.CLAIMANT;
  }
}
