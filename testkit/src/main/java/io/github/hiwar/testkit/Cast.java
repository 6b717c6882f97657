package io.github.hiwar.testkit;

import io.github.hiwar.party.Affiliation;
import io.github.hiwar.party.AffiliationRole;
import io.github.hiwar.party.Office;
import io.github.hiwar.party.Party;
import io.github.hiwar.party.PartyKind;
import io.github.hiwar.party.Person;
import io.github.hiwar.party.Side;
import io.github.hiwar.value.LocalizedText;
import java.util.Optional;

/**
 * Who negotiates.
 *
 * @param union the workers' side
 * @param employer the other side
 * @param mediator who helps, if anybody does
 * @param host who receives the rounds, if a person is named
 */
record Cast(Party union, Party employer, Optional<Party> mediator, Optional<Person> host) {
  static Cast of(Draft draft) {
    Setting setting = draft.setting();
    Languages languages = setting.languages();
    Party.Builder union =
        Party.builder()
            .id("union")
            .kind(PartyKind.UNION)
            .side(Side.WORKERS)
            .name(setting.sector().union().in(languages));
    if (draft.size().tells(draft.dice())) {
      Party confederation =
          party("confederation", PartyKind.UNION_CONFEDERATION, Side.WORKERS, draft);
      draft.record().addParties(confederation);
      union.addAffiliations(Affiliation.of(AffiliationRole.AFFILIATE_OF, confederation.ref()));
    }
    Party employer =
        Party.builder()
            .id("employer")
            .kind(setting.sector().employerKind())
            .side(Side.EMPLOYER)
            .name(setting.sector().employer().in(languages))
            .build();
    Optional<Party> mediator =
        draft.size().hasMediator(draft.dice())
            ? Optional.of(party("mediator", PartyKind.GOVERNMENT_BODY, Side.NEUTRAL, draft))
            : Optional.empty();
    Optional<Person> host =
        draft.size().tells(draft.dice()) && draft.dice().chance(40)
            ? Optional.of(host(employer, draft))
            : Optional.empty();
    Cast cast = new Cast(union.build(), employer, mediator, host);
    draft.record().addParties(cast.union(), employer);
    mediator.ifPresent(draft.record()::addParties);
    host.ifPresent(draft.record()::addPeople);
    return cast;
  }

  private static Party party(String id, PartyKind kind, Side side, Draft draft) {
    return Party.builder().id(id).kind(kind).side(side).name(draft.any("party-" + id)).build();
  }

  // The names are plainly made up: nobody is to be found in a generated record.
  private static Person host(Party employer, Draft draft) {
    LocalizedText office = draft.any("office-employer");
    return Person.builder()
        .id("host")
        .name(draft.any("person"))
        .addOffices(Office.of(office, employer.ref()))
        .build();
  }
}
