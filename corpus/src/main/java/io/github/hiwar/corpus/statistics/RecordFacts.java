package io.github.hiwar.corpus.statistics;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.insight.RecordFinder;
import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.status.Histories;
import io.github.hiwar.status.Journal;
import io.github.hiwar.status.StatusBoard;
import io.github.hiwar.status.Transition;
import io.github.hiwar.value.OpenCode;
import io.github.hiwar.value.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Draws the facts from one record, kind by kind. */
final class RecordFacts {
  private final BargainingRecord record;
  private final LocalDate day;
  private final RecordFinder finder;
  private final StatusBoard board;
  private final Optional<String> sector;

  RecordFacts(BargainingRecord record, LocalDate day) {
    this.record = record;
    this.day = day;
    this.finder = RecordFinder.of(record);
    this.board = StatusBoard.asOf(record, day);
    this.sector = Sectors.of(record);
  }

  List<Fact> facts() {
    DemandFacts demands = new DemandFacts(this);
    AgreedTexts texts = new AgreedTexts(this);
    Provisions provisions = new Provisions(this, texts);
    List<Fact> facts = new ArrayList<>(demands.facts());
    facts.addAll(new AgreementFacts(this, texts, demands).facts());
    facts.addAll(provisions.facts());
    facts.addAll(new RiseFacts(this, texts, provisions).facts());
    facts.addAll(new BallotFacts(this).facts());
    facts.addAll(new ActionFacts(this).facts());
    return facts;
  }

  BargainingRecord record() {
    return record;
  }

  LocalDate day() {
    return day;
  }

  RecordFinder finder() {
    return finder;
  }

  StatusBoard board() {
    return board;
  }

  /** What came first to one of certain states, certainly by the day; it is the look at 0. */
  Histories reaching(Predicate<Status> states) {
    return record
        .journal()
        .looking(
            List.of(
                (Journal.Step step) ->
                    states.test(step.to()) && !step.when().latest().isAfter(day)));
  }

  /** A row with what all rows of the record have. */
  Fact.Draft row(FactKind kind, String id, Optional<PartialDate> date) {
    return new Fact.Draft(kind)
        .put(FactColumn.RECORD, record.id())
        .put(FactColumn.ID, id)
        .put(FactColumn.AS_OF, day.toString())
        .put(FactColumn.SECTOR, sector)
        .put(FactColumn.LEVEL, record.level().map(OpenCode::code))
        .put(FactColumn.JURISDICTION, record.jurisdiction())
        .put(FactColumn.YEAR, date.flatMap(RecordFacts::year));
  }

  private static Optional<Long> year(PartialDate date) {
    int year = date.earliest().getYear();
    return year == date.latest().getYear() ? Optional.of((long) year) : Optional.empty();
  }

  /** Whether something that has entries in the journal only begins after the day. */
  boolean isLater(String subject) {
    List<Transition> entries = record.journal().entriesOf(subject);
    return !entries.isEmpty()
        && entries.stream().allMatch(entry -> entry.on().filter(this::isAfter).isPresent());
  }

  /** Whether a date is certainly after the day. */
  boolean isAfter(PartialDate date) {
    return date.earliest().isAfter(day);
  }
}
