package io.github.hiwar.exchange.sheet;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.finding.FindingCollector;
import io.github.hiwar.finding.Where;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.lifecycle.StepTaker;
import io.github.hiwar.party.Party;
import io.github.hiwar.party.Side;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Ref;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whose act it is that a claim came where it stands. */
final class Answerers {
  private final Map<String, Ref<Party>> byName = new HashMap<>();
  private final Optional<Ref<Party>> keeper;
  private final Optional<Ref<Party>> employer;
  private final ClaimsSheet sheet;
  private final FindingCollector found;
  private final Set<String> asked = new HashSet<>();

  Answerers(
      BargainingRecord record, Optional<Party> keeper, ClaimsSheet sheet, FindingCollector found) {
    this.sheet = sheet;
    this.found = found;
    this.keeper = keeper.map(Party::ref);
    for (Party party : record.parties()) {
      byName.putIfAbsent(Fold.of(party.id()), party.ref());
      Stream.of(Stream.of(party.name()), party.acronym().stream(), party.aliases().stream())
          .flatMap(names -> names)
          .map(LocalizedText::texts)
          .flatMap(names -> names.values().stream())
          .forEach(name -> byName.putIfAbsent(Fold.of(name), party.ref()));
    }
    this.employer = only(record, Side.EMPLOYER).or(() -> only(record, Side.GOVERNMENT));
  }

  private static Optional<Ref<Party>> only(BargainingRecord record, Side side) {
    return only(
        record.parties().stream()
            .filter(one -> one.side().equals(Optional.of(side)))
            .map(Party::ref)
            .toList());
  }

  /** The party that a row names; one that nobody knows is asked back once. */
  Optional<Ref<Party>> named(ClaimRow row) {
    if (row.party().isEmpty()) {
      return Optional.empty();
    }
    Optional<Ref<Party>> party = Optional.ofNullable(byName.get(Fold.of(row.party())));
    if (party.isEmpty() && asked.add(row.party())) {
      found.add(
          SheetKinds.found(
              new Where(
                  sheet.source(),
                  row.row(),
                  0,
                  SheetWords.headingIn(SheetColumn.PARTY, sheet.language()),
                  "",
                  ""),
              "sheet-party-unknown",
              row.party(),
              ""),
          0);
    }
    return party;
  }

  Optional<Ref<Party>> of(ClaimRow row, Demand demand, DemandStatus status) {
    Optional<Ref<Party>> named = named(row);
    if (named.isPresent() || status.takenBy() == StepTaker.ANY) {
      return named;
    }
    return status.takenBy() == StepTaker.CLAIMANT
        ? only(demand.raisedBy()).or(() -> keeper)
        : only(demand.addressedTo()).or(() -> employer);
  }

  /** The party that claims are addressed to, where nothing says more. */
  Optional<Ref<Party>> employer() {
    return employer;
  }

  private static Optional<Ref<Party>> only(List<Ref<Party>> parties) {
    return parties.size() == 1 ? Optional.of(parties.get(0)) : Optional.empty();
  }
}
