package io.github.hiwar.family;

import static io.github.hiwar.family.Pieces.demand;
import static io.github.hiwar.family.Pieces.entry;
import static io.github.hiwar.family.Pieces.many;
import static io.github.hiwar.family.Pieces.memberOf;
import static io.github.hiwar.family.Pieces.officeIn;
import static io.github.hiwar.family.Pieces.party;
import static io.github.hiwar.family.Pieces.partyRef;
import static io.github.hiwar.family.Pieces.person;
import static io.github.hiwar.family.Pieces.record;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.party.Affiliation;
import io.github.hiwar.party.AffiliationRole;
import io.github.hiwar.party.Party;
import io.github.hiwar.party.PartyKind;
import io.github.hiwar.party.Person;
import io.github.hiwar.party.Side;
import io.github.hiwar.value.Identifier;
import java.util.List;

/** Parties and people: affiliations in every direction, offices, names. */
final class PartyFamilies {
  static final List<Family> ALL =
      List.of(
          new Family("n parties affiliated back and forth", PartyFamilies::backAndForth),
          new Family("n members of one party with n affiliations", PartyFamilies::hub),
          new Family("a chain of affiliations", PartyFamilies::chain),
          new Family("n affiliations of n roles", PartyFamilies::roles),
          new Family("n entries by members on a demand of n parties", PartyFamilies::actingFor),
          new Family("n entries by strangers on a demand of n parties", PartyFamilies::strangers),
          new Family("n coalitions without members", PartyFamilies::coalitions),
          new Family("n parties of one name and number", PartyFamilies::alike),
          new Family("n parties with identifiers", PartyFamilies::identifiers),
          new Family("n people with labels and names", PartyFamilies::labels),
          new Family("n people in n offices each of few", PartyFamilies::people));

  private PartyFamilies() {}

  private static BargainingRecord backAndForth(int n, Names names) {
    return record()
        .addAllParties(
            many(
                n,
                i -> {
                  Party.Builder party = party(names.id("party", i));
                  if (i > 0) {
                    party.addAffiliations(memberOf(names.id("party", i - 1)));
                  }
                  if (i < n - 1) {
                    party.addAffiliations(memberOf(names.id("party", i + 1)));
                  }
                  return party.build();
                }))
        .build();
  }

  private static BargainingRecord hub(int n, Names names) {
    return record()
        .addParties(
            party("hub").addAllAffiliations(many(n, i -> memberOf(names.id("party", i)))).build())
        .addAllParties(
            many(n, i -> party(names.id("party", i)).addAffiliations(memberOf("hub")).build()))
        .addDemands(demand("demand").addAddressedTo(partyRef("nobody")).build())
        .addAllTransitions(
            many(
                n,
                i ->
                    entry("on-" + i, "demand", DemandStatus.COMMITTED, i)
                        .by(partyRef(names.id("party", i)))
                        .build()))
        .build();
  }

  private static BargainingRecord chain(int n, Names names) {
    return record()
        .addAllParties(
            many(
                n,
                i ->
                    party(names.id("party", i))
                        .addAffiliations(memberOf(names.id("party", i + 1)))
                        .build()))
        .addDemands(demand("demand").addAddressedTo(partyRef(names.id("party", n))).build())
        .addAllTransitions(
            many(
                n,
                i ->
                    entry("on-" + i, "demand", DemandStatus.COMMITTED, i)
                        .by(partyRef(names.id("party", i)))
                        .build()))
        .build();
  }

  private static BargainingRecord roles(int n, Names names) {
    return record()
        .addParties(party("hub").build())
        .addAllParties(
            many(
                n,
                i ->
                    party(names.id("party", i))
                        .addAffiliations(
                            Affiliation.builder()
                                .role(AffiliationRole.of("x-" + i + "role"))
                                .to(partyRef("hub"))
                                .build())
                        .build()))
        .build();
  }

  private static BargainingRecord asked(int n, Names names, String taker) {
    return record()
        .addAllParties(
            many(
                n,
                i ->
                    Party.builder()
                        .id(names.id("party", i))
                        .kind(PartyKind.UNION)
                        .name(Pieces.fr(names.text("Parti", i)))
                        .build()))
        .addAllParties(
            many(
                n,
                i ->
                    Party.builder()
                        .id(names.id("member", i))
                        .kind(PartyKind.UNION)
                        .side(Side.NEUTRAL)
                        .name(Pieces.fr(names.text("Membre", i)))
                        .addAffiliations(memberOf(names.id("party", n - 1 - i)))
                        .build()))
        .addDemands(
            demand("demand")
                .addAllAddressedTo(many(n, i -> partyRef(names.id("party", i))))
                .addAllRaisedBy(many(n, i -> partyRef(names.id("party", i))))
                .build())
        .addAllTransitions(
            many(
                n,
                i ->
                    entry("on-" + i, "demand", DemandStatus.COMMITTED, i)
                        .by(partyRef(names.id(taker, i)))
                        .build()))
        .build();
  }

  private static BargainingRecord actingFor(int n, Names names) {
    return asked(n, names, "member");
  }

  private static BargainingRecord strangers(int n, Names names) {
    return asked(n, names, "stranger");
  }

  private static BargainingRecord coalitions(int n, Names names) {
    return record()
        .addAllParties(many(n, i -> party(names.id("party", i)).kind(PartyKind.COALITION).build()))
        .build();
  }

  private static BargainingRecord alike(int n, Names names) {
    return record()
        .addAllParties(
            many(
                n,
                i ->
                    party(names.id("party", i))
                        .name(Pieces.fr("Syndicat"))
                        .addIdentifiers(Identifier.of("FR-SIREN", "1"))
                        .build()))
        .build();
  }

  private static BargainingRecord identifiers(int n, Names names) {
    return record()
        .addAllParties(
            many(
                n,
                i ->
                    party(names.id("party", i))
                        .name(Pieces.fr(names.text("Syndicat", i)))
                        .addIdentifiers(Identifier.of("FR-SIREN", names.text("n", i)))
                        .build()))
        .build();
  }

  private static BargainingRecord labels(int n, Names names) {
    return record()
        .addAllPeople(
            many(
                2 * n,
                i ->
                    i % 2 == 0
                        ? Person.builder()
                            .id(names.id("person", i))
                            .name(Pieces.fr(names.text("Nom", i)))
                            .build()
                        : Person.builder()
                            .id(names.id("person", i))
                            .anonymousLabel(names.text("Témoin", i))
                            .build()))
        .build();
  }

  private static BargainingRecord people(int n, Names names) {
    return record()
        .addAllParties(many(n, i -> party(names.id("party", i)).build()))
        .addAllPeople(
            many(
                n,
                i ->
                    person(names.id("person", i))
                        .addOffices(officeIn(names.id("party", i)), officeIn(names.id("party", 0)))
                        .build()))
        .build();
  }
}
