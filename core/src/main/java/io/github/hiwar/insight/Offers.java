package io.github.hiwar.insight;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.party.Party;
import io.github.hiwar.status.Transition;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.Ref;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was bid on a demand, in order: the terms that it asks for, and each offer of the journal on
 * it or on a demand above it.
 *
 * <pre>{@code
 * Offers offers = Offers.on(RecordFinder.of(record), rise);
 * offers.bids();  // union: 46 %; company: 10 %; union: 36 %; company: 25 %
 * offers.turn();  // the union: it has not answered the last one
 * }</pre>
 *
 * @param bids the bids, in the order of the journal; the demand itself is the first
 * @param turn who has to speak next: the side that did not make the last offer; nobody if nothing
 *     was offered, if the demand is not open any more, or if the record does not say who bid
 */
public record Offers(List<Bid> bids, List<Ref<Party>> turn) {
  /**
   * Keeps unmodifiable copies.
   *
   * @param bids the bids, in the order of the journal
   * @param turn who has to speak next
   */
  public Offers {
    bids = List.copyOf(bids);
    turn = List.copyOf(turn);
  }

  /**
   * One bid.
   *
   * @param by who makes it, as far as the record says
   * @param terms what is asked or offered
   * @param entry the entry of the journal, empty for the terms of the demand itself
   */
  public record Bid(List<Ref<Party>> by, Terms terms, Optional<Transition> entry) {
    /**
     * Keeps an unmodifiable copy.
     *
     * @param by who makes it
     * @param terms what is asked or offered
     * @param entry the entry of the journal
     */
    public Bid {
      by = List.copyOf(by);
    }
  }

  /**
   * {@return the bids on a demand}
   *
   * @param finder the finder over the record
   * @param demand the demand, one of that record
   */
  public static Offers on(RecordFinder finder, Demand demand) {
    BargainingRecord record = finder.record();
    List<Ref<Party>> claimants = finder.saidFor(demand, Demand::raisedBy);
    List<Ref<Party>> respondents = finder.saidFor(demand, Demand::addressedTo);
    List<Bid> bids = new ArrayList<>();
    demand.terms().ifPresent(terms -> bids.add(new Bid(claimants, terms, Optional.empty())));
    Set<String> line = new HashSet<>(Set.of(demand.id()));
    finder.demandsAbove(demand).forEach(above -> line.add(above.id()));
    for (Transition entry : record.journal().standing()) {
      if (entry.offer().isPresent()
          && entry.subjects().stream().anyMatch(subject -> line.contains(subject.toString()))) {
        bids.add(new Bid(acting(entry), entry.offer().get(), Optional.of(entry)));
      }
    }
    return new Offers(bids, turn(record, demand, bids, claimants, respondents));
  }

  private static List<Ref<Party>> acting(Transition entry) {
    return entry.by().stream().toList();
  }

  private static List<Ref<Party>> turn(
      BargainingRecord record,
      Demand demand,
      List<Bid> bids,
      List<Ref<Party>> claimants,
      List<Ref<Party>> respondents) {
    boolean over =
        record.journal().histories().firstEntry(demand.id()).isPresent() && !isOpen(record, demand);
    Optional<Bid> last = bids.isEmpty() ? Optional.empty() : Optional.of(bids.get(bids.size() - 1));
    if (over || last.filter(bid -> bid.entry().isPresent()).isEmpty()) {
      return List.of();
    }
    boolean ofClaimants = last.get().by().stream().anyMatch(claimants::contains);
    boolean ofRespondents = last.get().by().stream().anyMatch(respondents::contains);
    return ofClaimants == ofRespondents ? List.of() : ofClaimants ? respondents : claimants;
  }

  // By its last entry, whenever that was: what is bid on is open until somebody closes it.
  private static boolean isOpen(BargainingRecord record, Demand demand) {
    List<Transition> entries = record.journal().entriesOf(demand.id());
    return entries.isEmpty()
        || entries.get(entries.size() - 1).to().map(status -> status.isOpen()).orElse(true);
  }
}
