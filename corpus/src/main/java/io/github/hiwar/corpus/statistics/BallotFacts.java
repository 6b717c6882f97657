package io.github.hiwar.corpus.statistics;

import io.github.hiwar.agreement.Ballot;
import io.github.hiwar.agreement.BallotOutcome;
import io.github.hiwar.agreement.Tally;
import io.github.hiwar.insight.BallotResult;
import io.github.hiwar.shape.EntityList;
import io.github.hiwar.terms.Bound;
import io.github.hiwar.terms.Headcount;
import io.github.hiwar.terms.Percentage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** The votes, each by the count of the whole body: counts of units are not added up. */
final class BallotFacts {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
  private static final List<BallotOutcome> DECIDED =
      List.of(BallotOutcome.ACCEPTED, BallotOutcome.REJECTED);

  private final RecordFacts record;

  BallotFacts(RecordFacts record) {
    this.record = record;
  }

  List<Fact> facts() {
    return record.record().ballots().stream()
        .filter(ballot -> ballot.on().filter(record::isAfter).isEmpty())
        .map(this::fact)
        .toList();
  }

  private Fact fact(Ballot ballot) {
    BallotResult result = BallotResult.of(ballot);
    Fact.Draft row =
        record
            .row(FactKind.BALLOTS, ballot.id(), ballot.on())
            .put(FactColumn.KIND, about(ballot))
            .put(FactColumn.OUTCOME, result.outcome().map(BallotFacts::decided).orElse("unsaid"));
    result.count().ifPresent(count -> put(count, row));
    return row.fact();
  }

  private static String decided(BallotOutcome outcome) {
    return DECIDED.stream()
        .filter(outcome::isWithin)
        .findFirst()
        .map(BallotOutcome::code)
        .orElse("undecided");
  }

  private Optional<String> about(Ballot ballot) {
    return ballot.about().stream()
        .flatMap(one -> record.record().find(one).stream())
        .findFirst()
        .flatMap(EntityList::holding)
        .map(EntityList::name);
  }

  private static void put(Tally count, Fact.Draft row) {
    Optional<Long> eligible = eligible(count);
    if (count.yes().isPresent() && count.no().isPresent()) {
      long valid = (long) count.yes().get() + count.no().get();
      long cast = valid + count.abstained().orElse(0) + count.spoilt().orElse(0);
      row.put(FactColumn.VOTES_VALID, valid)
          .put(FactColumn.VOTES_YES, count.yes().get().longValue());
      if (eligible.filter(voters -> voters >= cast).isPresent()) {
        BigDecimal share =
            BigDecimal.valueOf(cast)
                .multiply(WHOLE)
                .divide(
                    BigDecimal.valueOf(eligible.get()),
                    Indicator.TURNOUT.scale(),
                    RoundingMode.HALF_UP);
        row.put(FactColumn.VOTES_ELIGIBLE, eligible)
            .put(FactColumn.VOTES_CAST, cast)
            .put(FactColumn.TURNOUT_MIN, share)
            .put(FactColumn.TURNOUT_MAX, share);
        return;
      }
    }
    count.turnoutAsStated().ifPresent(stated -> put(stated, row));
  }

  private static void put(Percentage stated, Fact.Draft row) {
    Bound bound = stated.bound().orElse(Bound.EXACT);
    BigDecimal value = stated.value();
    BigDecimal least =
        switch (bound) {
          case EXACT, AT_LEAST, MORE_THAN, RANGE -> value;
          case AT_MOST, LESS_THAN, ALMOST, ABOUT -> BigDecimal.ZERO;
        };
    BigDecimal most =
        switch (bound) {
          case EXACT, AT_MOST, LESS_THAN -> value;
          case RANGE -> stated.upTo().orElse(WHOLE);
          case AT_LEAST, MORE_THAN, ALMOST, ABOUT -> WHOLE;
        };
    if (least.signum() >= 0 && most.compareTo(WHOLE) <= 0) {
      row.put(FactColumn.TURNOUT_MIN, rounded(least)).put(FactColumn.TURNOUT_MAX, rounded(most));
    }
  }

  private static BigDecimal rounded(BigDecimal share) {
    return share.setScale(Indicator.TURNOUT.scale(), RoundingMode.HALF_UP);
  }

  private static Optional<Long> eligible(Tally count) {
    return count
        .eligible()
        .filter(voters -> voters.bound().orElse(Bound.EXACT) == Bound.EXACT)
        .map(Headcount::number)
        .filter(voters -> voters > 0)
        .map(Integer::longValue);
  }
}
