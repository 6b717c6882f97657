package io.github.hiwar.exchange.sheet;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.insight.RecordFinder;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.measure.Measure;
import io.github.hiwar.shape.Names;
import io.github.hiwar.status.Standing;
import io.github.hiwar.status.StatusBoard;
import io.github.hiwar.status.Transition;
import io.github.hiwar.taxonomy.Classification;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.JsonValue;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The rows of a sheet that say what a record says of its demands. */
final class RecordRows {
  /** The member of a demand that keeps what a sheet says and a record has no place for. */
  static final String OTHERS = "x-sheet";

  private static final String BETWEEN = "\n";

  private final BargainingRecord record;
  private final StatusBoard board;
  private final RecordFinder finder;
  private final Map<String, Set<PartialDate>> dates = new HashMap<>();

  RecordRows(BargainingRecord record, LocalDate day) {
    this.record = record;
    this.board = StatusBoard.asOf(record, day);
    this.finder = RecordFinder.of(record);
    for (Transition entry : record.journal().standing()) {
      entry
          .on()
          .ifPresent(
              on ->
                  entry
                      .subjects()
                      .forEach(
                          subject ->
                              dates
                                  .computeIfAbsent(subject.toString(), any -> new HashSet<>())
                                  .add(on)));
    }
  }

  /** Whether an entry about the demand, or the one that it stands by, bears that date. */
  boolean hasEntryOn(Demand demand, PartialDate date) {
    return dates.getOrDefault(demand.id(), Set.of()).contains(date)
        || board.standing(demand).entry().flatMap(Transition::on).equals(Optional.of(date));
  }

  List<ClaimRow> rows() {
    return record.demands().stream().map(this::row).toList();
  }

  ClaimRow row(Demand demand) {
    Standing standing = board.standing(demand);
    Optional<Transition> entry = standing.entry();
    List<Measure> measures = finder.measuresFor(demand.ref());
    Optional<Terms> offer = entry.flatMap(Transition::offer);
    return new ClaimRow(
        0,
        demand.id(),
        demand.label().orElse(""),
        false,
        demand.categories().stream().findFirst().map(Classification::category),
        Optional.of(demand.text()),
        offer.flatMap(Terms::asStated).or(() -> joined(measures)),
        entry.flatMap(Transition::note).or(() -> entry.flatMap(Transition::reason)),
        board.of(demand).map(DemandStatus.class::cast),
        entry.flatMap(Transition::on).filter(on -> !on.isOpenBefore() && !on.isOpenAfter()),
        offer
            .flatMap(Terms::deadline)
            .or(() -> deadline(measures))
            .or(() -> demand.terms().flatMap(Terms::deadline)),
        entry
            .flatMap(one -> one.by().stream().findFirst())
            .map(party -> Names.of(record, party).original())
            .orElse(""),
        others(demand));
  }

  /** Whether the entry that a demand stands by offers something. */
  boolean isOffered(Demand demand) {
    return board.standing(demand).entry().flatMap(Transition::offer).isPresent();
  }

  private static Optional<PartialDate> deadline(List<Measure> measures) {
    List<PartialDate> all =
        measures.stream()
            .flatMap(one -> one.terms().flatMap(Terms::deadline).stream())
            .distinct()
            .toList();
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  // What is promised, a line each, in every language that all of it is told in.
  private static Optional<LocalizedText> joined(List<Measure> measures) {
    LocalizedText joined = null;
    if (measures.isEmpty()) {
      return Optional.empty();
    }
    for (String tag : measures.get(0).text().texts().keySet()) {
      boolean told = measures.stream().allMatch(one -> one.text().find(tag).isPresent());
      String text = String.join(BETWEEN, measures.stream().map(one -> one.text().in(tag)).toList());
      if (joined == null) {
        joined = LocalizedText.of(tag, text);
      } else if (told) {
        joined = joined.and(tag, text);
      }
    }
    return Optional.ofNullable(joined);
  }

  static Map<String, String> others(Demand demand) {
    Map<String, String> others = new LinkedHashMap<>();
    Stream.ofNullable(demand.extensions().members().get(OTHERS))
        .filter(JsonValue.Structure.class::isInstance)
        .flatMap(kept -> ((JsonValue.Structure) kept).members().entrySet().stream())
        .filter(one -> one.getValue() instanceof JsonValue.Text)
        .forEach(one -> others.put(one.getKey(), ((JsonValue.Text) one.getValue()).value()));
    return others;
  }
}
