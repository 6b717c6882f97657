package io.github.hiwar.examples.report;

import io.github.hiwar.insight.Disputes;
import io.github.hiwar.status.Claim;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Ref;
import java.util.List;
import java.util.Optional;

/**
 * What the sides contradict each other about, their accounts side by side.
 *
 * @param subjects what it is about
 * @param accounts what each says
 */
public record DisputeRow(List<Text> subjects, List<Account> accounts) {
  /**
   * What one side says.
   *
   * @param speaker who
   * @param chip the status by this account
   * @param date when
   * @param meeting at which meeting
   * @param reason the reason given
   * @param sources where it is said
   */
  public record Account(
      Text speaker,
      Chip chip,
      String date,
      Optional<Text> meeting,
      Optional<Text> reason,
      List<Provenance> sources) {
    static Account of(Claim claim, Content content) {
      return new Account(
          content.names().of(Ref.to(Entity.class, claim.speaker())),
          Chip.of(claim.status(), content.words()),
          content.dates().of(claim.entry().on()),
          claim.entry().at().map(content.names()::of),
          claim.entry().reason().map(content.words()::text),
          Provenance.of(claim.entry().citations(), content));
    }
  }

  /** Keeps unmodifiable copies. */
  public DisputeRow {
    subjects = List.copyOf(subjects);
    accounts = List.copyOf(accounts);
  }

  static List<DisputeRow> of(Content content) {
    return Disputes.asOf(content.record(), content.board().day()).stream()
        .map(
            dispute ->
                new DisputeRow(
                    content.names().of(dispute.subjects()),
                    dispute.claims().stream().map(one -> Account.of(one, content)).toList()))
        .toList();
  }
}
