package io.github.hiwar.validation;

import io.github.hiwar.agreement.Ballot;
import io.github.hiwar.agreement.BallotOutcome;
import io.github.hiwar.agreement.Finality;
import io.github.hiwar.agreement.Tally;
import io.github.hiwar.finding.Severity;
import io.github.hiwar.terms.Base;
import io.github.hiwar.terms.Bound;
import io.github.hiwar.terms.Headcount;
import io.github.hiwar.terms.Percentage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Rules about votes: the figures of a count against each other and against the shares stated. */
final class BallotRules {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  static final List<Rule> ALL =
      List.of(
          Rule.draft(
              "votes-exceed-voters",
              Topic.BALLOTS,
              Severity.WARNING,
              Tally.class,
              BallotRules::votesExceedVoters),
          Rule.draft(
              "turnout-differs",
              Topic.BALLOTS,
              Severity.WARNING,
              Tally.class,
              BallotRules::turnoutDiffers),
          Rule.draft(
              "share-differs",
              Topic.BALLOTS,
              Severity.WARNING,
              Tally.class,
              BallotRules::shareDiffers),
          Rule.draft(
              "shares-exceed-whole",
              Topic.BALLOTS,
              Severity.WARNING,
              Tally.class,
              BallotRules::sharesExceedWhole),
          Rule.draft(
              "units-differ-from-total",
              Topic.BALLOTS,
              Severity.WARNING,
              Ballot.class,
              UnitCounts::differ),
          Rule.draft(
              "unit-repeated", Topic.BALLOTS, Severity.WARNING, Ballot.class, UnitCounts::repeated),
          Rule.draft(
              "outcome-differs",
              Topic.BALLOTS,
              Severity.WARNING,
              Ballot.class,
              BallotRules::outcomeDiffers));

  private BallotRules() {}

  // "Almost 55 %" and "more than 57,000" contradict no count that is near.
  private static Optional<BigDecimal> exact(Optional<Percentage> stated) {
    return stated.filter(share -> isExact(share.bound())).map(Percentage::value);
  }

  static Optional<Integer> exact(Tally tally) {
    return tally.eligible().filter(count -> isExact(count.bound())).map(Headcount::number);
  }

  private static boolean isExact(Optional<Bound> bound) {
    return bound.map(Bound.EXACT::equals).orElse(true);
  }

  static boolean isOfAll(Tally tally) {
    return tally.unit().isEmpty() && tally.party().isEmpty();
  }

  private static long cast(Tally tally) {
    return (long) tally.yes().orElse(0)
        + tally.no().orElse(0)
        + tally.abstained().orElse(0)
        + tally.spoilt().orElse(0);
  }

  // Where one may choose several answers, their votes are more than the voters; no answer has more.
  private static long voters(Tally tally) {
    long decided = (long) tally.yes().orElse(0) + tally.no().orElse(0);
    long chosen = tally.choices().stream().mapToLong(one -> one.votes().orElse(0)).max().orElse(0);
    return Math.max(decided, chosen) + tally.abstained().orElse(0) + tally.spoilt().orElse(0);
  }

  private static void votesExceedVoters(Tally tally, Inspection inspection) {
    tally
        .eligible()
        .filter(eligible -> voters(tally) > CountRange.of(eligible).most())
        .ifPresent(
            eligible ->
                inspection.report(
                    "eligible",
                    "votes",
                    voters(tally),
                    "eligible",
                    eligible.upTo().orElse(eligible.number()),
                    "bound",
                    HeadcountRules.stated(eligible)));
  }

  private static void turnoutDiffers(Tally tally, Inspection inspection) {
    Optional<BigDecimal> turnout = exact(tally.turnoutAsStated());
    if (turnout.isEmpty()
        || exact(tally).filter(n -> n > 0).isEmpty()
        || tally.yes().isEmpty()
        || tally.no().isEmpty()) {
      return;
    }
    BigDecimal stated = turnout.get();
    long eligible = exact(tally).orElseThrow();
    // Some count abstentions and spoilt votes as taking part, some do not say how many there were.
    boolean complete = tally.abstained().isPresent() && tally.spoilt().isPresent();
    boolean fits =
        complete
            ? isShare(stated, cast(tally), eligible)
            : stated.compareTo(lowest(cast(tally), eligible, stated)) >= 0;
    if (!fits) {
      inspection.report(
          "turnoutAsStated",
          "stated",
          stated,
          "votes",
          cast(tally),
          "eligible",
          eligible,
          "computed",
          percent(cast(tally), eligible));
    }
  }

  private static BigDecimal lowest(long votes, long eligible, BigDecimal stated) {
    return share(votes, eligible).subtract(tolerance(stated));
  }

  private static void shareDiffers(Tally tally, Inspection inspection) {
    if (tally.yes().isEmpty() || tally.no().isEmpty()) {
      return;
    }
    compare("yesShareAsStated", tally.yesShareAsStated(), tally.yes().get(), tally, inspection);
    compare("noShareAsStated", tally.noShareAsStated(), tally.no().get(), tally, inspection);
  }

  private static void compare(
      String member, Optional<Percentage> share, int votes, Tally tally, Inspection inspection) {
    Optional<BigDecimal> stated = exact(share);
    // What it is said to be a share of may be those entitled to vote, whose number nobody gives.
    boolean ofOthers = share.flatMap(Percentage::base).isPresent() && exact(tally).isEmpty();
    if (stated.isEmpty() || ofOthers) {
      return;
    }
    long decided = (long) tally.yes().orElse(0) + tally.no().orElse(0);
    long valid = decided + tally.abstained().orElse(0);
    boolean fits =
        IntStream.range(0, 4)
            .mapToLong(
                i ->
                    switch (i) {
                      case 0 -> decided;
                      case 1 -> valid;
                      case 2 -> cast(tally);
                      default -> exact(tally).orElse(0);
                    })
            .anyMatch(base -> base > 0 && isShare(stated.get(), votes, base));
    if (!fits) {
      inspection.report(
          member,
          "stated",
          stated,
          "votes",
          votes,
          "of",
          decided,
          "computed",
          percent(votes, decided));
    }
  }

  private static boolean isShare(BigDecimal stated, long part, long whole) {
    return stated.subtract(share(part, whole)).abs().compareTo(tolerance(stated)) <= 0;
  }

  // One unit of the last digit given: sources round up, down or half-up without saying so.
  private static BigDecimal tolerance(BigDecimal stated) {
    return BigDecimal.ONE.movePointLeft(stated.scale());
  }

  private static BigDecimal share(long part, long whole) {
    return BigDecimal.valueOf(part)
        .multiply(WHOLE)
        .divide(BigDecimal.valueOf(whole), 6, RoundingMode.HALF_UP);
  }

  private static BigDecimal percent(long part, long whole) {
    return whole == 0 ? BigDecimal.ZERO : share(part, whole).setScale(2, RoundingMode.HALF_UP);
  }

  private static void sharesExceedWhole(Tally tally, Inspection inspection) {
    BigDecimal yes = exact(tally.yesShareAsStated()).orElse(BigDecimal.ZERO);
    BigDecimal no = exact(tally.noShareAsStated()).orElse(BigDecimal.ZERO);
    BigDecimal turnout = exact(tally.turnoutAsStated()).orElse(BigDecimal.ZERO);
    BigDecimal sum = yes.add(no);
    BigDecimal chosen =
        tally.choices().stream()
            .flatMap(one -> exact(one.shareAsStated()).stream())
            .reduce(BigDecimal.ZERO, BigDecimal::max);
    BigDecimal alone = yes.max(no).max(turnout).max(chosen);
    // Each may have been rounded up by half a unit of its last digit, but no whole becomes more.
    if (alone.compareTo(WHOLE) > 0) {
      inspection.report("", "share", alone);
    } else if (areOfOneWhole(tally)
        && sum.compareTo(WHOLE.add(halfUnit(yes)).add(halfUnit(no))) > 0) {
      inspection.report("", "share", sum);
    }
  }

  private static boolean areOfOneWhole(Tally tally) {
    Optional<Base> yes = tally.yesShareAsStated().flatMap(Percentage::base);
    Optional<Base> no = tally.noShareAsStated().flatMap(Percentage::base);
    return yes.isEmpty() || no.isEmpty() || yes.equals(no);
  }

  private static BigDecimal halfUnit(BigDecimal stated) {
    return tolerance(stated).multiply(HALF);
  }

  private static void outcomeDiffers(Ballot ballot, Inspection inspection) {
    Optional<BallotOutcome> stated = ballot.outcome();
    List<Tally> last =
        ballot.tallies().stream()
            .filter(BallotRules::isOfAll)
            .filter(tally -> tally.finality().orElse(Finality.FINAL) == Finality.FINAL)
            .toList();
    if (stated.isEmpty() || ballot.threshold().isEmpty() || last.size() != 1) {
      return;
    }
    ballot
        .threshold()
        .get()
        .isReachedBy(last.get(0))
        .filter(
            reached ->
                reached
                    ? stated.get().isWithin(BallotOutcome.REJECTED)
                    : stated.get().isWithin(BallotOutcome.ACCEPTED))
        .ifPresent(
            reached ->
                inspection.report(
                    "outcome",
                    "stated",
                    stated,
                    "computed",
                    reached ? BallotOutcome.ACCEPTED : BallotOutcome.REJECTED));
  }
}
