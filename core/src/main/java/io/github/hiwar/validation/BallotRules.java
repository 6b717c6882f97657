package io.github.hiwar.validation;

import io.github.hiwar.agreement.Ballot;
import io.github.hiwar.agreement.BallotOutcome;
import io.github.hiwar.agreement.Finality;
import io.github.hiwar.agreement.Tally;
import io.github.hiwar.finding.Severity;
import io.github.hiwar.terms.Bound;
import io.github.hiwar.terms.Headcount;
import io.github.hiwar.terms.Percentage;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Rules about votes: the figures of a count against each other and against the shares stated. */
final class BallotRules {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

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
              BallotRules::unitsDiffer),
          Rule.draft(
              "unit-repeated",
              Topic.BALLOTS,
              Severity.WARNING,
              Ballot.class,
              BallotRules::unitRepeated),
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

  private static Optional<Integer> exact(Tally tally) {
    return tally.eligible().filter(count -> isExact(count.bound())).map(Headcount::number);
  }

  private static boolean isExact(Optional<Bound> bound) {
    return bound.map(Bound.EXACT::equals).orElse(true);
  }

  private static boolean isOfAll(Tally tally) {
    return tally.unit().isEmpty() && tally.party().isEmpty();
  }

  private static long cast(Tally tally) {
    return (long) tally.yes().orElse(0)
        + tally.no().orElse(0)
        + tally.abstained().orElse(0)
        + tally.spoilt().orElse(0);
  }

  private static void votesExceedVoters(Tally tally, Inspection inspection) {
    exact(tally)
        .filter(eligible -> cast(tally) > eligible)
        .ifPresent(
            eligible -> inspection.report("eligible", "votes", cast(tally), "eligible", eligible));
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
    compare(
        "yesShareAsStated", exact(tally.yesShareAsStated()), tally.yes().get(), tally, inspection);
    compare("noShareAsStated", exact(tally.noShareAsStated()), tally.no().get(), tally, inspection);
  }

  private static void compare(
      String member, Optional<BigDecimal> stated, int votes, Tally tally, Inspection inspection) {
    if (stated.isEmpty()) {
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
    BigDecimal most = yes.add(no).max(turnout);
    if (most.compareTo(WHOLE.add(tolerance(yes.add(no)))) > 0) {
      inspection.report("", "share", most);
    }
  }

  private static void unitsDiffer(Ballot ballot, Inspection inspection) {
    List<Tally> totals = ballot.tallies().stream().filter(BallotRules::isOfAll).toList();
    List<Tally> units = ballot.tallies().stream().filter(t -> !isOfAll(t)).toList();
    // Counts of several days are not parts of one whole.
    if (totals.size() != 1
        || units.isEmpty()
        || units.stream().anyMatch(unit -> !unit.on().equals(totals.get(0).on()))) {
      return;
    }
    int at = ballot.tallies().indexOf(totals.get(0));
    add("yes", Tally::yes, totals.get(0), units, at, inspection);
    add("no", Tally::no, totals.get(0), units, at, inspection);
    add("abstained", Tally::abstained, totals.get(0), units, at, inspection);
    add("spoilt", Tally::spoilt, totals.get(0), units, at, inspection);
    add("eligible", BallotRules::exact, totals.get(0), units, at, inspection);
  }

  private static void add(
      String member,
      Function<Tally, Optional<Integer>> votes,
      Tally total,
      List<Tally> units,
      int at,
      Inspection inspection) {
    if (votes.apply(total).isPresent()
        && units.stream().allMatch(unit -> votes.apply(unit).isPresent())) {
      long sum = units.stream().mapToLong(unit -> votes.apply(unit).orElse(0)).sum();
      if (sum != votes.apply(total).get()) {
        inspection.report(
            "tallies/" + at + "/" + member,
            "count",
            member,
            "total",
            votes.apply(total),
            "sum",
            sum);
      }
    }
  }

  private static void unitRepeated(Ballot ballot, Inspection inspection) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < ballot.tallies().size(); i++) {
      Tally tally = ballot.tallies().get(i);
      String unit = tally.unit().map(text -> SameText.of(text.original())).orElse("");
      // A count that nobody calls provisional is not told apart from a final one.
      String count =
          String.join(
              " ",
              unit,
              tally.party().map(Ref::toString).orElse(""),
              tally.on().map(PartialDate::toString).orElse(""),
              tally.finality().orElse(Finality.FINAL).code());
      if (!seen.add(count)) {
        inspection.report("tallies/" + i, "unit", tally.unit());
      }
    }
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
                    ? stated.get().equals(BallotOutcome.REJECTED)
                    : stated.get().equals(BallotOutcome.ACCEPTED))
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
