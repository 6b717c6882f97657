package io.github.hiwar.report.page;

import io.github.hiwar.insight.Dispute;
import io.github.hiwar.insight.Disputes;
import io.github.hiwar.insight.ValueDispute;
import io.github.hiwar.shape.MemberPlace;
import io.github.hiwar.source.Citation;
import io.github.hiwar.source.Statement;
import io.github.hiwar.status.Claim;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the sides contradict each other about, their accounts side by side: where something stands,
 * or what it is.
 *
 * @param place where it stands in the record, the first of several
 * @param subjects what it is about
 * @param member the member that is contested, empty if the status is
 * @param accounts what each says
 * @param more how many more accounts there are than a page can show
 */
public record DisputeRow(
    String place, List<Text> subjects, Optional<String> member, List<Account> accounts, int more) {
  // Each of a thousand demands may be disputed by a thousand parties: beyond this, what is
  // contested is named, without all that everybody says.
  private static final int MOST_ACCOUNTS = 50;
  private static final int MOST_DISPUTES = 200;

  /**
   * What one side says.
   *
   * @param place where it stands in the record
   * @param speakers who
   * @param chip the status by this account
   * @param date when
   * @param meeting at which meeting
   * @param part the value or the reason, and where it is said
   */
  public record Account(
      String place,
      List<Text> speakers,
      Optional<Chip> chip,
      Optional<String> date,
      Optional<Text> meeting,
      Node.Part part) {
    /** Keeps an unmodifiable copy. */
    public Account {
      speakers = List.copyOf(speakers);
    }

    private static Account of(Claim claim, Content content) {
      String place = content.places().of(claim.entry());
      Node.Part all =
          new Nodes(content)
              .of(claim.entry(), Set.of("subjects", "to", "on", "at", "conditions", "offer"));
      return new Account(
          place,
          List.of(content.names().of(Ref.to(Entity.class, claim.speaker()))),
          Optional.of(Chip.of(claim.status(), content.words())),
          claim.entry().on().map(content.dates()::of),
          claim.entry().at().map(content.names()::of),
          all);
    }

    private static Account of(Statement rival, Content content) {
      return new Account(
          content.places().of(rival),
          speakers(rival.citations(), content),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          new Nodes(content).of(rival, Set.of("about", "member")));
    }

    // A record that holds nothing has its own side too: why it does not, or that it does not.
    private static Account held(Entity about, ValueDispute dispute, Content content) {
      Nodes nodes = new Nodes(content);
      String member = dispute.member();
      Node node =
          dispute
              .held()
              .map(value -> nodes.held(about, member, value))
              .orElseGet(() -> nodes.lacking(about, member));
      return new Account(
          node.place(),
          List.of(content.words().own(content.words().say("held"))),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          new Node.Part(node.place(), List.of(node), sources(about, dispute, content)));
    }

    // The sources of the nearest object around the value that has any.
    private static List<Provenance> sources(Entity about, ValueDispute dispute, Content content) {
      String path = "/" + dispute.member();
      while (!dispute.citations().isEmpty()) {
        String at = path + "/citations";
        if (MemberPlace.find(about, at.substring(1))
            .flatMap(place -> place.in(about))
            .filter(dispute.citations()::equals)
            .isPresent()) {
          return Provenance.of(dispute.citations(), content.places().of(about) + at, content);
        }
        if (path.isEmpty()) {
          break;
        }
        path = path.substring(0, path.lastIndexOf('/'));
      }
      return List.of();
    }

    // Where nobody is named, it is the account of the document.
    private static List<Text> speakers(List<Citation> citations, Content content) {
      return citations.stream()
          .flatMap(
              citation ->
                  citation.statedBy().isEmpty()
                      ? citation.document().map(content.names()::of).stream()
                      : content.names().of(citation.statedBy()).stream())
          .distinct()
          .toList();
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
      rows.add(new DisputeRow("", others, Optional.empty(), List.of(), 0));
    }
    content.disputes().forEach(one -> rows.add(of(one, content)));
    return rows;
  }

  private static DisputeRow of(Dispute dispute, Content content) {
    List<Claim> claims = dispute.claims();
    return new DisputeRow(
        content.placeOf(dispute.subject()),
        content.names().of(dispute.subjects()),
        Optional.empty(),
        claims.stream().limit(MOST_ACCOUNTS).map(one -> Account.of(one, content)).toList(),
        Math.max(0, claims.size() - MOST_ACCOUNTS));
  }

  private static DisputeRow of(ValueDispute dispute, Content content) {
    Entity about = content.entity(dispute.about());
    List<Account> accounts = new ArrayList<>();
    // Of what stands in another record, this one has no account.
    if (content.record().entities().containsKey(dispute.about().toString())) {
      accounts.add(Account.held(about, HeldDate.of(dispute, content.record()), content));
    }
    dispute.rivals().stream()
        .limit(MOST_ACCOUNTS)
        .forEach(one -> accounts.add(Account.of(one, content)));
    return new DisputeRow(
        content.places().of(about),
        List.of(content.names().of(dispute.about())),
        Optional.of(new Nodes(content).place(dispute.member())),
        accounts,
        Math.max(0, dispute.rivals().size() - MOST_ACCOUNTS));
  }
}
