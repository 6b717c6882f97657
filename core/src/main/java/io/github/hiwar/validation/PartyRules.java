package io.github.hiwar.validation;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.finding.Severity;
import io.github.hiwar.party.Affiliation;
import io.github.hiwar.party.AffiliationRole;
import io.github.hiwar.party.Party;
import io.github.hiwar.party.PartyKind;
import io.github.hiwar.party.Position;
import io.github.hiwar.party.Side;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rules about parties: what a reader needs to know of them. */
final class PartyRules {
  static final List<Rule> ALL =
      List.of(
          Rule.complete(
              "party-side-missing",
              Topic.PARTIES,
              Severity.NOTICE,
              Party.class,
              PartyRules::sideMissing),
          Rule.complete(
              "coalition-without-members",
              Topic.PARTIES,
              Severity.NOTICE,
              BargainingRecord.class,
              PartyRules::coalitionWithoutMembers),
          Rule.complete(
              "one-side-only",
              Topic.PARTIES,
              Severity.NOTICE,
              BargainingRecord.class,
              PartyRules::oneSideOnly),
          Rule.complete(
              "party-never-mentioned",
              Topic.PARTIES,
              Severity.NOTICE,
              BargainingRecord.class,
              PartyRules::neverMentioned),
          Rule.draft(
              "position-about-nothing",
              Topic.PARTIES,
              Severity.ERROR,
              Position.class,
              PartyRules::aboutNothing));

  private PartyRules() {}

  private static void sideMissing(Party party, Inspection inspection) {
    if (party.side().isEmpty() && !inspection.isExplained("side")) {
      inspection.report("", "kind", party.kind());
    }
  }

  private static void coalitionWithoutMembers(BargainingRecord record, Inspection inspection) {
    Set<String> joined = new HashSet<>();
    for (Party party : record.parties()) {
      for (Affiliation affiliation : party.affiliations()) {
        if (affiliation.role().isWithin(AffiliationRole.MEMBER_OF)) {
          joined.add(affiliation.to().toString());
        }
      }
    }
    for (Party party : record.parties()) {
      if (party.kind().isWithin(PartyKind.COALITION) && !joined.contains(party.id())) {
        inspection.report(party, "kind");
      }
    }
  }

  private static void oneSideOnly(BargainingRecord record, Inspection inspection) {
    Set<Side> sides = EnumSet.noneOf(Side.class);
    for (Party party : record.parties()) {
      party.side().ifPresent(sides::add);
    }
    sides.remove(Side.NEUTRAL);
    if (sides.size() == 1 && record.parties().stream().allMatch(p -> p.side().isPresent())) {
      inspection.report("parties", "side", sides.iterator().next());
    }
  }

  private static void neverMentioned(BargainingRecord record, Inspection inspection) {
    for (EntityTable.Known known : inspection.table().all()) {
      if (!known.mentioned
          && known.entity instanceof Party party
          && party.affiliations().isEmpty()) {
        inspection.report(known, "");
      }
    }
  }

  private static void aboutNothing(Position position, Inspection inspection) {
    if (position.about().isEmpty()) {
      inspection.report(
          "", "party", position.holders().stream().findFirst(), "stance", position.stance());
    }
  }
}
