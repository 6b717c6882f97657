package io.github.hiwar.corpus.statistics;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.insight.Milestones;
import io.github.hiwar.insight.RecordFinder;
import io.github.hiwar.insight.Scoreboard;
import io.github.hiwar.insight.ScoredDemand;
import io.github.hiwar.taxonomy.Classification;
import io.github.hiwar.taxonomy.DemandCategory;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.OpenCode;
import io.github.hiwar.value.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Draws the facts from one record. */
final class RecordFacts {
  private final BargainingRecord record;
  private final LocalDate day;
  private final RecordFinder finder;
  private final Function<Demand, Milestones> milestones;
  private final Function<Demand, List<Classification>> classified;
  private final Chains chains;
  private final Optional<String> sector;

  RecordFacts(BargainingRecord record, LocalDate day) {
    this.record = record;
    this.day = day;
    this.finder = RecordFinder.of(record);
    this.milestones = Milestones.inAll(finder, day);
    this.classified = finder.said(Demand::categories);
    this.chains = new Chains(record);
    this.sector =
        record.sectorCodes().stream()
            .findFirst()
            .map(code -> code.scheme() + ":" + code.value())
            .or(() -> record.sector().map(LocalizedText::original));
  }

  List<DemandFact> facts() {
    return Scoreboard.of(finder, day).demands().stream().map(this::fact).toList();
  }

  private DemandFact fact(ScoredDemand scored) {
    Demand demand = scored.demand();
    Milestones passed = milestones.apply(demand);
    Optional<DemandCategory> category =
        classified.apply(demand).stream().findFirst().map(Classification::category);
    return new DemandFact(
        record.id(),
        demand.id(),
        day,
        demand.text().original(),
        demand.text().originalLanguage(),
        category.map(OpenCode::code),
        category.map(DemandCategory::top).map(OpenCode::code),
        sector,
        record.level().map(OpenCode::code),
        record.jurisdiction(),
        passed.heardOf().flatMap(RecordFacts::year),
        scored.status(),
        scored.answered(),
        scored.disputed(),
        scored.unsettled(),
        passed.daysToAnswer(),
        passed.daysToFulfilment(),
        chains.longestTo(demand.id()));
  }

  private static Optional<Integer> year(PartialDate date) {
    int year = date.earliest().getYear();
    return year == date.latest().getYear() ? Optional.of(year) : Optional.empty();
  }
}
