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

  /** Whether the count reaches a threshold; empty where something leaves that open. */
  Optional<Boolean> reach(Threshold threshold) {
    Optional<Boolean> enough =
        threshold
            .turnout()
            .map(needed -> turnout().map(it -> it.compareTo(needed) >= 0))
            .orElse(Optional.of(true));
    if (enough.filter(reached -> !reached).isPresent() || threshold.share().isEmpty()) {
      return threshold.share().isEmpty() && threshold.turnout().isEmpty()
          ? Optional.empty()
          : enough;
    }
    BigDecimal needed = threshold.share().get();
    List<Optional<Boolean>> verdicts = new ArrayList<>();
    for (VoteBase base : threshold.of().map(List::of).orElse(VoteBase.known())) {
      inFavour(base).ifPresent(share -> verdicts.add(passes(share, needed, threshold)));
    }
    if (verdicts.isEmpty()) {
      tally
          .yesShareAsStated()
          .filter(VoteShares::isExact)
          .ifPresent(share -> verdicts.add(passes(share.value(), needed, threshold)));
    }
    // Where the source does not say what it is a share of, the bases have to agree.
    return verdicts.isEmpty() || verdicts.stream().distinct().count() > 1 || enough.isEmpty()
        ? Optional.empty()
        : verdicts.get(0);
  }

  private static Optional<Boolean> passes(
      BigDecimal share, BigDecimal needed, Threshold threshold) {
    int order = share.compareTo(needed);
    return order == 0 ? threshold.exceeded().map(exceeded -> !exceeded) : Optional.of(order > 0);
  }

  private Optional<BigDecimal> turnout() {
    Optional<Long> eligible = eligible();
    return eligible.isPresent() && tally.yes().isPresent() && tally.no().isPresent()
        ? Optional.of(share(cast(), eligible.get()))
        : tally.turnoutAsStated().filter(VoteShares::isExact).map(Percentage::value);
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
