package io.github.hiwar.insight;

import io.github.hiwar.agreement.Ballot;
import io.github.hiwar.agreement.BallotOutcome;
import io.github.hiwar.agreement.Finality;
import io.github.hiwar.agreement.Tally;
import java.util.List;
import java.util.Optional;

/**
 * What a vote came to: as stated, and by its count against what it needed.
 *
 * <pre>{@code
 * BallotResult result = BallotResult.of(ballot);
 * result.isReached();        // whether the count reaches the threshold, if both say enough
 * result.isContradictory();  // said to be accepted, and the count falls short
 * }</pre>
 *
 * @param stated the outcome as stated
 * @param count the count of the whole body that is looked at: the final one, or else the last
 * @param isReached whether it reaches the threshold; empty where the count or the rule leaves that
 *     open
 */
public record BallotResult(
    Optional<BallotOutcome> stated, Optional<Tally> count, Optional<Boolean> isReached) {
  /**
   * {@return the result of a vote}
   *
   * @param ballot the vote
   */
  public static BallotResult of(Ballot ballot) {
    List<Tally> whole =
        ballot.tallies().stream()
            .filter(tally -> tally.unit().isEmpty() && tally.party().isEmpty())
            .toList();
    Optional<Tally> count =
        last(whole.stream().filter(BallotResult::isFinal).toList()).or(() -> last(whole));
    return new BallotResult(
        ballot.outcome(),
        count,
        count.flatMap(
            tally -> ballot.threshold().flatMap(threshold -> threshold.isReachedBy(tally))));
  }

  private static boolean isFinal(Tally tally) {
    return tally.finality().filter(Finality.FINAL::equals).isPresent();
  }

  private static Optional<Tally> last(List<Tally> tallies) {
    return tallies.isEmpty() ? Optional.empty() : Optional.of(tallies.get(tallies.size() - 1));
  }

  /** {@return what it came to: as stated, or else by the count; empty if neither says} */
  public Optional<BallotOutcome> outcome() {
    return stated.or(
        () -> isReached.map(reached -> reached ? BallotOutcome.ACCEPTED : BallotOutcome.REJECTED));
  }

  /** {@return whether the outcome that is stated is not the one that the count gives} */
  public boolean isContradictory() {
    Optional<BallotOutcome> otherwise =
        isReached.map(reached -> reached ? BallotOutcome.REJECTED : BallotOutcome.ACCEPTED);
    return otherwise.isPresent() && stated.filter(it -> it.isWithin(otherwise.get())).isPresent();
  }
}
