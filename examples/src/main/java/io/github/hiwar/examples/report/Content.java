package io.github.hiwar.examples.report;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Classification;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.demand.DemandCategory;
import io.github.hiwar.insight.RecordFinder;
import io.github.hiwar.insight.Score;
import io.github.hiwar.insight.Scoreboard;
import io.github.hiwar.source.Document;
import io.github.hiwar.status.StatusBoard;
import io.github.hiwar.value.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What every part of the page is made from.
 *
 * @param record the record
 * @param finder its index
 * @param board where everything stands
 * @param scores how the demands fare
 * @param words how the page speaks
 * @param dates how it writes dates
 * @param names what it calls things
 */
record Content(
    BargainingRecord record,
    RecordFinder finder,
    StatusBoard board,
    Scoreboard scores,
    Words words,
    Dates dates,
    Names names) {
  static Content of(BargainingRecord record, LocalDate day, Words words) {
    RecordFinder finder = RecordFinder.of(record);
    return new Content(
        record,
        finder,
        StatusBoard.asOf(record, day),
        Scoreboard.of(finder, day),
        words,
        new Dates(words),
        new Names(record, words));
  }

  /** What a demand is about: what it says itself, or else what the heading above it says. */
  List<DemandCategory> categories(Demand demand) {
    return Stream.concat(Stream.of(demand), finder.demandsAbove(demand).stream())
        .map(Demand::categories)
        .filter(said -> !said.isEmpty())
        .findFirst()
        .orElse(List.of())
        .stream()
        .map(Classification::category)
        .toList();
  }

  /** The widest category around one. */
  static DemandCategory theme(DemandCategory category) {
    return category.parent().map(Content::theme).orElse(category);
  }

  /** How the demands fare by the theme of their primary category. */
  Map<DemandCategory, Score> byTheme() {
    return scores.by(demand -> categories(demand).stream().limit(1).map(Content::theme).toList());
  }

  /** The number of a document in the list of sources, zero if it is not there. */
  int number(Ref<Document> document) {
    for (int i = 0; i < record.documents().size(); i++) {
      if (record.documents().get(i).id().equals(document.toString())) {
        return i + 1;
      }
    }
    return 0;
  }
}
