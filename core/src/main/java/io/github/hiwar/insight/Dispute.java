package io.github.hiwar.insight;

import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.source.Citation;
import io.github.hiwar.status.Claim;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import java.util.List;

/**
 * Something of which two or more speakers give contradictory accounts: each claim, with its
 * sources. Nobody is declared right.
 *
 * @param subjects what it is about; several where the same statements cover them all
 * @param claims the latest claim of each speaker
 */
public record Dispute(List<Ref<Entity>> subjects, List<Claim> claims) {
  /**
   * Keeps unmodifiable copies.
   *
   * @param subjects what it is about; several where the same statements cover them all
   * @param claims the latest claim of each speaker
   */
  public Dispute {
    subjects = List.copyOf(subjects);
    claims = List.copyOf(claims);
  }

  /** {@return the first subject: the group, where a dispute is about a group and its items} */
  public Ref<Entity> subject() {
    return subjects.get(0);
  }

  /** {@return the claims with what they rest on, ready to be put side by side} */
  public List<Account> accounts() {
    return claims.stream()
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
   * @param on when, by this account
   * @param citations where it is said
   */
  public record Account(String speaker, Status status, PartialDate on, List<Citation> citations) {
    /**
     * Keeps an unmodifiable copy.
     *
     * @param speaker the id of the party, or of a person who holds no office in one
     * @param status the status by this account
     * @param on when, by this account
     * @param citations where it is said
     */
    public Account {
      citations = List.copyOf(citations);
    }
  }
}
