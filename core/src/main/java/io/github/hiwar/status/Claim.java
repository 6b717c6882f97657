package io.github.hiwar.status;

import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.value.PartialDate;

/**
 * The latest that one speaker states of a subject.
 *
 * @param speaker the id of the party, or of a person who holds no office in one
 * @param status the status that the subject has by this account
 * @param entry the entry that states it
 * @param when the days on which it can have happened
 */
public record Claim(String speaker, Status status, Transition entry, PartialDate when) {
  /**
   * Whether the two certainly contradict each other.
   *
   * <p>A later claim that the lifecycle allows after the earlier one is news, not contradiction,
   * unless it {@linkplain Status#isUndoneBy undoes} what the other says was done; so is one that
   * may be later, as far as imprecise dates tell. Where it can be no news, they contradict each
   * other if one is later, or if {@linkplain Status#excludes the two states cannot both be so at
   * one time}.
   */
  boolean contradicts(Claim other) {
    if (status == other.status) {
      return false;
    }
    return switch (when.orderTo(other.when)) {
      case BEFORE -> !isNews(status, other.status);
      case AFTER -> !isNews(other.status, status);
      case CANNOT_TELL ->
          status.excludes(other.status) && !mayBeFollowedBy(other) && !other.mayBeFollowedBy(this);
    };
  }

  // On one day both count as of one time, whatever the hour.
  private boolean mayBeFollowedBy(Claim other) {
    return !(when.isExactDay() && other.when.isExactDay())
        && when.earliest().isBefore(other.when.latest())
        && isNews(status, other.status);
  }

  /** Whether what one says of a later day leaves standing what another said of an earlier one. */
  static boolean isNews(Status earlier, Status later) {
    return earlier.allows(later) && !earlier.isUndoneBy(later);
  }
}
