package io.github.hiwar.report.page;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.insight.Disputes;
import io.github.hiwar.insight.Reach;
import io.github.hiwar.insight.RecordFinder;
import io.github.hiwar.insight.Score;
import io.github.hiwar.insight.Scoreboard;
import io.github.hiwar.insight.ValueDispute;
import io.github.hiwar.source.Document;
import io.github.hiwar.status.StatusBoard;
import io.github.hiwar.taxonomy.Classification;
import io.github.hiwar.taxonomy.DemandCategory;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Ref;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What every part of the page is made from.
 *
 * @param record the record
 * @param finder its index
 * @param board where everything stands
 * @param scores how the demands fare
 * @param reach how far in time the record reaches
 * @param words how the page speaks
 * @param dates how it writes dates
 * @param names what it calls things
 * @param places where they stand in the record
 * @param classified the categories of a demand, or else of the heading above it
 * @param numbers the numbers of the documents in the list of sources
 * @param contested the disputed things that stand with each account: as many as a page can show
 * @param disputes what sources give rival values of: as many as a page can show
 * @param rivals of things by their ids, the members that are disputed so
 * @param withJournal whether the page has the journal, entry by entry
 * @param withDisputes whether the page has the disputed points, account by account
 */
record Content(
    BargainingRecord record,
    RecordFinder finder,
    StatusBoard board,
    Scoreboard scores,
    Reach reach,
    Words words,
    Dates dates,
    Names names,
    Places places,
    Function<Demand, List<Classification>> classified,
    Map<String, Integer> numbers,
    Set<String> contested,
    List<ValueDispute> disputes,
    Map<String, Set<String>> rivals,
    boolean withJournal,
    boolean withDisputes) {
  private static final int MOST_DISPUTES = 200;

  // A heading of hundreds of categories would say all of them again at each item.
  private static final int MOST_CATEGORIES = 20;

  static Content of(BargainingRecord record, LocalDate day, Words words, List<String> sections) {
    RecordFinder finder = RecordFinder.of(record);
    StatusBoard board = StatusBoard.asOf(record, day);
    List<ValueDispute> disputes = Disputes.values(record).stream().limit(MOST_DISPUTES).toList();
    return new Content(
        record,
        finder,
        board,
        Scoreboard.of(finder, day),
        Reach.of(record),
        words,
        new Dates(words),
        new Names(record, words),
        new Places(record),
        finder.said(Demand::categories),
        sections.contains("sources") ? numbers(record.documents()) : Map.of(),
        board.disputed().stream()
            .limit(MOST_DISPUTES)
            .map(Ref::toString)
            .collect(Collectors.toSet()),
        disputes,
        rivals(disputes, record),
        sections.contains("record"),
        sections.contains("disputes"));
  }

  // By the member that a reader finds with the thing: the date, where a source gives a rule for it.
  private static Map<String, Set<String>> rivals(
      List<ValueDispute> disputes, BargainingRecord record) {
    Map<String, Set<String>> rivals = new HashMap<>();
    for (ValueDispute one : disputes) {
      rivals
          .computeIfAbsent(one.about().toString(), about -> new LinkedHashSet<>())
          .add(HeldDate.of(one, record).member());
    }
    return rivals;
  }

  private static Map<String, Integer> numbers(List<Document> documents) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < documents.size(); i++) {
      numbers.putIfAbsent(documents.get(i).id(), i + 1);
    }
    return numbers;
  }

  /** What a demand is about: what it says itself, or else what the heading above it says. */
  List<DemandCategory> categories(Demand demand) {
    return classified.apply(demand).stream()
        .map(Classification::category)
        .limit(MOST_CATEGORIES)
        .toList();
  }

  /** How the demands fare by the theme of their primary category. */
  Map<DemandCategory, Score> byTheme() {
    return scores.by(
        demand -> categories(demand).stream().limit(1).map(DemandCategory::top).toList());
  }

  /** The number of a document in the list of sources, zero if it is not there. */
  int number(Ref<Document> document) {
    return numbers.getOrDefault(document.toString(), 0);
  }

  /** The last day up to which the page can say how late something is: the record has an end. */
  LocalDate known() {
    return reach.known().filter(last -> last.isBefore(board.day())).orElse(board.day());
  }

  /** The place of what is behind a reference; that of the whole if it is in another record. */
  String placeOf(Ref<? extends Entity> ref) {
    return places.of(entity(ref));
  }

  /** What is behind a reference, or the record where it has no such entity. */
  Entity entity(Ref<? extends Entity> ref) {
    Entity entity = record.entities().get(ref.toString());
    return entity == null ? record : entity;
  }
}
