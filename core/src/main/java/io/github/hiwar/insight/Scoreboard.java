package io.github.hiwar.insight;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.party.Party;
import io.github.hiwar.shape.Names;
import io.github.hiwar.status.Standing;
import io.github.hiwar.status.StatusBoard;
import io.github.hiwar.taxonomy.Classification;
import io.github.hiwar.taxonomy.DemandCategory;
import io.github.hiwar.terms.Staff;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How the demands of a record fare on a day: in all, and by category, party, beneficiaries and
 * round.
 *
 * <p>Leaves are counted but groups are not: a group is a heading, and an answer to it counts for
 * each item. Where an item does not say who raised it, what it is about or who it is for, the
 * nearest demand above it speaks for it. A demand that was certainly tabled after the day, or whose
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

  /**
   * {@return the scoreboard of a record at the end of a day}
   *
   * @param record the record
   * @param day the as-of day
   */
  public static Scoreboard of(BargainingRecord record, LocalDate day) {
    return of(RecordFinder.of(record), day);
  }

  /**
   * {@return the scoreboard of a record for which there already is a finder}
   *
   * @param finder the finder over the record
   * @param day the as-of day
   */
  public static Scoreboard of(RecordFinder finder, LocalDate day) {
    StatusBoard board = StatusBoard.asOf(finder.record(), day);
    Answers answers = Answers.by(finder, day);
    List<ScoredDemand> lot = new ArrayList<>();
    for (Demand demand : finder.leaves()) {
      Standing standing = board.standing(demand);
      if (Tabling.isOnTheTable(finder, demand, standing, day)) {
        DemandStatus status = Tabling.statusOf(standing);
        lot.add(
            new ScoredDemand(
                demand,
                status,
                status.isAnswer() || (status.awaitsAnswer() && answers.has(demand, standing)),
                standing.disputed(),
                standing.orderOpen() || standing.anyPossible() || standing.anyUnread()));
      }
    }
    return new Scoreboard(day, finder, lot);
  }

  /** {@return the as-of day} */
  public LocalDate day() {
    return day;
  }

  /** {@return the demands that are counted, in the order of the record, and what each counts as} */
  public List<ScoredDemand> demands() {
    return lot;
  }

  /** {@return all demands together} */
  public Score total() {
    return new Score(lot);
  }

  /**
   * {@return the scores by primary category: no demand counts twice} Demands without a category are
   * in {@link #uncategorised} only.
   */
  public Map<DemandCategory, Score> byCategory() {
    Function<Demand, List<Classification>> said = finder.said(Demand::categories);
    return by(
        demand -> said.apply(demand).stream().map(Classification::category).limit(1).toList());
  }

  /**
   * {@return the demands that are in a category, or below it, with any of their categories}
   *
   * @param category the category
   */
  public Score within(DemandCategory category) {
    Function<Demand, List<Classification>> said = finder.said(Demand::categories);
    IdentityHashMap<List<Classification>, Boolean> within = new IdentityHashMap<>();
    return new Score(
        lot.stream()
            .filter(
                one ->
                    within.computeIfAbsent(
                        said.apply(one.demand()),
                        own -> own.stream().anyMatch(c -> c.category().isWithin(category))))
            .toList());
  }

  /** {@return the demands without a category} */
  public Score uncategorised() {
    Function<Demand, List<Classification>> said = finder.said(Demand::categories);
    return new Score(lot.stream().filter(one -> said.apply(one.demand()).isEmpty()).toList());
  }

  /**
   * {@return the scores by the party that raises the demand; what several raise together counts for
   * each}
   */
  public Map<Ref<Party>, Score> byParty() {
    return by(finder.said(Demand::raisedBy)::apply);
  }

  /**
   * {@return the scores by the party that the demand is addressed to; what is addressed to several
   * counts for each}
   */
  public Map<Ref<Party>, Score> byAddressee() {
    return by(finder.said(Demand::addressedTo)::apply);
  }

  /**
   * {@return the scores by the group that is to benefit, by its name or as the terms say it; class
   * keys (grades, bands) are groups too, their text being in no language ({@code und})} A demand
   * for several counts for each.
   */
  public Map<LocalizedText, Score> byBeneficiaries() {
    return by(finder.said(this::beneficiaries)::apply);
  }

  private List<LocalizedText> beneficiaries(Demand demand) {
    return demand.terms().flatMap(Terms::beneficiaries).stream()
        .flatMap(named -> named.include().stream())
        .flatMap(this::names)
        .toList();
  }

  private Stream<LocalizedText> names(Staff staff) {
    return Stream.concat(
        Stream.concat(
            staff.group().map(group -> Names.of(finder.record(), group)).stream(),
            staff.text().stream()),
        staff.classKeys().stream().map(key -> LocalizedText.of("und", key.key())));
  }

  /** {@return the scores by the meeting at which the demand was tabled} */
  public Map<Ref<Meeting>, Score> byRound() {
    return by(demand -> finder.tabledAt(demand).stream().toList());
  }

  /**
   * By anything else that can be said of a demand; one with several keys counts for each, one with
   * none for none.
   *
   * @param grouping which keys a demand counts for
   * @param <K> the keys, which must have a meaningful {@code equals}
   * @return the scores by key
   */
  public <K> Map<K, Score> by(Grouping<K> grouping) {
    return Lots.of(lot, grouping);
  }

  /**
   * Says under which keys a demand counts.
   *
   * @param <K> the keys
   */
  @FunctionalInterface
  public interface Grouping<K> {
    /**
     * {@return the keys of a demand}
     *
     * @param demand the demand
     */
    Collection<K> keysOf(Demand demand);
  }
}
