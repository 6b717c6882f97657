package io.github.hiwar.insight;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Classification;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.demand.DemandCategory;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.party.Party;
import io.github.hiwar.status.Standing;
import io.github.hiwar.status.StatusBoard;
import io.github.hiwar.terms.Beneficiaries;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the demands of a record fare on a day: in all, and by category, party, beneficiaries and
 * round.
 *
 * <p>Leaves are counted, groups are not: a group is a heading, and an answer to it counts at each
 * item. Where an item does not say by whom it is raised, what it is about or for whom it is, the
 * nearest demand above it speaks for it. A demand that is certainly tabled after the day, or whose
 * journal only begins after it, is not counted. This class is immutable and thread-safe.
 *
 * <pre>{@code
 * Score all = Scoreboard.of(record, LocalDate.of(2025, 12, 31)).total();
 * all.fulfilmentRate();        // 3/33: three of the thirty-three on the table
 * all.refused().demands();     // which ones
 * }</pre>
 */
public final class Scoreboard {
  private final LocalDate day;
  private final RecordFinder finder;
  private final List<ScoredDemand> lot;

  private Scoreboard(LocalDate day, RecordFinder finder, List<ScoredDemand> lot) {
    this.day = day;
    this.finder = finder;
    this.lot = List.copyOf(lot);
  }

  /** The scoreboard of a record at the end of a day. */
  public static Scoreboard of(BargainingRecord record, LocalDate day) {
    return of(RecordFinder.of(record), day);
  }

  /** The scoreboard of a record whose finder is at hand. */
  public static Scoreboard of(RecordFinder finder, LocalDate day) {
    StatusBoard board = StatusBoard.asOf(finder.record(), day);
    List<ScoredDemand> lot = new ArrayList<>();
    for (Demand demand : finder.leaves()) {
      Standing standing = board.standing(demand);
      if (Tabling.isOnTheTable(finder, demand, standing, day)) {
        lot.add(
            new ScoredDemand(
                demand,
                Tabling.statusOf(standing),
                standing.disputed(),
                standing.orderOpen() || !standing.possible().isEmpty()));
      }
    }
    return new Scoreboard(day, finder, lot);
  }

  /** The day that it is of. */
  public LocalDate day() {
    return day;
  }

  /** The demands that are counted, in the order of the record, and what each counts as. */
  public List<ScoredDemand> demands() {
    return lot;
  }

  /** All demands together. */
  public Score total() {
    return new Score(lot);
  }

  /**
   * By primary category: no demand counts twice. Demands without a category are in {@link
   * #uncategorised} only.
   */
  public Map<DemandCategory, Score> byCategory() {
    return by(demand -> categories(demand).limit(1).toList());
  }

  /** The demands that are in a category, or below it, with any of their categories. */
  public Score within(DemandCategory category) {
    return new Score(
        lot.stream()
            .filter(one -> categories(one.demand()).anyMatch(own -> own.isWithin(category)))
            .toList());
  }

  /** The demands without a category. */
  public Score uncategorised() {
    return new Score(
        lot.stream().filter(one -> categories(one.demand()).findAny().isEmpty()).toList());
  }

  private Stream<DemandCategory> categories(Demand demand) {
    return finder.saidFor(demand, Demand::categories).stream().map(Classification::category);
  }

  /** By the party that raises the demand; what several raise together counts for each. */
  public Map<Ref<Party>, Score> byParty() {
    return by(demand -> finder.saidFor(demand, Demand::raisedBy));
  }

  /** By the party that the demand is addressed to; what is addressed to several counts for each. */
  public Map<Ref<Party>, Score> byAddressee() {
    return by(demand -> finder.saidFor(demand, Demand::addressedTo));
  }

  /**
   * By the group that is to benefit, as the terms name it; class keys (grades, bands) are groups
   * too, their text being in no language ({@code und}). A demand for several counts for each.
   */
  public Map<LocalizedText, Score> byBeneficiaries() {
    return by(demand -> finder.saidFor(demand, Scoreboard::beneficiaries));
  }

  private static List<LocalizedText> beneficiaries(Demand demand) {
    Optional<Beneficiaries> named = demand.terms().flatMap(Terms::beneficiaries);
    return named.stream()
        .flatMap(
            one ->
                Stream.concat(
                    one.include().stream(),
                    one.classKeys().stream().map(key -> LocalizedText.of("und", key))))
        .toList();
  }

  /** By the meeting at which the demand was tabled. */
  public Map<Ref<Meeting>, Score> byRound() {
    return by(demand -> finder.saidFor(demand, one -> one.tabledAt().stream().toList()));
  }

  /**
   * By anything else that can be said of a demand; one with several keys counts for each, one with
   * none for none.
   *
   * @param <K> the keys, which must have a meaningful {@code equals}
   */
  public <K> Map<K, Score> by(Grouping<K> grouping) {
    Map<K, List<ScoredDemand>> lots = new LinkedHashMap<>();
    for (ScoredDemand one : lot) {
      for (K key : new LinkedHashSet<>(grouping.keysOf(one.demand()))) {
        lots.computeIfAbsent(key, k -> new ArrayList<>()).add(one);
      }
    }
    Map<K, Score> scores = new LinkedHashMap<>();
    lots.forEach((key, demands) -> scores.put(key, new Score(demands)));
    return Collections.unmodifiableMap(scores);
  }

  /**
   * Says under which keys a demand counts.
   *
   * @param <K> the keys
   */
  @FunctionalInterface
  public interface Grouping<K> {
    /** The keys of a demand. */
    Collection<K> keysOf(Demand demand);
  }
}
