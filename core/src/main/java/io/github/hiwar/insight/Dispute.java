package io.github.hiwar.insight;

import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.source.Citation;
import io.github.hiwar.status.Claim;
import io.github.hiwar.status.Standing;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import java.util.List;
import java.util.Optional;

/**
 * Something of which two or more speakers give contradictory accounts: each claim, with its
 * sources. Nobody is declared right.
 *
 * <p>The claims are read from the journal when they are asked for. This class is immutable and
 * thread-safe.
 */
public final class Dispute {
  private final List<Ref<Entity>> subjects;
  private final Standing standing;

  Dispute(List<Ref<Entity>> subjects, Standing standing) {
    this.subjects = List.copyOf(subjects);
    this.standing = standing;
  }

  /** {@return what it is about; several where the same statements cover them all} */
  public List<Ref<Entity>> subjects() {
    return subjects;
  }

  /** {@return the latest claim of each speaker} */
  public List<Claim> claims() {
    return standing.claims();
  }

  /** {@return the first subject: the group, where a dispute is about a group and its items} */
  public Ref<Entity> subject() {
    return subjects.get(0);
  }

  /** {@return the claims with what they rest on, ready to be put side by side} */
  public List<Account> accounts() {
    return claims().stream()
        .map(
            claim ->
                new Account(
                    claim.speaker(), claim.status(), claim.entry().on(), claim.entry().citations()))
        .toList();
  }

  /**
   * What one side says.
   *
   * @param speaker the id of the party, or of a person who holds no office in one
   * @param status the status by this account
   * @param on when, by this account; empty if it does not say
   * @param citations where it is said
   */
  public record Account(
      String speaker, Status status, Optional<PartialDate> on, List<Citation> citations) {
    /**
     * Keeps an unmodifiable copy.
     *
     * @param speaker the id of the party, or of a person who holds no office in one
     * @param status the status by this account
     * @param on when, by this account; empty if it does not say
     * @param citations where it is said
     */
    public Account {
      citations = List.copyOf(citations);
    }
  }

  @Override
  public String toString() {
    return subjects + ": " + claims();
  }
}
