package io.github.hiwar.family;

import static io.github.hiwar.family.Pieces.many;
import static io.github.hiwar.family.Pieces.party;
import static io.github.hiwar.family.Pieces.partyRef;
import static io.github.hiwar.family.Pieces.record;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.agreement.Ballot;
import io.github.hiwar.agreement.Endorsement;
import io.github.hiwar.agreement.Finality;
import io.github.hiwar.agreement.Stance;
import io.github.hiwar.agreement.Tally;
import java.util.List;

/** Votes and signatures. */
final class VoteFamilies {
  static final List<Family> ALL =
      List.of(
          new Family("n units that voted", VoteFamilies::units),
          new Family("n counts of one unit", VoteFamilies::oneUnit),
          new Family("n endorsements by n strangers to n parties", VoteFamilies::endorsements),
          new Family("n endorsements of one party", VoteFamilies::oneParty));

  private VoteFamilies() {}

  private static Tally.Builder tally(int i) {
    return Tally.builder().yes(i).no(1).finality(Finality.FINAL);
  }

  private static BargainingRecord units(int n, Names names) {
    return record()
        .addBallots(
            Ballot.builder()
                .id("ballot")
                .addAllTallies(
                    many(n, i -> tally(i).unit(Pieces.fr(names.text("unité", i))).build()))
                .addTallies(tally(n).build())
                .build())
        .build();
  }

  private static BargainingRecord oneUnit(int n, Names names) {
    return record()
        .addBallots(
            Ballot.builder()
                .id("ballot")
                .addAllTallies(many(n, i -> tally(i).unit(Pieces.fr("unité")).build()))
                .build())
        .build();
  }

  private static BargainingRecord endorsements(int n, Names names) {
    return record()
        .addAllParties(many(n, i -> party(names.id("party", i)).build()))
        .addAgreements(
            Pieces.agreement("accord")
                .addAllParties(many(n, i -> partyRef(names.id("party", i))))
                .addAllEndorsements(
                    many(
                        n,
                        i ->
                            Endorsement.builder()
                                .party(partyRef(names.id("stranger", i)))
                                .stance(Stance.SIGNED)
                                .build()))
                .build())
        .build();
  }

  private static BargainingRecord oneParty(int n, Names names) {
    return record()
        .addParties(party("party").build())
        .addAgreements(
            Pieces.agreement("accord")
                .addAllEndorsements(
                    many(
                        n,
                        i ->
                            Endorsement.builder()
                                .party(partyRef("party"))
                                .stance(i % 2 == 0 ? Stance.SIGNED : Stance.REFUSED)
                                .build()))
                .build())
        .build();
  }
}
