package io.github.hiwar.report.page;

import io.github.hiwar.insight.Dispute;
import io.github.hiwar.insight.Disputes;
import io.github.hiwar.status.Claim;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the sides contradict each other about, their accounts side by side.
 *
 * @param subjects what it is about
 * @param accounts what each says
 * @param more how many more accounts there are than a page can show
 */
public record DisputeRow(List<Text> subjects, List<Account> accounts, int more) {
  // Each of a thousand demands may be disputed by a thousand parties: beyond this, what is
  // contested
  // is named, without all that everybody says.
  private static final int MOST_ACCOUNTS = 50;
  private static final int MOST_DISPUTES = 200;

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
          claim.entry().on().map(content.dates()::of).orElse(""),
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
    List<Dispute> disputes = Disputes.asOf(content.record(), content.board().day());
    List<DisputeRow> rows = new ArrayList<>();
    disputes.stream().limit(MOST_DISPUTES).forEach(one -> rows.add(of(one, content)));
    if (disputes.size() > MOST_DISPUTES) {
      List<Text> others = new ArrayList<>();
      disputes.stream()
          .skip(MOST_DISPUTES)
          .forEach(one -> others.addAll(content.names().of(one.subjects())));
      rows.add(new DisputeRow(others, List.of(), 0));
    }
    return rows;
  }

  private static DisputeRow of(Dispute dispute, Content content) {
    List<Claim> claims = dispute.claims();
    return new DisputeRow(
        content.names().of(dispute.subjects()),
        claims.stream().limit(MOST_ACCOUNTS).map(one -> Account.of(one, content)).toList(),
        Math.max(0, claims.size() - MOST_ACCOUNTS));
  }
}
