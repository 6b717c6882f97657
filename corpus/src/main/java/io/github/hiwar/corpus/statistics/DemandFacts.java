package io.github.hiwar.corpus.statistics;

import io.github.hiwar.demand.Demand;
import io.github.hiwar.insight.Milestones;
import io.github.hiwar.insight.Scoreboard;
import io.github.hiwar.insight.ScoredDemand;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.taxonomy.Classification;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The demands without items, as the scoreboard counts them. */
final class DemandFacts {
  private final RecordFacts record;
  private final Function<Demand, Milestones> milestones;
  private final Function<Demand, List<Classification>> classified;
  private final Chains chains;
  private final List<ScoredDemand> scored;
  private final Optional<LocalizedText> title;

  DemandFacts(RecordFacts record) {
    this.record = record;
    this.milestones = Milestones.inAll(record.finder(), record.day());
    this.classified = record.finder().said(Demand::categories);
    this.chains = new Chains(record.record());
    this.title = record.record().title();
    this.scored = Scoreboard.of(record.finder(), record.day()).demands();
  }

  List<Fact> facts() {
    return scored.stream().map(this::fact).toList();
  }

  private Fact fact(ScoredDemand scored) {
    Demand demand = scored.demand();
    Milestones passed = milestones.apply(demand);
    DemandStatus status = scored.status();
    Fact.Draft row = record.row(FactKind.DEMANDS, demand.id(), passed.heardOf());
    Topics.put(row, classified.apply(demand));
    return row.put(FactColumn.TEXT, demand.text().original())
        .put(FactColumn.LANGUAGE, demand.text().originalLanguage())
        .put(FactColumn.TITLE, title.map(name -> name.in(demand.text().originalLanguage())))
        .put(FactColumn.STATUS, status.state())
        .put(FactColumn.ANSWERED, scored.answered())
        .put(FactColumn.ON_THE_TABLE, status.isOnTheTable())
        .put(FactColumn.FULFILLED, status == DemandStatus.FULFILLED)
        .put(FactColumn.PARTLY_FULFILLED, status == DemandStatus.PARTLY_FULFILLED)
        .put(FactColumn.REFUSED, status == DemandStatus.REFUSED)
        .put(FactColumn.DISPUTED, scored.disputed())
        .put(FactColumn.UNSETTLED, scored.unsettled())
        .put(FactColumn.DAYS_TO_ANSWER_MIN, FactColumn.DAYS_TO_ANSWER_MAX, passed.daysToAnswer())
        .put(
            FactColumn.DAYS_TO_FULFILMENT_MIN,
            FactColumn.DAYS_TO_FULFILMENT_MAX,
            passed.daysToFulfilment())
        .put(FactColumn.CARRIED_OVER, (long) chains.longestTo(demand.id()))
        .fact();
  }

  /**
   * When the first demand of the record was raised, as far as dates are known: of several that may
   * be the first, from the first day of any to the last day by which one certainly was.
   */
  Optional<PartialDate> firstRaised() {
    List<PartialDate> raised =
        scored.stream().flatMap(one -> milestones.apply(one.demand()).raised().stream()).toList();
    Optional<LocalDate> from =
        raised.stream().map(PartialDate::earliest).min(Comparator.naturalOrder());
    Optional<LocalDate> to =
        raised.stream().map(PartialDate::latest).min(Comparator.naturalOrder());
    return from.flatMap(first -> to.map(last -> PartialDate.within(first, last)));
  }
}
