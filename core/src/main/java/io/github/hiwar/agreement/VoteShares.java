package io.github.hiwar.agreement;

import io.github.hiwar.terms.Bound;
import io.github.hiwar.terms.Headcount;
import io.github.hiwar.terms.Percentage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The shares of one count, computed where there are figures and else as stated. */
record VoteShares(Tally tally) {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  static VoteShares of(Tally tally) {
    return new VoteShares(tally);
  }

  /**
   * Whether the count reaches a threshold; empty where something leaves that open: a figure that
   * nobody gives may be any, and what a source states is rounded.
   */
  Optional<Boolean> reach(Threshold threshold) {
    if (threshold.share().isEmpty() && threshold.turnout().isEmpty()) {
      return Optional.empty();
    }
    Optional<Boolean> enough = threshold.turnout().map(this::isTurnout).orElse(Optional.of(true));
    Optional<Boolean> inFavour =
        threshold.share().map(needed -> isShare(needed, threshold)).orElse(Optional.of(true));
    return enough.equals(inFavour) || inFavour.equals(Optional.of(false))
        ? inFavour
        : enough.filter(reached -> !reached);
  }

  private Optional<Boolean> isTurnout(BigDecimal needed) {
    Optional<Long> eligible = eligible();
    if (eligible.isPresent() && tally.yes().isPresent() && tally.no().isPresent()) {
      boolean reached = share(cast(), eligible.get()).compareTo(needed) >= 0;
      if (reached || isComplete()) {
        return Optional.of(reached);
      }
    }
    return asStated(tally.turnoutAsStated(), needed);
  }

  private Optional<Boolean> isShare(BigDecimal needed, Threshold threshold) {
    List<Optional<Boolean>> verdicts = new ArrayList<>();
    for (VoteBase base : threshold.of().map(List::of).orElse(VoteBase.known())) {
      // The more votes of which nobody tells, the smaller the share of all that were cast.
      inFavour(base)
          .map(share -> passes(share, needed, threshold))
          .map(
              reached ->
                  base.equals(VoteBase.CAST) && !isComplete()
                      ? reached.filter(passed -> !passed)
                      : reached)
          .ifPresent(verdicts::add);
    }
    if (verdicts.isEmpty()) {
      return asStated(tally.yesShareAsStated(), needed);
    }
    // Where the source does not say what it is a share of, the bases have to agree.
    return verdicts.stream().distinct().count() > 1 ? Optional.empty() : verdicts.get(0);
  }

  private static Optional<Boolean> passes(
      BigDecimal share, BigDecimal needed, Threshold threshold) {
    int order = share.compareTo(needed);
    return order == 0 ? threshold.exceeded().map(exceeded -> !exceeded) : Optional.of(order > 0);
  }

  // Sources round up, down or half up without saying so: by less than a unit of the last digit.
  private static Optional<Boolean> asStated(Optional<Percentage> stated, BigDecimal needed) {
    return stated
        .filter(VoteShares::isExact)
        .map(Percentage::value)
        .filter(
            share ->
                share.subtract(needed).abs().compareTo(BigDecimal.ONE.movePointLeft(share.scale()))
                    >= 0)
        .map(share -> share.compareTo(needed) > 0);
  }

  private boolean isComplete() {
    return tally.abstained().isPresent() && tally.spoilt().isPresent();
  }

  private Optional<BigDecimal> inFavour(VoteBase base) {
    if (tally.yes().isEmpty() || tally.no().isEmpty()) {
      return Optional.empty();
    }
    Optional<Long> whole =
        base.isWithin(VoteBase.ELIGIBLE)
            ? eligible()
            : base.isWithin(VoteBase.CAST)
                ? Optional.of(cast())
                : base.isWithin(VoteBase.VALID)
                    ? Optional.of((long) tally.yes().get() + tally.no().get())
                    : Optional.empty();
    return whole.filter(votes -> votes > 0).map(votes -> share(tally.yes().get(), votes));
  }

  private long cast() {
    return (long) tally.yes().orElse(0)
        + tally.no().orElse(0)
        + tally.abstained().orElse(0)
        + tally.spoilt().orElse(0);
  }

  private Optional<Long> eligible() {
    return tally
        .eligible()
        .filter(count -> count.bound().map(Bound.EXACT::equals).orElse(true))
        .map(Headcount::number)
        .filter(voters -> voters > 0)
        .map(Integer::longValue);
  }

  private static boolean isExact(Percentage stated) {
    return stated.bound().map(Bound.EXACT::equals).orElse(true);
  }

  private static BigDecimal share(long part, long whole) {
    return BigDecimal.valueOf(part)
        .multiply(WHOLE)
        .divide(BigDecimal.valueOf(whole), 6, RoundingMode.HALF_UP);
  }
}
