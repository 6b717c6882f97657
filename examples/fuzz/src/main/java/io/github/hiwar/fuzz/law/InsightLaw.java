package io.github.hiwar.fuzz.law;

import static io.github.hiwar.fuzz.law.BrokenLaw.require;
import static io.github.hiwar.fuzz.law.BrokenLaw.requireEqual;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.corpus.statistics.Dimension;
import io.github.hiwar.corpus.statistics.Fact;
import io.github.hiwar.corpus.statistics.FactKind;
import io.github.hiwar.corpus.statistics.Statistics;
import io.github.hiwar.corpus.statistics.StatisticsCsv;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.insight.CarryOver;
import io.github.hiwar.insight.OpenPoints;
import io.github.hiwar.insight.RecordFinder;
import io.github.hiwar.insight.Timeline;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people ask of a record has an answer, whatever the record. */
final class InsightLaw implements Law {
  @Override
  public Diet diet() {
    return Diet.VERSIONS;
  }

  @Override
  public void check(Case given) throws IOException {
    Optional<BargainingRecord> record = given.record();
    if (record.isPresent()) {
      for (LocalDate day : BoardLaw.days(record.get())) {
        open(record.get(), day);
        figures(record.get(), day);
        carryOver(List.copyOf(apart(given.records())), day);
      }
      timeline(record.get());
      tree(record.get());
    }
  }

  private static void open(BargainingRecord record, LocalDate day) {
    OpenPoints open = OpenPoints.asOf(record, day);
    requireEqual(open.day(), day, "open points are of the day");
    open.forNextMeeting()
        .forEach(point -> require(!point.reasons().isEmpty(), "a point has reasons"));
    open.overdue()
        .forEach(
            late -> require(late.late().atMost() >= late.late().atLeast(), "an age is a range"));
  }

  private static void timeline(BargainingRecord record) {
    Timeline timeline = Timeline.of(record);
    int inPeriods = timeline.periods().stream().mapToInt(period -> period.entries().size()).sum();
    requireEqual(inPeriods, timeline.entries().size(), "each entry is in one period");
    timeline
        .whole()
        .ifPresent(whole -> require(!whole.last().isBefore(whole.first()), "time goes on"));
    record.demands().forEach(demand -> timeline.about(demand.ref()));
  }

  private static void tree(BargainingRecord record) {
    RecordFinder finder = RecordFinder.of(record);
    for (Demand demand : record.demands()) {
      finder.demandsUnder(demand.ref());
      finder.demandsAbove(demand);
      finder.measuresFor(demand.ref());
      finder.meetingsOf(demand.ref());
      finder.entriesOn(demand.ref());
    }
  }

  // Two records of one id are refused, as documented.
  private static Collection<BargainingRecord> apart(List<BargainingRecord> records) {
    Map<String, BargainingRecord> apart = new LinkedHashMap<>();
    records.forEach(record -> apart.put(record.id(), record));
    return apart.values();
  }

  private static void carryOver(List<BargainingRecord> records, LocalDate day) {
    CarryOver carried = CarryOver.of(records, day);
    carried.carriedOver().forEach(demand -> require(demand.processes() > 0, "it stood somewhere"));
  }

  private static void figures(BargainingRecord record, LocalDate day) throws IOException {
    List<Fact> facts = Fact.of(record, day);
    for (Fact fact : facts) {
      requireEqual(Fact.of(fact.kind(), fact.cells()), fact, "a fact comes back from its cells");
    }
    Statistics statistics =
        new Statistics(List.of(Dimension.CATEGORY, Dimension.SECTOR, Dimension.YEAR));
    statistics.addRecord(facts);
    for (FactKind kind : FactKind.values()) {
      long of = facts.stream().filter(fact -> fact.kind() == kind).count();
      requireEqual(
          statistics.total(kind).number(kind.indicators().get(0)), of, "every fact is counted");
      StatisticsCsv.write(statistics, kind, OutputStream.nullOutputStream());
    }
  }
}
